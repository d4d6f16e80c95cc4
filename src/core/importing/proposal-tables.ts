import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { COMPETENCIES } from '../tables/competencies.ts';
import { LEVELS } from '../tables/levels.ts';
import { MATRIX } from '../tables/matrix.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { competencyTracks } from './competency-tracks.ts';
import { distinct } from './distinct.ts';
import { isEveryLevel, withoutEveryLevel } from './every-level.ts';
import type { Proposal, ProposedCell, ProposedFamily } from './proposal.ts';

/**
 * Writes a proposal as our tables. Nothing is invented: a type stays as it is written, what the source does not say
 * stays empty. What holds at all levels is written at every level of the family.
 *
 * @returns Levels, Competencies and Matrix, in this order.
 */
export function proposalTables(proposal: Proposal): readonly TableData[] {
  const families = proposal.families.map(withoutEveryLevel);
  return [levels(families), competencies(proposal), matrix(proposal, families)];
}

function levels(families: readonly ProposedFamily[]): TableData {
  const empty = { rank: '', payBand: '', autonomy: '', marketTitles: '' };
  return tableData(
    LEVELS,
    families.flatMap(({ family, tracks }) =>
      tracks.flatMap(({ track, levels }) =>
        levels.map(({ code, title, scope }, index) => ({
          ...empty,
          family,
          track,
          code,
          title: title || code,
          order: index + 1,
          scope,
        })),
      ),
    ),
  );
}

function competencies(proposal: Proposal): TableData {
  const tracksOf = competencyTracks(proposal);
  return tableData(
    COMPETENCIES,
    proposal.competencies.map((competency) => {
      const { family, name, type, definition } = competency;
      const { tracks, all } = tracksOf(competency);
      return {
        family,
        name,
        type,
        tracks: all ? 'All' : tracks.join(', '),
        leadership: '',
        definition,
        whyItMatters: '',
        owner: '',
      };
    }),
  );
}

function matrix({ competencies: list, cells }: Proposal, families: readonly ProposedFamily[]): TableData {
  const codes = distinct(
    families.flatMap(({ tracks }) => tracks.flatMap(({ levels }) => levels.map(({ code }) => code))),
  );
  const used = groupBy(cells, keyOf);
  const levelsOf = new Map(
    families.map(({ family, tracks }) => [
      normalise(family),
      new Set(tracks.flatMap(({ levels }) => levels.map(({ code }) => normalise(code)))),
    ]),
  );
  return tableData(
    MATRIX,
    list.flatMap(({ family, name }) => {
      const own = used.get(keyOf({ family, competency: name })) ?? [];
      const general = own.filter(({ level }) => isEveryLevel(level));
      const byLevel = groupBy(own, ({ level }) => normalise(level));
      const known = levelsOf.get(normalise(family));
      const texts = codes.map((code) => {
        const key = normalise(code);
        const here = [...(byLevel.get(key) ?? []), ...(known === undefined || known.has(key) ? general : [])];
        return [code, linesOf(isEveryLevel(code) ? own : here)] as const;
      });
      return own.length === 0 ? [] : [{ family, competency: name, open: Object.fromEntries(texts) }];
    }),
    { open: codes },
  );
}

/** Several texts for one cell are lines of it; the same text twice is one. */
function linesOf(cells: readonly ProposedCell[]): string {
  return distinct(cells.map(({ text }) => text)).join('\n');
}

function keyOf({ family, competency }: { readonly family: string; readonly competency: string }): string {
  return `${normalise(family)}\n${normalise(competency)}`;
}

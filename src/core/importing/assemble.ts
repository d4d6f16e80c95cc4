import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { list } from '../words.ts';
import { assembleLevels } from './assemble-levels.ts';
import type { Correction } from './correction.ts';
import { currentNames } from './current-names.ts';
import { distinct } from './distinct.ts';
import { type Naming, namingOf, UNNAMED } from './naming.ts';
import type { Doubt, Proposal, ProposedCell, ProposedCompetency } from './proposal.ts';
import type { NameRecord, Records } from './record.ts';
import { possibleName } from './tab-name.ts';

type Assembled = Pick<Proposal, 'families' | 'competencies' | 'cells' | 'doubts' | 'same'>;

/** Makes one framework of what all grids say. */
export function assemble(records: Records, made: readonly Correction[]): Assembled {
  const corrections = currentNames(made);
  const naming = namingOf(records, corrections);
  const { families, doubts } = assembleLevels(records, naming, corrections);
  const tracks = new Map(
    families.flatMap(({ family, tracks }) =>
      tracks.flatMap(({ track, levels }) =>
        levels.map(({ code }) => [`${normalise(family)}\n${normalise(code)}`, track] as const),
      ),
    ),
  );
  const cells = records.cells.flatMap(({ family, competency, level, text, at }): ProposedCell[] => {
    if (!level || competency === undefined) return [];
    const name = naming.family(family);
    const code = naming.level(level.code, name);
    const track = tracks.get(`${normalise(name)}\n${normalise(code)}`) ?? naming.track(level.track, name, level.code);
    return [{ family: name, track, competency: naming.competency(competency, name), level: code, text, at }];
  });
  const competencies = competenciesOf(records.names, naming, doubts);
  return {
    families,
    competencies,
    cells,
    doubts: [...doubts, ...unnamed(records, corrections), ...doubled(cells)],
    same: naming.same,
  };
}

function competenciesOf(names: readonly NameRecord[], naming: Naming, doubts: Doubt[]): readonly ProposedCompetency[] {
  const known = groupBy(
    names.filter(({ family }) => family !== undefined),
    ({ name }) => normalise(naming.competency(name, '')),
  );
  const named = names.flatMap((one) => {
    const owners = one.family === undefined ? known.get(normalise(naming.competency(one.name, ''))) : undefined;
    const families = owners ? [...new Set(owners.map(({ family }) => family))] : [one.family];
    return families.map((family) => ({ ...one, family: naming.family(family) }));
  });
  const renamed = named.map((one) => ({
    ...one,
    name: naming.competency(one.name, one.family),
    type: naming.type(one.type, one.family),
  }));
  return [...groupBy(renamed, ({ family, name }) => `${normalise(family)}\n${normalise(name)}`).values()].flatMap(
    (uses) => {
      const [first] = uses;
      if (!first) return [];
      const said = naming.typeOf(first.name, first.family);
      const types = said === undefined ? distinct(uses.map(({ type }) => type)) : [said];
      if (types.length > 1)
        doubts.push({
          sentence: `\u201c${first.name}\u201d of ${first.family} stands under ${list(types)}. It was read as one competency of the first.`,
          at: first.at,
        });
      const definition = distinct(uses.map((one) => one.definition)).join('\n');
      return [{ family: first.family, name: first.name, type: types[0] ?? '', definition, at: first.at }];
    },
  );
}

/** Asks what a family is called that has no name; where a tab that stands alone could say it, that is offered. */
function unnamed({ cells, levels }: Records, corrections: readonly Correction[]): readonly Doubt[] {
  const renamed = corrections.some((one) => one.correct === 'rename' && one.what === 'family' && one.from === UNNAMED);
  const all = cells.length === 0 ? levels : cells;
  const nameless = all.filter(({ family }) => family === undefined);
  const [without] = nameless;
  if (!without || renamed) return [];
  const isAlone = nameless.every(({ at }) => at.tab === without.at.tab);
  const to = isAlone ? possibleName(without.at.tab) : undefined;
  const sentence = `No job family is named, so it is called \u201c${UNNAMED}\u201d. Give it its name.`;
  const family = { what: 'family', from: UNNAMED } as const;
  const instead = to === undefined ? {} : { instead: { correct: 'rename', ...family, to } as const };
  return [{ sentence, at: without.at, asks: family, ...instead }];
}

/** Two grids that describe the same competency at the same level. */
function doubled(cells: readonly ProposedCell[]): readonly Doubt[] {
  const keyed = groupBy(cells, ({ family, competency, level }) =>
    [family, competency, level].map(normalise).join('\n'),
  );
  const several = [...keyed.values()].filter((uses) => distinct(uses.map(({ text }) => text)).length > 1);
  const [first] = several.filter((uses) =>
    uses.some(
      ({ at }) => at.tab !== uses[0]?.at.tab || at.cell.replace(/\d/g, '') !== uses[0]?.at.cell.replace(/\d/g, ''),
    ),
  );
  const [a, b] = first ?? [];
  if (!a || !b) return [];
  const sentence = `\u201c${a.competency}\u201d of ${a.family} at ${a.level} is described in ${a.at.tab}!${a.at.cell} and ${b.at.tab}!${b.at.cell}. Both texts are kept, one below the other. They could be two competencies.`;
  return [{ sentence, at: b.at }];
}

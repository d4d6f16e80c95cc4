import type { CellRef } from '../cell.ts';
import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { count, list } from '../words.ts';
import { isEveryLevel, withoutEveryLevel } from './every-level.ts';
import type { Layout, Proposal, SameNames, Unplaced } from './proposal.ts';

/** Texts of one row that have no place in the framework, for one reason. */
export interface LostRow {
  /** The first of the cells. */
  readonly at: CellRef;
  readonly texts: readonly string[];
  readonly why: string;
}

/** What a reader of an imported framework should know, in words. */
export interface ImportReport {
  readonly found: string;
  /** What was decided and is no guess, one sentence each. */
  readonly decided: readonly string[];
  readonly doubts: readonly { readonly at?: CellRef; readonly sentence: string }[];
  readonly same: readonly string[];
  readonly lost: readonly LostRow[];
}

const LAYOUTS: Readonly<Record<Layout, string>> = {
  long: 'with one row per entry',
  across: 'with levels across',
  down: 'with levels down',
};

const ONLY_SHAPE = 'Nothing but the shape of the cells says that this is a framework. Look at Levels and Matrix first.';

/** Says what was understood, what was guessed, which names were taken for one, and which text has no place. */
export function importReport(proposal: Proposal): ImportReport {
  return {
    found: foundIn(proposal),
    decided: decidedIn(proposal),
    doubts: [
      ...(proposal.grids.every(({ guessed }) => guessed) ? [{ sentence: ONLY_SHAPE }] : []),
      ...proposal.doubts.map(({ at, sentence }) => ({ ...(at ? { at } : {}), sentence })),
    ],
    same: proposal.same.map(sameSentence),
    lost: lostRows(proposal.unplaced),
  };
}

function foundIn({ families, competencies, cells, grids }: Proposal): string {
  const levels = families.map(withoutEveryLevel).flatMap(({ tracks }) => tracks.flatMap((track) => track.levels));
  const what = [
    count(families.length, 'job family', 'job families'),
    count(levels.length, 'level', 'levels'),
    count(competencies.length, 'competency', 'competencies'),
    count(cells.length, 'description', 'descriptions'),
  ];
  const where = [...groupBy(grids, ({ layout }) => layout)].map(
    ([layout, own]) => `${count(own.length, 'table', 'tables')} ${LAYOUTS[layout as Layout]}`,
  );
  return `Found ${list(what)}, in ${list(where)}.`;
}

function decidedIn({ cells, doubts, families }: Proposal): readonly string[] {
  const isReordered = doubts.some(({ instead }) => instead?.correct === 'order');
  const general = cells.filter(({ family, level }) => isEveryLevel(level) && hasOtherLevels(families, family));
  return [
    ...(isReordered ? [] : ['The levels are in the order of the source, which was taken for lowest first.']),
    ...(general.length > 0
      ? [
          `${count(general.length, 'description', 'descriptions')} for “All levels” stand${general.length === 1 ? 's' : ''} at every level of the family.`,
        ]
      : []),
  ];
}

function hasOtherLevels(families: Proposal['families'], family: string): boolean {
  const own = families.find((one) => normalise(one.family) === normalise(family));
  return own?.tracks.some(({ levels }) => levels.some(({ code }) => !isEveryLevel(code))) ?? false;
}

function sameSentence({ what, names, as }: SameNames): string {
  const quoted = list(names.map((name) => `“${name}”`));
  return `${quoted} were taken for one ${what === 'family' ? 'job family' : 'competency'}, “${as}”.`;
}

function lostRows(unplaced: readonly Unplaced[]): readonly LostRow[] {
  const rows = groupBy(unplaced, ({ at, why }) => [at.tab, /\d+$/.exec(at.cell)?.[0] ?? '', why].join('\n'));
  return [...rows.values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ at: first.at, texts: own.map(({ text }) => text), why: first.why }] : [];
  });
}

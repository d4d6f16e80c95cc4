import type { Cell } from '../../../src/core/cell.ts';
import type { Correction } from '../../../src/core/importing/correction.ts';
import type { Proposal } from '../../../src/core/importing/proposal.ts';
import { understand } from '../../../src/core/importing/understand.ts';

/** Tabs by name; rows may be of different length, as people draw them. */
export function read(
  tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  corrections: readonly Correction[] = [],
) {
  return understand(
    Object.entries(tabs).map(([name, values]) => ({ name, values })),
    corrections,
  );
}

/** A proposal in few words: levels, competencies and cells, one line each. */
export function shown({ families, competencies, cells, unplaced }: Proposal) {
  return {
    levels: families.flatMap(({ family, tracks }) =>
      tracks.flatMap(({ track, levels }) =>
        levels.map(({ code, title, order }) => [family, track, order, code, title].join(' | ')),
      ),
    ),
    competencies: competencies.map(({ family, name, type }) => [family, name, type].join(' | ')),
    cells: cells.map(({ family, level, competency, text, at }) =>
      [family, level, competency, text, `${at.tab}!${at.cell}`].join(' | '),
    ),
    unplaced: unplaced.map(({ text, at, why }) => [text, `${at.tab}!${at.cell}`, why].join(' | ')),
  };
}

import type { CellRef } from '../../cell.ts';
import { groupBy } from '../../group-by.ts';
import type { Found } from '../rule.ts';

/** A name that refers to nothing. */
export interface Dangling {
  readonly at: CellRef;
  /** Which name, and what it is not: begins the message. */
  readonly says: string;
  /** What comes of it, for one row and for several, behind their number. */
  readonly effect: readonly [one: string, several: string];
  /** A whole sentence. */
  readonly mend: string;
}

/** A row that names what does not exist is as good as not there. */
export const PASSED_OVER = ['this row is passed over', 'rows are passed over'] as const;

/** @returns One finding for each name of each tab, where it stands first, with the number of rows that have it. */
export function foundDangling(all: readonly Dangling[]): readonly Found[] {
  const groups = groupBy(all, ({ at, says, effect }) => [at.tab, says, effect[0]].join('\n'));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    const { at, says, effect, mend } = first;
    const comes = others.length === 0 ? effect[0] : `${others.length + 1} ${effect[1]}`;
    return [{ at, message: `${says}, so ${comes}. ${mend}` }];
  });
}

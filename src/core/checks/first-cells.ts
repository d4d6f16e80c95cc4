import { type Place, refOf } from '../tables/table.ts';
import { list } from '../words.ts';

const MOST = 5;

/** @returns The cells of one column in some rows as a message names them: `A4, A7 and A9`, of many the first. */
export function firstCells(rows: readonly { readonly place: Place }[], column: string): string {
  const cells = rows.slice(0, MOST).map(({ place }) => refOf(place, column).cell);
  return list(rows.length > MOST ? [...cells, `${rows.length - MOST} more`] : cells);
}

import type { DayReader } from '../day.ts';
import { isUnreadable } from './columns.ts';
import type { Columns, Located, Place, RowOf } from './table.ts';

/**
 * Makes rows whose cells are read when they are asked for. Of ten columns of ten thousand people a function looks at
 * half, and reading them all took longer than judging everybody. A row is its own place, for the same reason.
 *
 * @param columns The columns of the kind.
 * @param located Where they stand in the source.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 * @returns Gives the row that stands in a row of the source. A cell that cannot be read reads as an empty one.
 */
export function lazyRows<C extends Columns>(
  columns: C,
  located: Located<C>,
  dayOf: DayReader,
): (row: number) => RowOf<C> {
  const { values } = located.source;
  function Row(this: { row: number }, row: number) {
    this.row = row;
  }
  const prototype: object = Row.prototype;
  Object.defineProperty(prototype, 'located', { value: located });
  define(prototype, 'place', (place) => place);
  for (const [name, { read }] of Object.entries(columns)) {
    const at = located.at[name] ?? -1;
    define(prototype, name, ({ row }) => {
      const value = read(at < 0 ? undefined : values[row]?.[at], dayOf);
      return isUnreadable(value) ? read('', dayOf) : value;
    });
  }
  const Made = Row as unknown as new (row: number) => RowOf<C>;
  return (row) => new Made(row);
}

function define(prototype: object, name: string, get: (row: Place) => unknown): void {
  Object.defineProperty(prototype, name, {
    enumerable: true,
    get(this: Place) {
      return get(this);
    },
  });
}

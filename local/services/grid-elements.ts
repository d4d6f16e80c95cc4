import type { Dimension } from '@odoo/o-spreadsheet';
import { Exception } from '../engine/host-error.ts';
import type { SheetRef } from './refs.ts';

/** How many rows or columns a tab has. */
export const sizeOf = ({ record }: SheetRef, dimension: Dimension) =>
  dimension === 'ROW' ? record.rows : record.columns;

/** The word messages use. */
export const wordOf = (dimension: Dimension) => (dimension === 'ROW' ? 'rows' : 'columns');

/** Elements `first` (1-based) to `first + count - 1`. Throws beyond the grid. */
export function elements(sheet: SheetRef, dimension: Dimension, first: number, count: number): number[] {
  const outside = first < 1 || count < 1 || first + count - 1 > sizeOf(sheet, dimension);
  if (outside) throw new Exception(`Those ${wordOf(dimension)} are out of bounds.`);
  return Array.from({ length: count }, (_, index) => first - 1 + index);
}

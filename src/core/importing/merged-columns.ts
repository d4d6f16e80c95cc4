import { count } from '../words.ts';
import type { Field } from './field.ts';
import { fillMerged } from './oriented.ts';
import type { Doubt } from './proposal.ts';
import type { Sheet } from './sheet.ts';

/** What people write once for several rows. */
const MERGED: readonly Field[] = ['family', 'track', 'level', 'title', 'competency', 'type'];

/** @returns The cells of a column, the empty ones filled from above where the column looks merged. */
export function readMerged(field: Field, values: readonly string[]): readonly string[] {
  return MERGED.includes(field) ? fillMerged(values) : values;
}

/** Says which columns were filled from above: a row that only lacks its level would get that of its neighbour. */
export function mergedDoubts(
  sheet: Sheet,
  header: number,
  columns: ReadonlyMap<Field, number>,
  rows: readonly number[],
): readonly Doubt[] {
  return [...columns].flatMap(([field, column]): Doubt[] => {
    const values = rows.map((row) => sheet.rows[row]?.[column] ?? '');
    const filled = readMerged(field, values).filter((value, index) => value !== values[index]).length;
    if (filled === 0) return [];
    const cells = `${count(filled, 'empty cell', 'empty cells')} below \u201c${sheet.rows[header]?.[column] ?? ''}\u201d`;
    const sentence = `${cells} ${filled === 1 ? 'was' : 'were'} read as the cell above. Fill them in where that is wrong.`;
    return [{ sentence, at: sheet.ref(header, column) }];
  });
}

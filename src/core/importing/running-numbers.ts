import { means } from './field.ts';

/**
 * Finds a first column that only numbers the rows, so that it is not taken for levels: whole numbers, each one more than
 * the one above, beside short names. Levels that are numbers stand beside descriptions, or under a header that says so.
 *
 * @returns The column, `undefined` where there is none.
 */
export function runningNumbers(rows: readonly (readonly string[])[]): number | undefined {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  const [first, second, third] = columns.filter((column) => rows.some((row) => (row[column] ?? '') !== ''));
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const filled = rows.filter((row) => (row[first] ?? '') !== '');
  const [top] = filled;
  const body = top && means(top[first] ?? '', 'other') ? filled.slice(1) : filled;
  const start = Number(body[0]?.[first]);
  const counts = body.length >= 3 && body.every((row, index) => row[first] === String(start + index));
  const names = body.map((row) => row[second] ?? '').filter((name) => name !== '');
  const areNames = names.length * 2 > body.length && names.join('').length < 40 * names.length;
  return counts && areNames ? first : undefined;
}

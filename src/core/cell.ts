/** Taken once: a context of `node:vm` asks its host for a global each time it is named. */
const classOf = Object.prototype.toString;

/** What a cell can hold, as `getValues()` and custom functions hand it over. An empty cell is `''`. */
export type Cell = string | number | boolean | Date;

/** Rows of cells, all of the same length. */
export type Grid = readonly (readonly Cell[])[];

/** One cell of a tab: the tab's name and the cell in A1 notation; empty where the tab itself is meant. */
export interface CellRef {
  readonly tab: string;
  readonly cell: string;
}

/**
 * Names a column the way Sheets does.
 *
 * @param column The column, 0 for A.
 * @returns The letters, `AA` for 26.
 */
export function columnName(column: number): string {
  const rest = Math.floor(column / 26) - 1;
  return (rest >= 0 ? columnName(rest) : '') + String.fromCharCode(65 + (column % 26));
}

/**
 * Names a cell in A1 notation.
 *
 * @param row The row, 0 for the first.
 * @param column The column, 0 for A.
 * @returns For example `C4` for row 3, column 2.
 */
export function cellName(row: number, column: number): string {
  return columnName(column) + (row + 1);
}

/**
 * Finds a cell by its name, the reverse of `cellName`.
 *
 * @param name For example `C4`.
 * @returns Its row and column, 0 for the first: 3 and 2.
 */
export function cellPlace(name: string): { readonly row: number; readonly column: number } {
  const letters = name.replace(/\d+$/, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(name.slice(letters.length)) - 1, column };
}

/**
 * Refers to the columns of a tab from the first on, as a formula does.
 *
 * @param tab The tab's name.
 * @param count How many columns.
 * @returns Whole columns, such as `'Levels'!A:J`, so that rows added later are seen.
 */
export function wholeColumns(tab: string, count: number): string {
  return `${quoted(tab)}!A:${columnName(Math.max(count, 1) - 1)}`;
}

/**
 * Refers to one column of a tab, as a formula does.
 *
 * @param column The column, 0 for A.
 * @returns Such as `'People'!B:B`.
 */
export function wholeColumn(tab: string, column: number): string {
  return `${quoted(tab)}!${columnName(column)}:${columnName(column)}`;
}

/**
 * Refers to a column of a tab from a row on, as a formula does.
 *
 * @param column The column, 0 for A.
 * @param row The first row, 1 for the first.
 * @returns Such as `'People'!B2:B`, so that rows added later are seen.
 */
export function columnFrom(tab: string, column: number, row: number): string {
  const letters = columnName(column);
  return `${quoted(tab)}!${letters}${row}:${letters}`;
}

function quoted(tab: string): string {
  return `'${tab.replace(/'/g, "''")}'`;
}

/** Whether a value is a date; `instanceof` fails for a date made in another context. */
export function isDate(cell: Cell): cell is Date {
  return typeof cell === 'object' && classOf.call(cell) === '[object Date]';
}

/**
 * The text of a cell without the space around it. A number keeps its digits: `123` and `00123` stay two IDs.
 *
 * @param cell Any cell; `undefined` stands for a column that is not there.
 * @returns The text, `''` for an empty cell.
 */
export function textOf(cell: Cell | undefined): string {
  if (cell === undefined || cell === null) return '';
  if (typeof cell !== 'string') return String(cell).trim();
  // Few texts have space around them, and `trim` costs more than looking.
  return isVisible(cell.charCodeAt(0)) && isVisible(cell.charCodeAt(cell.length - 1)) ? cell : cell.trim();
}

/** A printable ASCII character; `NaN` is none. */
function isVisible(code: number): boolean {
  return code > 0x20 && code < 0x7f;
}

/** Whether a row holds nothing but blanks. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => cell === '' || textOf(cell) === '');
}

import { type Cell, isDate, textOf } from '../cell.ts';
import { type Day, type DayReader, parseDay } from '../day.ts';
import { errorIn, errorWords } from '../error-cell.ts';
import { numberInText } from '../number-in-text.ts';
import { shortened } from '../words.ts';

/** A cell that does not hold what its column is for; `unreadable` goes on after “Order in C4” and names the mend. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Whether a read value says that its cell could not be read. */
export function isUnreadable(value: unknown): value is Unreadable {
  return typeof value === 'object' && value !== null && 'unreadable' in value;
}

/** Words, or what stands in a column of another kind of tab. */
export type Choices = readonly string[] | { readonly kind: string; readonly column: string };

/** One column of a kind of tab. */
export interface Column<T> {
  readonly header: string;
  readonly required: boolean;
  /** What the column is for, in one sentence: shown as a note on the header. */
  readonly note: string;
  readonly type: 'text' | 'number' | 'date';
  /** What a cell may be chosen from: the dropdown of the column. */
  readonly choices?: Choices;
  /** Reads one cell; `undefined` stands for a column the tab does not have. */
  readonly read: (cell: Cell | undefined, dayOf: DayReader) => T | Unreadable;
}

/** @returns A column of text; empty where the cell is. */
export function text(header: string, note: string): Column<string> {
  return { header, note, required: false, type: 'text', read: readText };
}

/** @returns A column of numbers; `undefined` where the cell is empty. Text that looks like a number is not guessed at. */
export function number(header: string, note: string): Column<number | undefined> {
  return { header, note, required: false, type: 'number', read: unlessError(readNumber) };
}

/** @returns A column of dates; `undefined` where the cell is empty. Text counts only as `YYYY-MM-DD`. */
export function date(header: string, note: string): Column<Day | undefined> {
  return { header, note, required: false, type: 'date', read: unlessError(readDay) };
}

/** @returns A column whose cells are `yes` or empty. */
export function flag(header: string, note: string): Column<boolean> {
  return { header, note, required: false, type: 'text', choices: ['yes'], read: unlessError(readFlag) };
}

/** @returns The same column with a dropdown. */
export function oneOf<T>(choices: Choices, column: Column<T>): Column<T> {
  return { ...column, choices };
}

/** @returns The same column, without which its tab cannot be read. */
export function required<T>(column: Column<T>): Column<T> {
  return { ...column, required: true };
}

/** @returns A reader that takes no failed formula for a value, and otherwise reads as before. */
export function unlessError<T>(read: Column<T>['read']): Column<T>['read'] {
  return (cell, dayOf) => {
    const shown = errorIn(cell);
    return shown === undefined ? read(cell, dayOf) : { unreadable: errorWords(shown) };
  };
}

function readText(cell: Cell | undefined): string | Unreadable {
  const shown = textOf(cell);
  const error = errorIn(shown);
  return error === undefined ? shown : { unreadable: errorWords(error) };
}

function readNumber(cell: Cell | undefined): number | undefined | Unreadable {
  if (typeof cell === 'number') return cell;
  if (cell !== undefined && isDate(cell))
    return { unreadable: 'is a date. Format the cell as a number, then type the number again' };
  const shown = textOf(cell);
  if (shown === '') return undefined;
  const stored = numberInText(shown);
  if (stored !== undefined) {
    // Which decimal sign the spreadsheet takes is not known here, so none is proposed.
    const again = /[.,]/.test(stored) ? 'it again the way this spreadsheet writes decimals' : `${stored} again`;
    return { unreadable: `holds “${shown}”, a number stored as text. Format the cell as a number, then type ${again}` };
  }
  return { unreadable: `holds “${shortened(shown)}”, which is not a number. Type a number` };
}

function readDay(cell: Cell | undefined, dayOf: DayReader): Day | undefined | Unreadable {
  if (cell === '') return undefined;
  if (cell !== undefined && isDate(cell) && !Number.isNaN(cell.getTime())) return dayOf(cell);
  const shown = textOf(cell);
  if (shown === '') return undefined;
  return (
    parseDay(shown) ?? {
      unreadable: `holds “${shortened(shown)}”, which is not a date. Type a date such as 2026-09-30`,
    }
  );
}

function readFlag(cell: Cell | undefined): boolean | Unreadable {
  if (typeof cell === 'boolean') return cell;
  const shown = textOf(cell).toLowerCase();
  if (shown === 'yes') return true;
  return shown === '' || shown === 'no' ? false : { unreadable: `holds “${shown}”. Type yes, or leave it empty` };
}

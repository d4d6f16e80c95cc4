import { type CellRef, cellName, columnName, textOf } from '../cell.ts';
import type { Correction } from './correction.ts';
import { meaningsOf } from './field.ts';
import type { ImportTab, Role, Unplaced } from './proposal.ts';
import { runningNumbers } from './running-numbers.ts';

/** A tab while it is read: its texts, and what each cell was used for. */
export interface Sheet {
  readonly tab: string;
  /** Texts without the space around them; rows and columns that were left out are empty. */
  readonly rows: readonly (readonly string[])[];
  readonly width: number;
  readonly ref: (row: number, column: number) => CellRef;
  readonly use: (row: number, column: number, as: Role) => void;
  readonly useAt: (at: CellRef, as: Role) => void;
  /** Says why a cell has no place; what is neither used nor explained gets a general reason. */
  readonly explain: (row: number, column: number, why: string) => void;
  readonly explainAt: (at: CellRef, why: string) => void;
  /** Takes back what a cell was used for, and says why. */
  readonly drop: (at: CellRef, why: string) => void;
  readonly textAt: (at: CellRef) => string;
  readonly used: () => readonly { readonly at: CellRef; readonly as: Role }[];
  readonly unplaced: () => readonly Unplaced[];
}

/** A header that is longer says more than what stands in its line. */
const LONGEST_LABEL = 40;

/** How much of a tab is looked at: a wider or longer one is no framework. */
const MOST_COLUMNS = 400;

/** @returns The tab, without the rows and columns that corrections leave out. */
export function sheetOf({ name, values }: ImportTab, corrections: readonly Correction[]): Sheet {
  const out = new Set(
    corrections.flatMap((one) => (one.correct === 'leave-out' && one.tab === name ? [one.line.toUpperCase()] : [])),
  );
  const all = values.map((row) => row.map(textOf));
  const isOut = (row: number, column: number) => out.has(String(row + 1)) || out.has(columnName(column));
  const kept = all.map((row, r) => row.map((text, c) => (c >= MOST_COLUMNS || isOut(r, c) ? '' : text)));
  const numbers = runningNumbers(kept);
  const rows = kept.map((row) => row.map((text, c) => (c === numbers ? '' : text)));
  const roles = new Map<string, { readonly at: CellRef; readonly as: Role }>();
  const texts = new Map(rows.flatMap((row, r) => row.map((text, c) => [cellName(r, c), text] as const)));
  const reasons = new Map<string, string>();
  const key = cellName;
  const ref = (row: number, column: number): CellRef => ({ tab: name, cell: cellName(row, column) });
  const why = (row: number, column: number) => {
    if (isOut(row, column)) return 'It was left out.';
    if (column === numbers) return 'It only numbers the rows.';
    return reasons.get(key(row, column)) ?? 'It stands in no grid that was recognised.';
  };
  return {
    tab: name,
    rows,
    width: Math.max(0, ...rows.map((row) => row.length)),
    ref,
    use: (row, column, as) => {
      const text = rows[row]?.[column] ?? '';
      const isNote = as === 'header' && text.length > LONGEST_LABEL && meaningsOf(text).length === 0;
      if (isNote) reasons.set(key(row, column), 'It is a note beside a header.');
      else if (text !== '') roles.set(key(row, column), { at: ref(row, column), as });
    },
    useAt: (at, as) => roles.set(at.cell, { at, as }),
    explain: (row, column, reason) => reasons.set(key(row, column), reason),
    explainAt: (at, reason) => reasons.set(at.cell, reason),
    drop: (at, reason) => {
      roles.delete(at.cell);
      reasons.set(at.cell, reason);
    },
    textAt: ({ cell }) => texts.get(cell) ?? '',
    used: () => [...roles.values()],
    unplaced: () =>
      all.flatMap((row, r) =>
        row.flatMap((text, c) =>
          text === '' || roles.has(key(r, c)) ? [] : [{ text, at: ref(r, c), why: why(r, c) }],
        ),
      ),
  };
}

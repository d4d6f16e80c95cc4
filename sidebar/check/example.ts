import { type Cell, isDate } from '../../src/core/cell.ts';
import type { Example, Rule } from '../../src/core/checks/rule.ts';
import { isoDay } from '../../src/core/day.ts';
import { receivedDay } from '../../src/core/sent-workbook.ts';

const MOST_COLUMNS = 3;
/** The header and what follows. */
const MOST_ROWS = 4;
/** Longer texts leave room for one more column only. */
const LONG = 24;

/** The text of one cell of an example; in a list of its own where the other example has something else. */
export type ExampleCell = string | readonly [string];

/** A tab of an example, header row first. */
export interface ExampleTable {
  readonly tab: string;
  readonly isGood: boolean;
  readonly rows: readonly (readonly ExampleCell[])[];
}

/** The tabs in which the bad and the good example of a rule differ, cut down to what shows the difference. */
export function exampleTables({ bad, good }: Pick<Rule, 'bad' | 'good'>): readonly ExampleTable[] {
  return [...new Set([...Object.keys(bad), ...Object.keys(good)])].flatMap((tab) => {
    const [wrong, right] = [shown(bad, tab), shown(good, tab)];
    if (JSON.stringify(wrong) === JSON.stringify(right)) return [];
    const columns = telling(wrong, right);
    const table = (isGood: boolean, own: Texts, other: Texts): readonly ExampleTable[] => {
      const rows = own.slice(0, MOST_ROWS).map((cells, row) =>
        columns.map((column): ExampleCell => {
          const text = cells[column] ?? '';
          return row > 0 && other.length > 0 && cells[column] !== other[row]?.[column] ? [text] : text;
        }),
      );
      return rows.length === 0 ? [] : [{ tab, isGood, rows }];
    };
    return [...table(false, wrong, right), ...table(true, right, wrong)];
  });
}

type Texts = readonly (readonly string[])[];

function shown(example: Example, tab: string): Texts {
  const text = (cell: Cell) => (isDate(cell) ? isoDay(receivedDay(cell)) : String(cell));
  return (example[tab] ?? []).map((row) => row.map(text));
}

/** The columns in which the two differ, and the first ones, which name the row. */
function telling(wrong: Texts, right: Texts): readonly number[] {
  const width = Math.max(...[...wrong, ...right].map((row) => row.length), 0);
  const all = Array.from({ length: width }, (_item, column) => column);
  const differing = all.filter((column) =>
    [...wrong.keys(), ...right.keys()].some((row) => wrong[row]?.[column] !== right[row]?.[column]),
  );
  const names = all.filter((column) => !differing.includes(column));
  const isLong = [...wrong, ...right].some((row) => row.some((text) => text.length > LONG));
  const told = isLong ? differing.slice(-2) : differing.slice(0, MOST_COLUMNS);
  const room = (isLong ? 2 : MOST_COLUMNS + 1) - told.length;
  return [...(isLong ? names.slice(-1) : names).slice(0, Math.max(0, room)), ...told].sort((a, b) => a - b);
}

import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { TableData } from '../../src/core/tables/table-data.ts';

/** The built add-in in a bare context, with a company in it. */
export interface Bundle {
  /** Runs code that may name `tables`, `ids` and `ratings`, and gives what it comes to. */
  readonly run: (code: string) => unknown;
}

/**
 * The floor that readiness is measured against: one bare pass over the rating rows that adds every number per person.
 * Nothing that answers a question about ratings can do less than look at them.
 */
const FLOOR = `function floor(rows) {
  const sums = new Map();
  for (let at = 1; at < rows.length; at += 1) {
    const row = rows[at];
    let sum = 0;
    for (let column = 0; column < row.length; column += 1) {
      const cell = row[column];
      if (typeof cell === 'number') sum += cell;
    }
    const id = row[1];
    sums.set(id, (sums.get(id) ?? 0) + sum);
  }
  return sums;
}`;

/** The calls that are measured. */
export const CALLS = {
  floor: 'floor(ratings).size',
  readiness: 'READINESS(ids, "", ...tables).length',
  status: 'READINESS_STATUS(ids, "", ...tables).length',
} as const;

/**
 * Loads `dist/Code.js` and gives it a company the way Sheets does: as arrays of its own context, dates as dates.
 *
 * @param tables The company; none for the script alone.
 */
export function openBundle(tables: readonly TableData[]): Bundle {
  const context = createContext({ given: JSON.stringify(tables.map(({ rows }) => rows)) });
  const run = (code: string): unknown => new Script(code).runInContext(context);
  run(readFileSync('dist/Code.js', 'utf8'));
  run(FLOOR);
  run(`const iso = /^\\d{4}-\\d\\d-\\d\\d$/;
    const dated = (cell) => (typeof cell === 'string' && iso.test(cell) ? new Date(cell + 'T00:00:00') : cell);
    const isRatings = (rows) => rows[0][0] === 'Cycle' && rows[0][1] === 'Employee ID';
    const isPeople = (rows) => rows[0][0] === 'Employee ID' && rows[0][1] === 'Name';
    const tables = JSON.parse(given).map((rows) => (isRatings(rows) ? rows : rows.map((row) => row.map(dated))));
    given = undefined;
    const ratings = tables.find(isRatings) ?? [];
    const ids = (tables.find(isPeople) ?? []).slice(1).map((row) => [row[0]]);`);
  return { run };
}

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { normalise } from '../../../src/core/normalise.ts';
import { type Answer, judge } from '../../../src/core/readiness/readiness.ts';
import { type Draw, type RandomCompany, randomCompany } from './arbitraries.ts';
import type { OracleTable } from './oracle.ts';
import { companyOf } from './random-tables.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 20261122);

/** For random companies: what the change of the tables does to the answer about each person. */
function forAll(
  change: (company: RandomCompany, draw: Draw) => readonly OracleTable[],
  holds: (before: Answer, after: Answer) => void,
): void {
  let judged = 0;
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw: Draw = (arbitrary) => gen(() => arbitrary);
      const random = randomCompany(draw);
      const before = companyOf(random.tables);
      const after = companyOf(change(random, draw));
      for (const { employee, target } of random.questions) {
        const answer = judge(before, employee, target);
        if (answer.readiness !== undefined) judged += 1;
        holds(answer, judge(after, employee, target));
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true, unbiased: true },
  );
  expect(judged).toBeGreaterThan(RUNS / 4);
}

const shown = ({ status, readiness, judged }: Answer) => ({
  status,
  readiness,
  judged: judged.map(({ criterion, met }) => [criterion.row.id, met]),
});

/** Changes cells of the tables of a kind; `header` is the row that holds the column names. */
function mapCells(
  tables: readonly OracleTable[],
  kind: string,
  to: (cell: Cell, header: string) => Cell,
): readonly OracleTable[] {
  return tables.map((table) => {
    if (table.kind !== kind) return table;
    const headerAt = table.rows.findIndex((row) => row.includes(kind === 'Levels' ? 'Level' : 'Employee ID'));
    const headers = table.rows[headerAt] ?? [];
    const rows = table.rows.map((row, at) =>
      at > headerAt ? row.map((cell, column) => to(cell, String(headers[column]))) : row,
    );
    return { kind, rows };
  });
}

/** Columns of the Ratings tab that hold no rating. */
const KEYS = ['Cycle', 'Employee ID', 'Rater'];

describe('in random companies', () => {
  // Numbers only: a rating in place of a blank may end an unknown, and so lower nothing but raise a “not yet”.
  test('a higher rating never lowers readiness, and turns no met criterion into an unmet one', () => {
    forAll(
      ({ tables }, draw) =>
        mapCells(tables, 'Ratings', (cell, header) =>
          typeof cell === 'number' && !KEYS.includes(header) && cell >= 1 && cell <= 4 && draw(fc.boolean())
            ? cell + 1
            : cell,
        ),
      (before, after) => {
        expect(after.readiness ?? 1).toBeGreaterThanOrEqual(before.readiness ?? 0);
        const kept = new Map(after.judged.map(({ criterion, met }) => [criterion.row.id, met]));
        for (const { criterion, met } of before.judged) {
          if (met === 'yes') expect([criterion.row.id, kept.get(criterion.row.id)]).toEqual([criterion.row.id, 'yes']);
          if (met === 'unknown') expect(kept.get(criterion.row.id)).not.toBe('not yet');
        }
      },
    );
  });

  test('N/A in place of a blank changes no criterion that does not look at ratings', () => {
    const timed = (answer: Answer) =>
      answer.judged.filter(({ criterion }) => criterion.kind?.kind === 'Months in level').map(({ met }) => met);
    forAll(
      ({ tables }) =>
        mapCells(tables, 'Ratings', (cell, header) => (cell === '' && !KEYS.includes(header) ? 'N/A' : cell)),
      (before, after) => expect(timed(after)).toEqual(timed(before)),
    );
  });

  test('renaming people and titles changes nothing', () => {
    forAll(
      ({ tables }, draw) => {
        const renamed = mapCells(tables, 'People', (cell, header) => (header === 'Name' ? draw(fc.string()) : cell));
        return mapCells(renamed, 'Levels', (cell, header) => (header === 'Title' ? draw(fc.string()) : cell));
      },
      (before, after) => expect(shown(after)).toEqual(shown(before)),
    );
  });

  test('the order of the tables changes nothing', () => {
    forAll(
      ({ tables }, draw) => {
        const kinds = [...new Set(tables.map(({ kind }) => kind))];
        const order = draw(fc.shuffledSubarray(kinds, { minLength: kinds.length, maxLength: kinds.length }));
        return order.flatMap((kind) => tables.filter((table) => table.kind === kind));
      },
      (before, after) => expect(shown(after)).toEqual(shown(before)),
    );
  });

  test('the order of people, ratings and cycles changes nothing', () => {
    forAll(
      ({ tables }, draw) =>
        tables.map((table) => {
          const column = { People: 'Employee ID', Ratings: 'Employee ID', Cycles: 'Cycle' }[table.kind];
          if (!column) return table;
          const headerAt = table.rows.findIndex((row) => row.includes(column));
          const rows = table.rows.slice(headerAt + 1);
          const other = draw(fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }));
          return { kind: table.kind, rows: [...table.rows.slice(0, headerAt + 1), ...other] };
        }),
      (before, after) => {
        // Of two rows with one ID neither is judged, whichever comes first.
        expect(shown(after)).toEqual(shown(before));
      },
    );
  });

  test('ratings in several tabs count as in one', () => {
    forAll(
      ({ tables }) =>
        tables.flatMap((table) => {
          if (table.kind !== 'Ratings') return [table];
          const headerAt = table.rows.findIndex((row) => row.includes('Employee ID'));
          const above = table.rows.slice(0, headerAt + 1);
          const rows = table.rows.slice(headerAt + 1);
          const part = (odd: number) => ({
            kind: 'Ratings',
            rows: [...above, ...rows.filter((_row, at) => at % 2 === odd)],
          });
          return [part(0), part(1)];
        }),
      (before, after) => expect(shown(after)).toEqual(shown(before)),
    );
  });
});

test('bringing a text into the form in which it is compared twice is the same as once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => expect(normalise(normalise(text))).toBe(normalise(text))),
    { seed: SEED },
  );
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { normalise } from '../../../src/core/normalise.ts';
import { type Answer, judge } from '../../../src/core/readiness/readiness.ts';
import { companyWithProof, type Draw, type RandomCompany, randomCompany } from './arbitraries.ts';
import type { OracleTable } from './oracle.ts';
import { companyOf } from './random-tables.ts';

const RUNS = Number(process.env['RUNS'] ?? 100);
const SEED = Number(process.env['SEED'] ?? 20261122);

/** For random companies: what the change of the tables does to the answer about each person. */
function forAll(
  change: (company: RandomCompany, draw: Draw) => readonly OracleTable[],
  holds: (before: Answer, after: Answer, employee: string) => void,
  company: (draw: Draw) => RandomCompany = randomCompany,
): void {
  let judged = 0;
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const draw: Draw = (arbitrary) => gen(() => arbitrary);
      const random = company(draw);
      const before = companyOf(random.tables);
      const after = companyOf(change(random, draw));
      for (const { employee, target } of random.questions) {
        const answer = judge(before, employee, target);
        if (answer.readiness !== undefined) judged += 1;
        holds(answer, judge(after, employee, target), employee);
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

  /*
   * An N/A says that there was no opportunity, so it is left out where a blank is missing: a cycle may become complete by
   * it, and never less so. That is all it does. (In a Calibrated row it also takes the place of what others gave, so
   * those are left out here.)
   */
  describe('N/A in place of a blank, in a row that is not calibrated', () => {
    const opportunityLess = (tables: readonly OracleTable[], only?: string) =>
      tables.map((table) => {
        if (table.kind !== 'Ratings') return table;
        const headerAt = table.rows.findIndex((row) => row.includes('Employee ID'));
        const headers = (table.rows[headerAt] ?? []).map(String);
        const under = (row: readonly Cell[], header: string) => String(row[headers.indexOf(header)] ?? '').trim();
        const rows = table.rows.map((row, at) => {
          const calibrated = under(row, 'Rater').toLowerCase() === 'calibrated';
          const other = only !== undefined && under(row, 'Employee ID') !== only;
          if (at <= headerAt || calibrated || other || under(row, 'Employee ID') === '') return row;
          return row.map((cell, column) =>
            cell === '' && headers[column] !== '' && !KEYS.includes(headers[column] ?? '') ? 'N/A' : cell,
          );
        });
        return { kind: 'Ratings', rows };
      });
    const answers = ({ judged }: Answer) =>
      judged.map(({ criterion, met }) => ({ id: criterion.row.id, kind: criterion.kind?.kind, met }));

    test('leaves every answer of a criterion that does not look at whether the cycle is complete', () => {
      const others = (answer: Answer) =>
        answers(answer).filter(
          ({ kind }) =>
            !['Average rating', 'Lowest rating', 'Required ratings met', 'Cycles at next level'].includes(kind ?? ''),
        );
      forAll(
        ({ tables }) => opportunityLess(tables),
        (before, after) => expect(others(after)).toEqual(others(before)),
      );
    });

    test('turns an unknown into an answer and takes no answer back; a run of cycles can only grow', () => {
      forAll(
        ({ tables }) => opportunityLess(tables),
        (before, after) => {
          const now = new Map(answers(after).map(({ id, met }) => [id, met]));
          for (const { id, kind, met } of answers(before)) {
            if (met === 'yes' || (met === 'not yet' && kind !== 'Cycles at next level'))
              expect([id, now.get(id)]).toEqual([id, met]);
          }
        },
      );
    });

    test('of one person changes nothing about anybody else', () => {
      forAll(
        ({ tables }) => opportunityLess(tables, 'E1'),
        (before, after, employee) => {
          if (employee !== 'E1') expect(shown(after)).toEqual(shown(before));
        },
      );
    });
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

  test('the order of people, ratings, cycles, evidence and sign-offs changes nothing', () => {
    const seen = new Set<string>();
    forAll(
      ({ tables }, draw) =>
        tables.map((table) => {
          const column = {
            People: 'Employee ID',
            Ratings: 'Employee ID',
            Cycles: 'Cycle',
            Evidence: 'Employee ID',
            'Sign-offs': 'Employee ID',
          }[table.kind];
          if (!column) return table;
          const headerAt = table.rows.findIndex((row) => row.includes(column));
          const rows = table.rows.slice(headerAt + 1);
          const other = draw(fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length }));
          return { kind: table.kind, rows: [...table.rows.slice(0, headerAt + 1), ...other] };
        }),
      (before, after) => {
        // Of two rows with one ID neither is judged, whichever comes first.
        expect(shown(after)).toEqual(shown(before));
        for (const { criterion, met } of before.judged) seen.add(`${criterion.kind?.kind}: ${met}`);
      },
      companyWithProof,
    );
    const proofs = ['Scope', 'Quota attainment', 'Manager endorsement', 'Calibration'];
    for (const kind of proofs) expect([...seen]).toEqual(expect.arrayContaining([`${kind}: yes`, `${kind}: not yet`]));
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

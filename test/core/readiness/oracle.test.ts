import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Company } from '../../../src/core/readiness/company.ts';
import { CRITERION_KINDS } from '../../../src/core/readiness/criteria/list.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { randomCompany } from './arbitraries.ts';
import { JUDGED_BY_TEXT, judgeByText, type OracleAnswer, type OracleTable } from './oracle.ts';
import { companyOf } from './random-tables.ts';

/** How many companies are compared; raise it while changing a rule. */
const RUNS = Number(process.env['RUNS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? 20261122);

function answerOf(company: Company, employee: string, target: string): OracleAnswer {
  const { status, readiness, facts, judged } = judge(company, employee, target);
  const met = Object.fromEntries(judged.map((one) => [one.criterion.row.id, one.met]));
  return { status, ...(facts && { to: facts.step.to.code }), ...(readiness !== undefined && { readiness }), met };
}

function same(a: OracleAnswer, b: OracleAnswer): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** Leaves out every row that the two answers do not need to differ: what is left shows the rule at fault. */
function fewestRows(tables: readonly OracleTable[], employee: string, target: string): readonly OracleTable[] {
  const differs = (some: readonly OracleTable[]) =>
    !same(answerOf(companyOf(some), employee, target), judgeByText(some, employee, target));
  let least = tables;
  for (const [at, { rows }] of tables.entries()) {
    for (let row = rows.length - 1; row >= 0; row -= 1) {
      const fewer = least.map((one, index) =>
        index === at ? { ...one, rows: one.rows.filter((_cells, other) => other !== row) } : one,
      );
      if (differs(fewer)) least = fewer;
    }
  }
  return least;
}

function explained(tables: readonly OracleTable[], employee: string, target: string): string {
  const least = fewestRows(tables, employee, target).filter(({ rows }) => rows.length > 0);
  const shown = least.map(({ kind, rows }) => [kind, ...rows.map((row) => `  ${JSON.stringify(row)}`)].join('\n'));
  const judged = answerOf(companyOf(least), employee, target);
  const byText = judgeByText(least, employee, target);
  return [
    `${employee} → “${target}”`,
    `judged  ${JSON.stringify(judged)}`,
    `by text ${JSON.stringify(byText)}`,
    ...shown,
  ].join('\n');
}

/** How often each status and each answer to a criterion came up. */
const seen = new Map<string, number>();
let differences: unknown;

function see(what: string): void {
  seen.set(what, (seen.get(what) ?? 0) + 1);
}

beforeAll(() => {
  const run = fc.check(
    fc.property(fc.gen(), (gen) => {
      const { tables, questions } = randomCompany((arbitrary) => gen(() => arbitrary));
      const company = companyOf(tables);
      const kindOf = new Map(company.criteria.map((one) => [one.row.id, one.kind?.kind ?? 'no kind']));
      for (const { employee, target } of questions) {
        const answer = answerOf(company, employee, target);
        see(answer.status);
        for (const [id, met] of Object.entries(answer.met)) see(`${kindOf.get(id)}: ${met}`);
        if (!same(answer, judgeByText(tables, employee, target))) throw new Error(explained(tables, employee, target));
      }
    }),
    { numRuns: RUNS, seed: SEED, endOnFailure: true, unbiased: true },
  );
  differences = run.errorInstance;
});

test('in random companies everybody is judged the way the text of the rules says', () => {
  expect(differences instanceof Error ? differences.message : differences).toBeNull();
});

const STATUSES = [
  'Unknown employee',
  'Duplicate employee',
  'Left',
  'Unknown level',
  'Top of track',
  'No path',
  'Open',
  'No criteria',
  'Ready for review',
  'Not yet',
  'Incomplete',
];

test('the random companies reach every status, and every answer to every kind of criterion', () => {
  const answers = CRITERION_KINDS.filter(({ kind }) => JUDGED_BY_TEXT.includes(kind.toLowerCase())).flatMap(
    ({ kind }) => [`${kind}: yes`, `${kind}: not yet`, `${kind}: unknown`],
  );
  const missed = [...STATUSES, ...answers].filter((what) => !seen.has(what));
  expect(missed).toEqual([]);
  expect(answers).toHaveLength(18);
});

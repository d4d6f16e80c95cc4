import { beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openBundle } from '../../../local/bench/bundle.ts';
import { engine } from '../../../local/engine/load-engine.ts';
import type { EngineData } from '../../../local/local-workbook.ts';
import { type Cell, columnName } from '../../../src/core/cell.ts';

/*
 * A second way to the same answer: what a spreadsheet says that was asked with its own formulas. They share nothing with
 * the add-in, neither code nor language.
 */

/** How many companies are compared; raise it while changing a rule. */
const RUNS = Number(process.env['RUNS'] ?? 2000);
const SEED = Number(process.env['SEED'] ?? 20261127);

/** One person on the way from L1 to L2 in one cycle: a rating and a required rating per competency, and what is asked. */
interface Company {
  readonly ratings: readonly Cell[];
  readonly required: readonly number[];
  readonly average: number;
  readonly lowest: number;
  readonly mayBeBelow: number | '';
  readonly share: number;
}

const rating = fc.oneof(
  { weight: 30, arbitrary: fc.constantFrom<Cell>(1, 2, 3, 3, 3.3, 3.3, 3.5, 4, 4, 5, 2.999, 10 / 3) },
  { weight: 4, arbitrary: fc.constant<Cell>('') },
  { weight: 3, arbitrary: fc.constant<Cell>('N/A') },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('good', 0, 6, 5.01) },
);
const company: fc.Arbitrary<Company> = fc.integer({ min: 1, max: 6 }).chain((count) =>
  fc.record({
    ratings: fc.array(rating, { minLength: count, maxLength: count }),
    required: fc.array(fc.constantFrom(2, 3, 3.3, 4), { minLength: count, maxLength: count }),
    average: fc.constantFrom(3, 3.3, 10 / 3, 3.5, 4),
    lowest: fc.constantFrom(2, 3, 3.3),
    mayBeBelow: fc.constantFrom<number | ''>('', 0, 1, 2),
    share: fc.constantFrom(0, 0.5, 0.6, 0.8, 1),
  }),
);

const ANSWERS = ['Average rating', 'Lowest rating', 'Required ratings met', 'all three'] as const;
const FIRST_REQUIRED = 7;
const FIRST_FORMULA = 20;

/** The row of a company: ratings from B on, required ratings from H on, what is asked from N on, answers from U on. */
function cellsOf(of: Company, row: number): Record<string, string> {
  const at = (column: number) => `${columnName(column)}${row}`;
  const span = (first: number) => `${at(first)}:${at(first + of.ratings.length - 1)}`;
  const [ratings, required] = [span(1), span(FIRST_REQUIRED)];
  const given: readonly [number, Cell][] = [
    ...of.ratings.map((cell, index): [number, Cell] => [1 + index, cell]),
    ...of.required.map((cell, index): [number, Cell] => [FIRST_REQUIRED + index, cell]),
    [13, of.average],
    [14, of.lowest],
    [15, of.mayBeBelow],
    [16, of.share],
  ];
  const outside = `COUNTIF(${ratings},"<1")+COUNTIF(${ratings},">5")`;
  const rated = `COUNTIFS(${ratings},">=1",${ratings},"<=5")`;
  const answers = FIRST_FORMULA;
  const formulas: readonly [number, string][] = [
    // Unreadable: text that is not N/A, and numbers outside the scale. Complete: nothing unreadable, and enough rated.
    [17, `=COUNTA(${ratings})-COUNT(${ratings})-COUNTIF(${ratings},"N/A")+${outside}`],
    [18, `=${rated}`],
    [19, `=AND(R${row}=0,S${row}>0,S${row}>=Q${row}*(${of.ratings.length}-COUNTIF(${ratings},"N/A"))-1E-9)`],
    [
      answers,
      `=IF(NOT(T${row}),"Incomplete",IF(AVERAGEIFS(${ratings},${ratings},">=1",${ratings},"<=5")>=N${row}-1E-9,"Ready for review","Not yet"))`,
    ],
    [
      answers + 1,
      `=IF(AND(S${row}>0,MINIFS(${ratings},${ratings},">=1",${ratings},"<=5")<O${row}-1E-9),"Not yet",IF(T${row},"Ready for review","Incomplete"))`,
    ],
    [
      answers + 2,
      `=IF(SUMPRODUCT(ISNUMBER(${ratings})*(${ratings}>=1)*(${ratings}<=5)*(${ratings}<${required}-1E-9))>P${row},"Not yet",IF(T${row},"Ready for review","Incomplete"))`,
    ],
    [answers + 3, `=COUNTIF(U${row}:W${row},"Ready for review")/3`],
  ];
  const texts = [...given, ...formulas].map(([column, cell]) => [at(column), String(cell)] as const);
  return Object.fromEntries(texts.filter(([, content]) => content !== ''));
}

/** What the formulas say about each company: three answers and the share. */
function byFormulas(companies: readonly Company[]): readonly (readonly Cell[])[] {
  const cells = Object.assign({}, ...companies.map((of, at) => cellsOf(of, at + 1)));
  const sheet = { id: 's', name: 'Companies', colNumber: 26, rowNumber: companies.length, cells };
  const { getters } = new engine.Model({ sheets: [sheet] } as unknown as EngineData);
  return companies.map((_of, row) =>
    ANSWERS.map(
      (_answer, col) => getters.getEvaluatedCell({ sheetId: 's', col: FIRST_FORMULA + col, row }).value as Cell,
    ),
  );
}

function tablesOf({ ratings, required, average, lowest, mayBeBelow, share }: Company) {
  const names = ratings.map((_cell, at) => `Competency ${at + 1}`);
  const criteria: Cell[][] = [
    ['A', '', '', '', 'Average rating', average],
    ['L', '', '', '', 'Lowest rating', lowest],
    ['R', '', '', '', 'Required ratings met', mayBeBelow],
  ];
  const others = [
    [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['R&D', 'IC', 'L1', 'One', 1],
      ['R&D', 'IC', 'L2', 'Two', 2],
    ],
    [['Job family', 'Competency', 'Type'], ...names.map((name) => ['All', name, 'Core'])],
    [['Job family', 'Required rating for', 'L2'], ...names.map((name, at) => ['R&D', name, required[at] ?? ''])],
    [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      ['E1', 'Ana', 'R&D', 'L1'],
    ],
    [
      ['Cycle', 'Start', 'End'],
      ['2026 H1', '', ''],
    ],
    [
      ['Cycle', 'Employee ID', ...names],
      ['2026 H1', 'E1', ...ratings],
    ],
    [
      ['Setting', 'Value'],
      ['Rated share', share],
      ['Current cycle', '2026 H1'],
    ],
  ];
  return { criteria, others };
}

/** What the built functions say: each criterion asked for alone, then all three together. */
function byFunctions(companies: readonly Company[]): readonly (readonly Cell[])[] {
  const { run } = openBundle([]);
  const asked = JSON.stringify(companies.map(tablesOf));
  return run(`(() => {
    const header = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];
    return ${asked}.map(({ criteria, others }) => [
      ...criteria.map((row) => READINESS_STATUS('E1', '', [header, row], ...others)),
      READINESS('E1', '', [header, ...criteria], ...others),
    ]);
  })()`) as readonly (readonly Cell[])[];
}

const companies = fc.sample(company, { numRuns: RUNS, seed: SEED });
let functions: readonly (readonly Cell[])[] = [];

beforeAll(() => {
  functions = byFunctions(companies);
});

test(`in ${RUNS} random companies formulas of the sheet give the same answers`, () => {
  const formulas = byFormulas(companies);
  const differing = companies.flatMap((of, at) =>
    ANSWERS.flatMap((answer, index) =>
      String(formulas[at]?.[index]) === String(functions[at]?.[index])
        ? []
        : [{ answer, byFormula: formulas[at]?.[index], byFunction: functions[at]?.[index], ...of }],
    ),
  );
  expect(differing.slice(0, 3)).toEqual([]);
});

test('the random companies reach every answer to each criterion, and every share', () => {
  const reached = ANSWERS.map((_answer, index) => new Set(functions.map((answers) => answers[index])));
  const words = reached.slice(0, 3).map((answers) => [...answers].sort());
  expect(words).toEqual(Array(3).fill(['Incomplete', 'Not yet', 'Ready for review']));
  expect(reached[3]?.size).toBe(4);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import type { Company } from '../../../src/core/readiness/company.ts';
import { type Comparison, compareRole, pathsFrom } from '../../../src/core/readiness/paths.ts';
import { companyFrom, type Rows, type Tabs } from '../company.ts';

const CORE = ['Ownership', 'Writing'];
const SALES = ['Closing', 'Research'];
const PRODUCT = ['Research', 'Measurement'];
const PATHS = [
  'Kind',
  'From family',
  'From level',
  'To family',
  'To level',
  'Required',
  'Transferable skills',
  'Gaps to close',
];

/** A seller at S2 beside a Product family: two core competencies, two of Sales, two of Product, one of them shared. */
function company(ratings: Readonly<Record<string, Cell>>, tabs: Tabs = {}, since: Cell = ''): Company {
  const names = [...new Set([...CORE, ...SALES, ...PRODUCT, 'Coaching'])];
  const competency =
    (family: string, tracks: string) =>
    (name: string): Cell[] => [family, name, 'Core', tracks];
  return companyFrom({
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', 'Seller', 1],
      ['Sales', 'IC', 'S2', 'Senior seller', 2],
      ['Sales', 'Management', 'M1', 'Sales lead', 1],
      ['Product', 'IC', 'P1', 'Product manager', 1],
    ],
    Competencies: [
      ['Job family', 'Competency', 'Type', 'Tracks'],
      ...CORE.map(competency('All', '')),
      ...SALES.map(competency('Sales', 'IC')),
      ['Sales', 'Coaching', 'Functional', 'Management'],
      ...PRODUCT.map(competency('Product', '')),
    ],
    Criteria: [['ID', 'Job family', 'From', 'To', 'Criterion', 'Value']],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'In level since'],
      ['E1', 'Ana', 'Sales', 'S2', since],
    ],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['2026 H1', '2026-01-01', '2026-06-30'],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', ...names],
      ['2026 H1', 'E1', ...names.map((name) => ratings[name] ?? '')],
    ],
    ...tabs,
  });
}

function compared(of: Company, to: string): Comparison {
  const [person] = of.workbook.people;
  const from = of.families.level('sales', 's2');
  const [target] = of.families.named(to);
  if (!person || !from || !target) throw new Error(`There is no way to ${to}.`);
  return compareRole(of, person, from, target);
}

describe('another role by the ratings', () => {
  test.each<[string, Readonly<Record<string, Cell>>, Partial<Comparison>]>([
    [
      'what is rated at the required rating carries over',
      { Ownership: 3, Research: 4 },
      { carriesOver: ['Ownership', 'Research'] },
    ],
    ['what is shared and not rated is to be rated', { Ownership: 3 }, { notRated: ['Writing', 'Research'] }],
    ['no opportunity is not rated', { Writing: 'N/A' }, { notRated: ['Ownership', 'Writing', 'Research'] }],
    ['what the own role does not ask for is new', {}, { isNew: ['Measurement'] }],
    [
      'but not what the person was rated on all the same',
      { Measurement: 3 },
      { isNew: [], carriesOver: ['Measurement'] },
    ],
    ['what is rated below is missing, in steps of 1', { Ownership: 1, Research: 2 }, { steps: 3 }],
    [
      'half a rating below is one step',
      { Writing: 2.5 },
      { below: [{ name: 'Writing', rating: 2.5, needed: 3 }], steps: 1 },
    ],
    ['what is not rated is in no step', {}, { steps: 0, below: [], carriesOver: [] }],
    ['what only the own role asks for does not matter', { Closing: 1 }, { steps: 0, below: [] }],
    ['a rating that cannot be read is none', { Writing: 'good' }, { notRated: ['Ownership', 'Writing', 'Research'] }],
  ])('%s', (_rule, ratings, expected) => {
    expect(compared(company(ratings), 'Product/P1')).toMatchObject(expected);
  });

  test('each competency has the required rating of the other role', () => {
    const tabs: Tabs = {
      'Required ratings': [
        ['Job family', 'Required rating for', 'P1', 'S2'],
        ['Product', 'Research', 5, 1],
        ['All', 'Ownership', 2, 4],
      ],
    };
    expect(compared(company({ Research: 3.5, Ownership: 2 }, tabs), 'Product/P1')).toMatchObject({
      carriesOver: ['Ownership'],
      below: [{ name: 'Research', rating: 3.5, needed: 5 }],
      steps: 2,
    });
  });

  test('the other track of the same family is compared in the same way', () => {
    expect(compared(company({ Ownership: 3, Writing: 3, Closing: 5 }), 'M1')).toEqual({
      carriesOver: ['Ownership', 'Writing'],
      below: [],
      notRated: [],
      isNew: ['Coaching'],
      steps: 0,
    });
  });

  test('ratings from before the level began prove nothing', () => {
    expect(compared(company({ Ownership: 5 }, {}, '2026-07-01'), 'M1').carriesOver).toEqual([]);
  });

  test('without a current cycle nothing is rated', () => {
    expect(compared(company({}), 'M1')).toMatchObject({ carriesOver: [], notRated: CORE, isNew: ['Coaching'] });
  });
});

describe('the paths of a person', () => {
  const from = (rows: Rows, ratings: Readonly<Record<string, Cell>> = {}) => {
    const of = company(ratings, { Paths: [PATHS, ...rows] });
    const [person] = of.workbook.people;
    return person ? pathsFrom(of, person) : [];
  };

  test('are those that lead from the level, in the order of Paths', () => {
    const paths = from([
      ['Lateral', 'Sales', 'S2', 'Product', 'P1', '', '', ''],
      ['Lateral', 'Sales', 'S1', 'Product', 'P1', '', '', ''],
      ['Crossover', '', ' s2 ', 'All', 'M1', '', '', ''],
      ['Return', 'Product', 'S2', 'Sales', 'M1', '', '', ''],
    ]);
    expect(paths.map(({ row, family, to }) => [row.path, family, to?.row.code])).toEqual([
      ['Lateral', 'product', 'P1'],
      ['Crossover', 'sales', 'M1'],
    ]);
  });

  test('a path to a level that is none has nothing to compare', () => {
    expect(from([['Lateral', 'Sales', 'S2', 'Data', 'D1', '', '', '']])).toMatchObject([
      { family: 'data', to: undefined, comparison: undefined },
    ]);
  });
});

test('every competency of the role is in one list, and the steps are the fewest that lift all that is rated', () => {
  const rating = fc.constantFrom<Cell>(1, 1.5, 2, 2.25, 3, 3.5, 4, 4.75, 5, 'N/A', '');
  const required = fc.constantFrom<Cell>('', 1, 2, 2.5, 3, 4, 4.5, 5);
  fc.assert(
    fc.property(
      fc.record({ Ownership: rating, Writing: rating, Closing: rating, Research: rating, Measurement: rating }),
      fc.record({ Ownership: required, Writing: required, Research: required, Measurement: required }),
      (ratings, asked) => {
        const rows = Object.entries(asked).map(([name, cell]): Cell[] => ['All', name, cell]);
        const tabs = { 'Required ratings': [['Job family', 'Required rating for', 'P1'], ...rows] };
        const { carriesOver, below, notRated, isNew, steps } = compared(company(ratings, tabs), 'Product/P1');
        const names = [...carriesOver, ...below.map(({ name }) => name), ...notRated, ...isNew];
        expect([...names].sort()).toEqual(['Measurement', 'Ownership', 'Research', 'Writing']);
        let lifted = 0;
        for (const [name, cell] of Object.entries(asked)) {
          const needed = cell === '' ? 3 : Number(cell);
          let now = ratings[name as keyof typeof asked];
          if (typeof now !== 'number') continue;
          while (now < needed) {
            now = Math.min(5, now + 1);
            lifted += 1;
          }
        }
        expect(steps).toBe(lifted);
      },
    ),
    { seed: 20261122 },
  );
});

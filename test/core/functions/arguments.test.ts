import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { readWorkbook } from '../../../src/core/framework/workbook.ts';
import { gapTable } from '../../../src/core/functions/gap-table.ts';
import { perEmployee } from '../../../src/core/functions/per-employee.ts';
import { missingTables, readTables } from '../../../src/core/functions/tables-argument.ts';
import { prepare } from '../../../src/core/readiness/company.ts';
import { companyFrom, utcDay } from '../company.ts';
import { salesTabs } from '../readiness/sales.ts';

const TABS = salesTabs({
  ratings: [2, 4, 'N/A', ''],
  criteria: [
    ['Lowest rating', 3],
    ['Months in level', 12],
  ],
  tabs: {
    Matrix: [
      ['Job family', 'Competency', 'S2'],
      ['Sales', 'Prospecting', 'Opens a market.'],
    ],
  },
});
const company = companyFrom(TABS);
const readiness = (employees: unknown, target: unknown = '') =>
  perEmployee(company, employees, target, (answer) => answer.readiness ?? answer.status);

describe('employees', () => {
  test.each<[string, unknown, unknown]>([
    ['a scalar gives a scalar', 'E1', 0.5],
    ['one cell as a range gives one row', [['E1']], [[0.5]]],
    [
      'a column gives a row each, blank for blank',
      [['E1'], [''], ['E9'], [' '], ['e1 ']],
      [[0.5], [''], ['Unknown employee'], [''], [0.5]],
    ],
    ['nothing gives nothing', '', ''],
    ['an argument left out gives nothing', undefined, ''],
    ['an empty range gives an empty range', [], []],
    ['a number is an ID', 7, 'Unknown employee'],
  ])('%s', (_rule, employees, expected) => {
    expect(readiness(employees)).toEqual(expected);
  });

  test('a range of more than one column is refused, with what was expected', () => {
    const wrong = { wrong: 'The argument employees must be one Employee ID or one column of them, such as A2:A.' };
    expect(readiness([['E1', 'E2']])).toEqual(wrong);
    expect(readiness([['E1'], ['E2', 'E3']])).toEqual(wrong);
  });
});

describe('target', () => {
  test.each<[string, unknown, unknown]>([
    ['a code', 'S2', 0.5],
    ['a cell', [['Sales/S2']], 0.5],
    ['nothing', undefined, 0.5],
    ['an empty cell', [['']], 0.5],
    ['a level that is none', 'S9', 'Unknown level'],
    ['a number', 3, 'Unknown level'],
  ])('may be %s', (_what, target, expected) => {
    expect(readiness('E1', target)).toEqual(expected);
  });

  test.each([[[['S2', 'S3']]], [[['S2'], ['S3']]], [[]]])('may not be %j', (target) => {
    expect(readiness('E1', target)).toEqual({
      wrong: 'The argument target must be one level code, family/Level, or empty.',
    });
  });
});

describe('tables', () => {
  const tables = Object.values(TABS);

  test('are recognised in any order; arguments left empty are passed over', () => {
    const kinds = (of: readonly unknown[]) => {
      const read = readTables(of, 2);
      return 'wrong' in read ? read.wrong : read.sources.map(({ kind }) => kind);
    };
    expect(kinds(tables)).toEqual(Object.keys(TABS));
    expect(kinds(['', ...[...tables].reverse(), undefined, null])).toEqual(Object.keys(TABS).reverse());
  });

  test('give the same answer in any order', () => {
    const read = readTables([...tables].reverse(), 2);
    if ('wrong' in read) throw new Error(read.wrong);
    const other = prepare(readWorkbook(read.sources, utcDay));
    expect(perEmployee(other, 'E1', '', (answer) => answer.status)).toBe('Not yet');
  });

  const wrong = (at: number, ...args: unknown[]) => {
    const read = readTables(args, at);
    return 'wrong' in read ? read.wrong : undefined;
  };

  test.each<[string, number, unknown[], string]>([
    ['a scalar', 2, ['People'], 'The argument 3 is not a table. Pass a range with its header row, such as People!A:J.'],
    [
      'a range without headers',
      1,
      [tables[0], [['E1', 4]]],
      'The argument 3 has the headers of no table. Pass a range with its header row, such as People!A:J.',
    ],
    [
      'an empty range',
      2,
      [[[]]],
      'The argument 3 has the headers of no table. Pass a range with its header row, such as People!A:J.',
    ],
    [
      'a tie',
      2,
      [[['Cycle', 'Employee ID', 'Job family', 'Competency']]],
      'The argument 3 could be Matrix or Ratings. Rename a header so that only one fits.',
    ],
  ])('%s is refused by number, with what was expected', (_what, at, args, sentence) => {
    expect(wrong(at, ...args)).toBe(sentence);
  });

  test('what is missing is named, with the headers of the first', () => {
    const sources = [{ kind: 'Levels', tab: 'Levels', values: [] }] as const;
    expect(missingTables(['Levels'], sources)).toBeUndefined();
    expect(missingTables(['Levels', 'Ratings', 'Criteria'], sources)).toBe(
      'There is no Ratings and Criteria table. Pass the range with its header row (Ratings: Cycle and Employee ID), or add a tab named Ratings.',
    );
  });
});

describe('GAPS', () => {
  const HEADER = ['Competency', 'Type', 'Required', 'Rating', 'Gap'];

  test('has a row for each competency, in the order of the Competencies tab', () => {
    const expected: Cell[][] = [
      [...HEADER, 'What S2 looks like'],
      ['Prospecting', 'Core', 3, 2, 1, 'Opens a market.'],
      ['Closing', 'Core', 3, 4, 0, ''],
      ['Writing', 'Core', 3, 'N/A', '', ''],
      ['Ownership', 'Core', 3, '', '', ''],
    ];
    expect(gapTable(company, 'E1', '')).toEqual(expected);
    expect(gapTable(company, [['E1']], [['S2']])).toEqual(expected);
  });

  test('has the status under the header where there is no step', () => {
    expect(gapTable(company, 'E9', '')).toEqual([
      [...HEADER, 'What the target looks like'],
      ['Unknown employee', '', '', '', '', ''],
    ]);
  });

  test('is blank for blank', () => {
    expect([gapTable(company, '', ''), gapTable(company, [['']], '')]).toEqual(['', '']);
  });

  test('takes one employee and one target', () => {
    expect(gapTable(company, [['E1'], ['E2']], '')).toEqual({
      wrong: 'The argument employee must be one Employee ID, such as A2.',
    });
    expect(gapTable(company, 'E1', [['S2', 'S3']])).toEqual({
      wrong: 'The argument target must be one level code, family/Level, or empty.',
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { errorIn } from '../../../src/core/error-cell.ts';
import { employeesOf, NOBODY } from '../../../src/core/framework/employees.ts';
import { normalise } from '../../../src/core/normalise.ts';
import { companyFrom, type Rows } from '../company.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level'];
const peopleWith = (ids: readonly Cell[]) => {
  const People: Rows = [HEADER, ...ids.map((id, at): Cell[] => [id, `Name ${at}`, '', ''])];
  return companyFrom({ People }).workbook.people;
};

describe('an ID is found', () => {
  test.each<[string, Cell, Cell]>([
    ['as it is spelt', 'E1', 'E1'],
    ['in small letters', 'E1', 'e1'],
    ['in capitals', 'e1', 'E1'],
    ['with space around it', 'E1', ' E1 '],
    ['in full-width letters', 'E1', 'Ｅ１'],
    ['as a number where People has text', '7', 7],
    ['as text where People has a number', 7, '7'],
  ])('%s', (_how, inPeople, asked) => {
    const { rowsOf, numberOf } = employeesOf(peopleWith(['A', inPeople, 'Z']));
    expect(rowsOf(asked).map(({ name }) => name)).toEqual(['Name 1']);
    expect(numberOf(asked)).toBe(1);
  });

  test.each<[Cell]>([['00123'], ['E12'], ['']])('%j is not 123', (asked) => {
    expect(employeesOf(peopleWith([123])).rowsOf(asked)).toEqual([]);
  });
});

test('an ID that stands twice, however it is spelt, has all of its rows', () => {
  for (const ids of [
    ['E1', 'E2', 'E1'],
    ['E1', 'E2', 'e1 '],
    ['e1', 'E2', 'E1'],
  ]) {
    const { rows, several, rowsOf } = employeesOf(peopleWith(ids));
    expect(rows.map(({ name }) => name)).toEqual(['Name 0', 'Name 1']);
    expect([...several.keys()]).toEqual([0]);
    expect(rowsOf('E1').map(({ name }) => name)).toEqual(['Name 0', 'Name 2']);
  }
});

const cell = fc.constantFrom<Cell>('E1', 'e1', 'E2', 'E2 ', 'e3', 'E3', 4, '4', '#REF!', '', ' ', 'X', 'x ', 'Y');

test('whatever is asked in whatever order, two IDs have one number exactly where they are the same', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 8 }), fc.array(cell, { maxLength: 30 }), (ids, asked) => {
      const { numberOf, rows } = employeesOf(peopleWith(ids));
      const keys = new Map<string, number>();
      for (const one of [...ids, ...asked]) {
        const key = errorIn(one) === undefined ? normalise(String(one)) : '';
        const number = numberOf(one);
        if (key === '') expect(number).toBe(NOBODY);
        else {
          expect(number).toBe(keys.get(key) ?? number);
          expect([...keys].filter(([other, known]) => known === number && other !== key)).toEqual([]);
          keys.set(key, number);
          expect(number < rows.length).toBe(ids.some((id) => normalise(String(id)) === key));
        }
      }
    }),
  );
});

import { expect, test } from '@jest/globals';
import { applicableCompetencies } from '../../../src/core/framework/applicable.ts';
import { companyFrom, type Rows } from '../company.ts';

const HEADER = ['Job family', 'Competency', 'Type', 'Tracks', 'Definition'];
const chosen = (rows: Rows) => {
  const { competencies } = companyFrom({ Competencies: [HEADER, ...rows] }).workbook;
  return applicableCompetencies(competencies, 'sales', 'ic').map(({ row }) => row.definition);
};

test.each<[string, Rows, readonly string[]]>([
  [
    'rows of the family and of All, in the order of the tab',
    [
      ['All', 'A', '', '', 'a'],
      ['SALES ', 'B', '', '', 'b'],
      ['', 'C', '', '', 'c'],
      ['Design', 'D', '', '', 'd'],
    ],
    ['a', 'b', 'c'],
  ],
  [
    'rows whose Tracks take in the track',
    [
      ['Sales', 'A', '', 'ic, Management', 'a'],
      ['Sales', 'B', '', 'Management', 'b'],
      ['Sales', 'C', '', 'ALL', 'c'],
      ['Sales', 'D', '', 'Management, All', 'd'],
    ],
    ['a', 'c', 'd'],
  ],
  [
    'the family’s own row in place of one for All',
    [
      ['All', 'A', '', '', 'all'],
      ['Sales', 'B', '', '', 'b'],
      ['Sales', 'a ', '', '', 'own'],
    ],
    ['b', 'own'],
  ],
  [
    'a row for All, where the family’s own is for another track',
    [
      ['Sales', 'A', '', 'Management', 'own'],
      ['All', 'A', '', '', 'all'],
    ],
    ['all'],
  ],
  [
    'the first of two rows with one name',
    [
      ['Sales', 'A', '', '', 'one'],
      ['Sales', 'A', '', '', 'two'],
    ],
    ['one'],
  ],
  ['no row without a name', [['Sales', '', '', '', 'none']], []],
])('somebody is rated on %s', (_rule, rows, expected) => {
  expect(chosen(rows)).toEqual(expected);
});

import { expect, test } from '@jest/globals';
import { blanks, cell, row } from '../../../src/core/pages/page.ts';
import { leastHeight, ROW_HEIGHT } from '../../../src/core/pages/row-height.ts';

const LONG = 'Has managed Checkout, Search and Accounts since October, verified by E1002';

test.each([
  ['without a cell', [], ROW_HEIGHT],
  ['of blank cells', blanks(3), ROW_HEIGHT],
  ['with a short text', row(['Average rating', 3.5]), ROW_HEIGHT],
  ['with a text of four lines', [cell('Scope', 'strong'), cell(LONG)], 60],
  ['with a text that goes on over the next column', [cell('Scope', 'strong'), cell(LONG, 'note')], ROW_HEIGHT],
  ['with a large name', [cell('Siân O’Neill', 'title')], 30],
  ['whose text stands in a column that nobody gave a width', [...blanks(2), cell('ab cd')], 30],
])('a row %s is at least so many pixels high', (_what, cells, height) => {
  expect(leastHeight(cells, [140, 120])).toBe(height);
});

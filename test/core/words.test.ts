import { describe, expect, test } from '@jest/globals';
import { cellName, columnName, isDate, textOf } from '../../src/core/cell.ts';
import { isoDay, parseDay, showDay } from '../../src/core/day.ts';
import { isEverything, normalise, normaliseList } from '../../src/core/normalise.ts';
import { count, list, showNumber } from '../../src/core/words.ts';

test.each([
  [0, 0, 'A1'],
  [3, 2, 'C4'],
  [9, 25, 'Z10'],
  [0, 26, 'AA1'],
  [0, 51, 'AZ1'],
  [0, 52, 'BA1'],
  [0, 701, 'ZZ1'],
  [0, 702, 'AAA1'],
])('row %i and column %i are the cell %s', (row, column, name) => {
  expect(cellName(row, column)).toBe(name);
  expect(columnName(column)).toBe(name.replace(/\d+$/, ''));
});

describe('two texts are the same name', () => {
  test.each([
    ['Clear Writing', '  clear   writing '],
    ['Clear\u00a0Writing', 'clear writing'],
    ['Ｓ１', 's1'],
    ['\u200bS1\ufeff', 'S1'],
    ['Zoe\u0308', 'Zoë'],
    ['ﬁeld', 'field'],
    ['N/A', 'n/a'],
    ['Line\nbreak', 'line break'],
    ['Straße', 'STRASSE'],
    ['ΟΔΌΣ', 'οδόσ'],
  ])('%j and %j', (a, b) => {
    expect(normalise(a)).toBe(normalise(b));
  });

  test.each([
    ['Zoë', 'Zoe'],
    ['S1', 'S 1'],
    ['123', '00123'],
    ['А1', 'A1'],
  ])('but not %j and %j', (a, b) => {
    expect(normalise(a)).not.toBe(normalise(b));
  });
});

test('All and empty mean everything', () => {
  expect(['', ' ', 'All', ' aLL '].map((text) => isEverything(normalise(text)))).toEqual([true, true, true, true]);
  expect(isEverything(normalise('Allies'))).toBe(false);
});

test('a list is split at commas, without empty parts', () => {
  expect(normaliseList(' IC,, Management ,')).toEqual(['ic', 'management']);
});

test.each([
  ['', undefined],
  ['2026-02-29', undefined],
  ['2024-02-29', '29 Feb 2024'],
  ['2026-9-30', undefined],
  ['2026-09-30', '30 Sep 2026'],
])('%j is the day %s', (text, shown) => {
  const day = parseDay(text);
  expect(day === undefined ? undefined : showDay(day)).toBe(shown);
  expect(day === undefined ? text : isoDay(day)).toBe(text);
});

test('a cell is text without the space around it, and numbers keep their digits', () => {
  expect([textOf(' a '), textOf(123), textOf('00123'), textOf(true), textOf(undefined)]).toEqual([
    'a',
    '123',
    '00123',
    'true',
    '',
  ]);
});

test('a date of another context is a date', () => {
  expect([isDate(new Date(0)), isDate('2026-01-01'), isDate(0)]).toEqual([true, false, false]);
});

test('numbers, counts and lists read as people write them', () => {
  expect([10 / 3, 3, 2.5, 2.999].map(showNumber)).toEqual(['3.33', '3', '2.5', '3']);
  expect([0, 1, 2].map((n) => count(n, 'cycle', 'cycles'))).toEqual(['0 cycles', '1 cycle', '2 cycles']);
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(list)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

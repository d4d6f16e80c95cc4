import { expect, test } from '@jest/globals';
import { cellName, cellPlace } from '../../src/core/cell.ts';

test('a cell is found by the name it was given, to the last column of a sheet', () => {
  for (const column of [0, 1, 25, 26, 27, 51, 52, 701, 702, 703, 18_277])
    for (const row of [0, 9, 99_999]) expect(cellPlace(cellName(row, column))).toEqual({ row, column });
  expect(cellPlace('C4')).toEqual({ row: 3, column: 2 });
});

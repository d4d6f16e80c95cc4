import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { writeCsv } from 'hucre/csv';
import { readCsv } from '../../../sidebar/import/read-csv.ts';

describe('Reading comma-separated text', () => {
  test.each([
    [
      'line ends of Windows',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'old line ends',
      'a,b\r1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'a byte order mark',
      '\uFEFFID,Name\n1,x',
      [
        ['ID', 'Name'],
        ['1', 'x'],
      ],
    ],
    ['quotes in quotes', '"say ""hi""",x', [['say "hi"', 'x']]],
    [
      'line breaks in quotes',
      '"one\r\ntwo",x\ny,z',
      [
        ['one\r\ntwo', 'x'],
        ['y', 'z'],
      ],
    ],
    [
      'semicolons',
      'a;b\n"1,5";2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'semicolons beside commas in texts',
      'Name;Text\nx;a, b, c\ny;d, e',
      [
        ['Name', 'Text'],
        ['x', 'a, b, c'],
        ['y', 'd, e'],
      ],
    ],
    [
      'tabs',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['empty cells and lines', 'a,,c\n\n,,', [['a', '', 'c'], [''], ['', '', '']]],
    ['text that looks like numbers', '00123,1e5,TRUE', [['00123', '1e5', 'TRUE']]],
    ['nothing', '', []],
  ])('copes with %s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test('gives back whatever was written', () => {
    const cell = fc.oneof(fc.string(), fc.constantFrom('"', ',', ';', '\n', '\r\n', ' x ', '\t'));
    const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(rows, (written) => {
        expect(readCsv(writeCsv([['a', 'b', 'c'], ...written], { quoteStyle: 'all' }))).toEqual([
          ['a', 'b', 'c'],
          ...written,
        ]);
      }),
    );
  });
});

import { describe, expect, test } from '@jest/globals';
import { readFile } from '../../../sidebar/import/read-file.ts';

const read = (name: string, bytes: Uint8Array) => {
  const found = readFile(name, bytes);
  return 'wrong' in found ? found.wrong : { ...found.tab, notes: found.notes };
};

describe('A CSV file', () => {
  test.each([
    ['UTF-8', Buffer.from('Größe;Text\nL1;"a;b"\n')],
    ['UTF-8 with its mark', Buffer.from('\ufeffGröße;Text\nL1;"a;b"\n')],
    ['UTF-16 with its mark', Buffer.from('\ufeffGröße;Text\nL1;"a;b"\n', 'utf16le')],
  ])('in %s is read without a note', (_encoding, bytes) => {
    expect(read('levels.csv', bytes)).toEqual({
      name: 'levels',
      values: [
        ['Größe', 'Text'],
        ['L1', 'a;b'],
      ],
      notes: [],
    });
  });

  test('in neither is read as Windows-1252, and says so', () => {
    const found = read('levels.csv', Buffer.from('Größe,Text\nL1,a\n', 'latin1'));
    expect(found).toMatchObject({
      values: [
        ['Größe', 'Text'],
        ['L1', 'a'],
      ],
      notes: [expect.stringContaining('Windows-1252')],
    });
  });

  test('gets rows of equal length', () => {
    expect(read('levels.csv', Buffer.from('a\tb\tc\nd\n'))).toMatchObject({
      values: [
        ['a', 'b', 'c'],
        ['d', '', ''],
      ],
    });
  });

  test('with a quotation mark that has no partner is read to its end, and says so', () => {
    const found = read('levels.csv', Buffer.from('a,b\n"c,d\ne,f\n'));
    expect(found).toMatchObject({ notes: [expect.stringMatching(/^A quotation mark in this file has no partner/)] });
  });

  test.each([
    ['a workbook', 'f.xlsx', Buffer.from('PK\u0003\u0004\0\0'), '“f.xlsx” is no CSV file.'],
    ['a picture', 'f.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]), 'no CSV file'],
    ['nothing', 'f.csv', Buffer.from(''), '“f.csv” is empty.'],
    ['blanks', 'f.csv', Buffer.from(' , \n\n'), '“f.csv” is empty.'],
    ['more than 10 MB', 'f.csv', Buffer.alloc(10_000_001, 'a'), 'larger than 10 MB'],
  ])('that is %s is refused in one sentence with the mend', (_what, name, bytes, words) => {
    const found = read(name, bytes);
    expect(found).toContain(words);
    expect(found).toMatch(/(choose|save) /i);
  });
});

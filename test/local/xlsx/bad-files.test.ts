import { describe, expect, test } from '@jest/globals';
import { writeXlsx as writeFile, writeOds } from 'hucre';
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts';

const messageFor = async (bytes: Uint8Array) => {
  const result = await readXlsx(bytes);
  return result.ok ? 'opened' : result.message;
};

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const sheets = [{ name: 'A', rows: [['x'.repeat(2000), 1, true]] }];

describe('A file that is no workbook is refused with a sentence:', () => {
  test.each<[string, Uint8Array, string]>([
    ['an empty one', new Uint8Array(), 'The file is empty; choose a workbook saved as .xlsx.'],
    ['a text', Buffer.from('Employee,Level\n1,L2\n'), 'The file is not a workbook; choose one saved as .xlsx.'],
    ['a page', Buffer.from('<html><table></table></html>'), 'The file is not a workbook; choose one saved as .xlsx.'],
    [
      'an old .xls',
      new Uint8Array([...OLE, ...new Array<number>(600).fill(0)]),
      'The file is in an older format (such as .xls); open it in its program and save it as .xlsx.',
    ],
    [
      'a broken archive',
      new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9]),
      'The workbook is damaged and cannot be opened; open it in its program, save it again and try that copy.',
    ],
  ])('%s', async (_, bytes, message) => {
    expect(await messageFor(bytes)).toBe(message);
  });

  test('one with a password', async () => {
    const bytes = await writeFile({ sheets, encryption: { password: 'secret', spinCount: 10 } });
    expect(await messageFor(bytes)).toBe(
      'The workbook is protected by a password; save it without one and open that copy.',
    );
  });

  test('an OpenDocument file', async () => {
    expect(await messageFor(await writeOds({ sheets }))).toBe(
      'The file is an OpenDocument file; open it in its program and save it as .xlsx.',
    );
  });

  test('any beginning of a workbook', async () => {
    const bytes = await writeFile({ sheets });
    for (let length = 4; length < bytes.length; length += 97) {
      expect(await messageFor(bytes.slice(0, length))).toMatch(/^The workbook is damaged/);
    }
  });

  test('a workbook with a byte changed is refused or opened, and never breaks', async () => {
    const bytes = await writeFile({ sheets });
    for (let at = 0; at < bytes.length; at += 131) {
      const changed = bytes.slice();
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      expect(await messageFor(changed)).toMatch(/^opened$|^The (?:file|workbook) .*\.$/);
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { buildSync } from 'esbuild';
import type { Host } from '../../local/host.ts';
import { openScript } from '../local/open-script.ts';

/** As in `sheets/career-data.ts`, which only the program of Apps Script can read. */
interface Remembered {
  readonly what: string;
  readonly key: string;
  readonly value?: string;
}

const { outputFiles } = buildSync({
  stdin: {
    contents: `import { readCareerData, writeCareerData } from './src/sheets/career-data.ts';
export const write = (changes) => writeCareerData(SpreadsheetApp.getActiveSpreadsheet(), changes);
export const read = () => [...readCareerData(SpreadsheetApp.getActiveSpreadsheet())].map(([what, own]) => [what, [...own]]);`,
    resolveDir: '.',
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'store_',
  target: 'es2020',
});
const CODE = `${outputFiles[0]?.text}
function write(changes) { return store_.write(changes); }
function read() { return store_.read(); }
function type(tab, text) { SpreadsheetApp.getActiveSpreadsheet().insertSheet(tab).getRange('A1').setValue(text); }`;

function ask(host: Host, name: string, ...args: readonly unknown[]): unknown {
  const outcome = host.rpc(name, args);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}
const write = (host: Host, ...changes: readonly Remembered[]) => ask(host, 'write', changes);
const read = (host: Host) => ask(host, 'read');

describe('what is remembered in Career data', () => {
  test('comes back as it was, whatever it looks like', () => {
    const host = openScript(CODE);
    const values = ['=1+1', '00123', '3/4', "'quoted", '{"a":[1]}', 'TRUE', ' spaces ', 'שלום 🎉', 'x'.repeat(95_000)];
    write(host, ...values.map((value, at) => ({ what: 'Kept', key: `=K${at}`, value })));
    expect(read(host)).toEqual([['Kept', values.map((value, at) => [`=K${at}`, value])]]);
  });

  test('stays beside what is added, and goes when it is forgotten', () => {
    const host = openScript(CODE);
    write(host, { what: 'Dismissed', key: 'a', value: '1' }, { what: 'Typed', key: '00123', value: 'one' });
    write(host, { what: 'Typed', key: '123', value: 'two' }, { what: 'Dismissed', key: 'a' });
    expect(read(host)).toEqual([
      [
        'Typed',
        [
          ['00123', 'one'],
          ['123', 'two'],
        ],
      ],
    ]);
  });

  test('stands in a hidden tab, and the tab that was open stays open', () => {
    const host = openScript(CODE);
    write(host, { what: 'Kept', key: 'a', value: '1' });
    const tabs = host.model.getters.getSheetIds().map((id) => host.model.getters.getSheet(id));
    expect(tabs.map(({ name, isVisible }) => `${name} ${isVisible}`)).toEqual(['Sheet1 true', 'Career data false']);
    expect(host.model.getters.getActiveSheetId()).toBe(tabs[0]?.id);
  });

  test('is not written over the tab of somebody else', () => {
    const host = openScript(CODE);
    ask(host, 'type', 'Career data', 'Our salaries');
    expect(write(host, { what: 'Kept', key: 'a', value: '1' })).toMatch(
      /^There is a tab “Career data” that was not made/,
    );
    expect(read(host)).toEqual([]);
  });

  test('is as it was or as it is to be after a fault at any call, and a second try mends it', () => {
    let failing = 0;
    const host = openScript(CODE, {
      fault: (_call, n) => {
        if (n === failing) throw new Error('Service Spreadsheets timed out.');
      },
    });
    write(host, { what: 'Kept', key: 'a', value: '1' }, { what: 'Kept', key: 'b', value: '2' });
    const [before, after] = [
      [
        [
          'Kept',
          [
            ['a', '1'],
            ['b', '2'],
          ],
        ],
      ],
      [['Kept', [['b', '3']]]],
    ];
    for (let n = 1; n < 12; n += 1) {
      failing = n;
      const outcome = host.rpc('write', [
        [
          { what: 'Kept', key: 'a' },
          { what: 'Kept', key: 'b', value: '3' },
        ],
      ]);
      failing = 0;
      expect([before, after]).toContainEqual(read(host));
      if (outcome.ok) return;
      write(host, { what: 'Kept', key: 'a', value: '1' }, { what: 'Kept', key: 'b', value: '2' });
    }
    throw new Error('Every try failed.');
  });
});

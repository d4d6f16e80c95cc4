import { expect, test } from '@jest/globals';
import { drive, TEAM } from '../torture/drive.ts';
import { openTiny, tinyWorkbook } from '../torture/tiny-company.ts';
import { gapTabsOf, typeOn, violations } from '../torture/what-stands.ts';
import { type } from './small-company.ts';

/** Between the last reading of a tab and the write that lands somebody's typing cannot be seen. */
const WINDOW = ['Range.getDisplayValues', 'Range.setValues', 'Sheet.deleteRows', 'Sheet.deleteColumns'];
const NEW_WINDOW = ['Sheet.getLastRow', ...WINDOW.slice(1)];
const PLACES = ['nextStep', 'agreed', 'own', 'beside', 'below'] as const;

type Place = (typeof PLACES)[number];
/** What becomes of tabs, how it comes to that, where people type, and at one call in how many; `npm run torture` tries all. */
type Case = readonly [string, (host: ReturnType<typeof openTiny>) => void, readonly Place[], number];

const CASES: readonly Case[] = [
  [
    'is rewritten',
    (host) => {
      drive(host, TEAM);
      type(host, 'Ratings', 'D2', '3');
      type(host, 'Ratings', 'E3', '1');
    },
    PLACES,
    31,
  ],
  [
    'becomes shorter',
    (host) => {
      drive(host, TEAM);
      type(host, 'People', 'D2', 'O2');
      type(host, 'People', 'D3', 'O2');
    },
    ['nextStep', 'beside', 'below'],
    31,
  ],
  ['is new', () => {}, ['beside', 'below'], 19],
];

test.each(CASES)('what somebody types while a tab %s is on it afterwards, or kept', (_name, prepare, places, step) => {
  const begun = openTiny(tinyWorkbook());
  prepare(begun);
  const workbook = begun.export();
  const calls = run(0, 'beside').names.length;
  const lost: string[] = [];
  let typed = 0;
  for (const [index, place] of places.entries())
    for (let at = 1 + index; at <= calls; at += process.env['TORTURE'] ? 1 : step) {
      const { host, texts, names } = run(at, place);
      if (isInWindow(names, at)) continue;
      typed += texts.length;
      lost.push(...violations(host, texts).map((one) => `${place}, call ${at} ${names[at - 1]}: ${one}`));
    }
  expect(lost).toEqual([]);
  expect(typed).toBeGreaterThan(3);

  /** Types on each tab that is there before the call of that number. */
  function run(at: number, place: Place) {
    const names: string[] = [];
    const texts: string[] = [];
    const host = openTiny(workbook, {
      fault: (call) => {
        names.push(call);
        if (names.length !== at) return;
        for (const { id, tab } of gapTabsOf(host))
          if (typeOn(host, tab, place, `${id} asks Jo`)) texts.push(`${id} asks Jo`);
      },
    });
    drive(host, TEAM);
    return { host, names, texts };
  }
});

/** Whether a call is one that stands between the last reading of a tab and the write that lands. */
function isInWindow(names: readonly string[], at: number): boolean {
  if (!['SpreadsheetApp.flush', ...WINDOW.slice(1)].includes(names[at - 1] ?? '')) return false;
  for (let before = at - 2; before >= 0; before -= 1) {
    const name = names[before] ?? '';
    if (name === WINDOW[0] || name === NEW_WINDOW[0]) return true;
    if (!WINDOW.includes(name)) return false;
  }
  return false;
}

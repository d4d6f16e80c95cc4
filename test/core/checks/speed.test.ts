import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { cpuTime } from '../../cpu-time.ts';
import type { Tabs } from '../company.ts';
import { check } from './found.ts';

const PEOPLE = 5000;
const CYCLES = 8;
const COMPETENCIES = ENGINEERING.competencies.map(({ name }) => name);

/** A large company: `wrong` gives everybody a manager, a target and IDs in Ratings that are nobody's. */
function company(wrong: boolean): Tabs {
  const people = Array.from({ length: PEOPLE }, (_item, at): Cell[] => {
    const level = ENGINEERING.levels[at % 5]?.code ?? '';
    return [
      `E${at}`,
      `Name ${at}`,
      'Engineering',
      level,
      wrong ? 'IC99' : '',
      wrong ? `M${at}` : `E${(at + 1) % PEOPLE}`,
    ];
  });
  const ratings = Array.from({ length: PEOPLE * CYCLES }, (_item, at): Cell[] => [
    `Cycle ${at % CYCLES}`,
    `${wrong ? 'X' : 'E'}${Math.floor(at / CYCLES)}`,
    'Manager',
    ...COMPETENCIES.map((_name, column) => (wrong ? 1 + ((at + column) % 5) : 3 + ((at + column) % 3))),
  ]);
  return {
    ...Object.fromEntries(presetTables([ENGINEERING]).map(({ tab, rows }) => [tab, rows])),
    People: [['Employee ID', 'Name', 'Job family', 'Level', 'Target level', 'Manager ID'], ...people],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ...Array.from({ length: CYCLES }, (_item, at) => [`Cycle ${at}`, `202${at}-01-01`, `202${at}-12-31`]),
    ],
    Ratings: [['Cycle', 'Employee ID', 'Rater', ...COMPETENCIES], ...ratings],
  };
}

test.each([
  ['in order', false, 0],
  ['with a mistake in every row', true, 3 * PEOPLE],
])('5,000 people in 8 cycles, %s, are checked within two seconds', (_what, wrong, least) => {
  const tabs = company(wrong);
  const start = cpuTime();
  const findings = check(tabs).filter(({ severity }) => severity !== 'info');
  expect(cpuTime() - start).toBeLessThan(2000);
  expect(findings.length).toBeGreaterThanOrEqual(least);
  if (!wrong) expect(findings).toEqual([]);
});

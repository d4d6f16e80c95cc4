import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { overviewPage } from '../../../src/core/pages/overview.ts';
import { companyFrom, type Tabs } from '../company.ts';
import { salesTabs } from '../readiness/sales.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Left on'];
const page = (people: readonly Cell[][], tabs: Tabs = {}) =>
  overviewPage(companyFrom(salesTabs({ tabs: { People: [PEOPLE, ...people], ...tabs } })));
const formulas = (of: ReturnType<typeof page>) =>
  of.rows.flat().flatMap((cell) => ('formula' in cell ? [cell.formula] : []));

test('it lists who works here; who has left or stands twice is left out', () => {
  const { rows } = page([
    ['E1', 'Ana', 'Sales', 'S1', ''],
    ['E2', 'Ben', 'Sales', 'S1', '2026-01-01'],
    ['E3', 'Cyd', 'Sales', 'S2', ''],
    ['E4', 'Dee', 'Sales', 'S2', ''],
    ['E4', 'Dee', 'Sales', 'S2', ''],
  ]);
  const names = rows.slice(4).map((row) => row.slice(0, 4).map((cell) => ('value' in cell ? cell.value : '')));
  expect(names).toEqual([
    ['Ana', 'E1', 'Sales', 'S1'],
    ['Cyd', 'E3', 'Sales', 'S2'],
  ]);
});

test('one formula a column spills over all people and is passed every table', () => {
  const made = formulas(
    page([
      ['E1', 'Ana', 'Sales', 'S1', ''],
      ['E3', 'Cyd', 'Sales', 'S2', ''],
    ]),
  );
  expect(made).toHaveLength(2);
  for (const [at, name] of ['READINESS', 'READINESS_STATUS'].entries()) {
    const formula = made[at] ?? '';
    expect(formula.startsWith(`=${name}(B5:B6;"";`)).toBe(true);
    for (const tab of ['Levels', 'Competencies', 'Criteria', 'People', 'Cycles', 'Ratings'])
      expect(formula).toContain(`'${tab}'!A:`);
  }
});

test('apostrophes in the name of a tab are doubled', () => {
  const [formula] = formulas(
    page([['E1', 'Ana', 'Sales', 'S1', '']], { "Ratings – Ana's": [['Cycle', 'Employee ID']] }),
  );
  expect(formula).toContain("'Ratings – Ana''s'!A:B");
});

import { expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { overviewPage, resultOf } from '../../../src/core/pages/overview.ts';
import { matchable } from '../../../src/core/pages/people-formulas.ts';
import { companyFrom, type Tabs } from '../company.ts';
import { salesTabs } from '../readiness/sales.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Left on'];
const ANA = ['E1', 'Ana', 'Sales', 'S1', ''];
const page = (people: readonly Cell[][], tabs: Tabs = {}) =>
  overviewPage(companyFrom(salesTabs({ tabs: { People: [PEOPLE, ...people], ...tabs } })), [
    { employeeId: 'e1', sheetId: 77, result: '50 Not yet' },
  ]);
/** What stands in the first row of people, formulas as they are. */
const first = (of: ReturnType<typeof page>) =>
  (of.rows[4] ?? []).map((cell) => ('formula' in cell ? cell.formula : cell.value));

test('people are spilled from People, so that no ID is typed and whoever joins is there', () => {
  const [name, id] = first(page([ANA]));
  expect(id).toBe(`=IFNA(FILTER('People'!A2:A;'People'!A2:A<>"";('People'!E2:E="")+('People'!E2:E>46203));"")`);
  expect(name).toBe(
    String(id)
      .replace("'People'!A2:A;", "'People'!B2:B;")
      .replace(/""\)$/, '"Nobody is in People, or everybody has left.")'),
  );
});

test('a row of totals is left out by its name', () => {
  expect(first(page([ANA, ['Total', '1 person', '', '', '']]))[1]).toContain(`'People'!A2:A<>"Total"`);
});

test('one formula a column spills over all people and is passed every table', () => {
  for (const [at, name] of ['READINESS', 'READINESS_STATUS'].entries()) {
    const formula = String(first(page([ANA]))[4 + at]);
    expect(formula.startsWith(`=${name}(B5:B;"";`)).toBe(true);
    for (const tab of ['Levels', 'Competencies', 'Criteria', 'People', 'Cycles', 'Ratings'])
      expect(formula).toContain(`'${tab}'!A:`);
  }
});

test('apostrophes in the name of a tab are doubled', () => {
  const formula = first(page([ANA], { "Ratings – Ana's": [['Cycle', 'Employee ID']] }))[4];
  expect(formula).toContain("'Ratings – Ana''s'!A:B");
});

test('a gap tab is found by the ID, never by the row', () => {
  const cells = first(page([ANA]));
  expect(cells.slice(9)).toEqual(['E1', '#gid=77', '50 Not yet']);
  expect(cells[8]).toMatch(/MATCH\(TRIM\(.*B5&"".*;J\$5:J\$/);
});

test('the list has an ID as it stands in People, without spaces and wildcards that a formula takes otherwise', () => {
  for (const [id, listed] of [
    ['\u00a0e1 ', 'e1'],
    ['\uff251', '\uff251'],
  ] as const)
    expect(first(page([[id, 'Ana', 'Sales', 'S1', '']]))[9]).toBe(listed);
  expect(matchable('A*? ~ 5%')).toBe('A%2A%3F %7E 5%25');
});

test('the result of a person is readiness in percent and the status', () => {
  expect(resultOf({ readiness: 6 / 7, status: 'Not yet' })).toBe('86 Not yet');
  expect(resultOf({ readiness: undefined, status: 'Left' })).toBe('Left Left');
});

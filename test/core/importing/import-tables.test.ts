import { describe, expect, test } from '@jest/globals';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { importTables } from '../../../src/core/importing/import-tables.ts';
import { utcDay } from '../company.ts';
import { OWN_FRAMEWORKS } from './own-frameworks.ts';
import { LAYOUTS } from './relay.ts';
import { read } from './shown.ts';

const TABS = {
  Sales: [
    ['', 'L1', 'L2'],
    ['Writing', 'Writes notes.', 'Edits notes.'],
    ['Closing', 'Closes one deal.', 'Closes many deals.'],
  ],
};
const ALONE = { rest: false, criteria: false, existing: [] };
const names = (tables: ReturnType<typeof importTables>) => tables.map(({ tab }) => tab);

describe('The tables of an import', () => {
  test('are the framework alone where nothing else is wanted', () => {
    expect(names(importTables(read(TABS), ALONE))).toEqual(['Levels', 'Competencies', 'Matrix']);
  });

  test('are a whole workbook with one column of ratings per competency of the family', () => {
    const tables = importTables(read(TABS), { ...ALONE, rest: true });
    const rest = ['Criteria', 'People', 'Cycles', 'Ratings – Sales', 'Settings'];
    expect(names(tables)).toEqual(['Levels', 'Competencies', 'Matrix', ...rest]);
    expect(tables.find(({ kind }) => kind === 'Ratings')?.rows).toEqual([
      ['Cycle', 'Employee ID', 'Name', 'Rater', 'Rated by', 'Writing', 'Closing', 'Comment'],
    ]);
    expect(tables.find(({ kind }) => kind === 'Criteria')?.rows).toHaveLength(1);
  });

  test('leave the rest as it is where it is there, but for ratings', () => {
    const existing = ['Settings', 'Criteria', 'People', 'Cycles', 'Ratings'];
    const tables = importTables(read(TABS), { ...ALONE, rest: true, existing });
    expect(names(tables)).toEqual(['Levels', 'Competencies', 'Matrix', 'Ratings – Sales']);
  });

  test('hold common criteria that say what they are', () => {
    const [header = [], ...rows] =
      importTables(read(TABS), { ...ALONE, criteria: true }).find(({ kind }) => kind === 'Criteria')?.rows ?? [];
    const notes = rows.map((row) => row[header.indexOf('Note')]);
    expect(notes).toHaveLength(4);
    expect(new Set(notes)).toEqual(
      new Set(['A common starting value that nobody at your company has decided on. Change it to yours.']),
    );
  });

  test('keep text without a place, with the cell it came from', () => {
    const note =
      'Last updated by HR in spring, please comment in the margin if anything in here is out of date or unclear.';
    const tabs = { Sales: [[note], [], ...TABS.Sales] };
    const tables = importTables(read(tabs), ALONE);
    const kept = tables[tables.length - 1];
    expect(kept?.tab).toBe('Text without a place');
    expect(kept?.rows).toEqual([
      ['From', 'Text', 'Why'],
      ['Sales!A1', note, expect.stringMatching(/\.$/)],
    ]);
  });
});

test.each(Object.keys(LAYOUTS))('what is made of %s has every tab the check asks for, and no key wrong', (layout) => {
  const tabs = LAYOUTS[layout]?.(OWN_FRAMEWORKS['words'] ?? []) ?? [];
  const proposal = read(Object.fromEntries(tabs.map(({ name, values }) => [name, values])));
  const tables = importTables(proposal, { rest: true, criteria: true, existing: [] });
  const { findings } = checkTabs(
    tables.map(({ tab, rows }) => ({ name: tab, values: rows })),
    utcDay,
  );
  const wrong = [
    'framework-tab-missing',
    'column-missing',
    'key-missing',
    'key-unique',
    'reference-known',
    'tab-suffix-known',
  ];
  expect(findings.filter(({ rule }) => wrong.includes(rule))).toEqual([]);
});

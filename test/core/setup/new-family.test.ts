import { describe, expect, test } from '@jest/globals';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { selectTabs } from '../../../src/core/framework/select-tabs.ts';
import { PRESET_CONTENT } from '../../../src/core/presets/content.ts';
import { frameworkTables, rowsOfKind } from '../../../src/core/setup/framework-tables.ts';
import { PARENT_HEADER } from '../../../src/core/setup/job-families-table.ts';
import { newFamily } from '../../../src/core/setup/new-family.ts';
import { newIds, parentFamilies, wrongFamilyName, wrongFunctional } from '../../../src/core/setup/parent-family.ts';
import { setupTables } from '../../../src/core/setup/setup-tables.ts';
import { utcDay } from '../company.ts';
import { applied, type Tabs } from './applied.ts';

const asTabs = (tabs: Tabs) => Object.entries(tabs).map(([name, values]) => ({ name, values }));
const frameworkOf = (tabs: Tabs) => frameworkTables(selectTabs(asTabs(tabs)).sources, utcDay);
const choice = { size: 'Growth', families: ['Engineering'] } as const;
const WORKBOOK = applied({}, setupTables(PRESET_CONTENT, choice, []).tables).tabs;
const FRAMEWORK = frameworkOf(WORKBOOK);
const [PARENT] = parentFamilies(FRAMEWORK);
const functional = Object.fromEntries(
  (PARENT?.functional ?? []).map((name, index) => [name, index === 0 ? 'Modelling' : name]),
);
const made = newFamily(FRAMEWORK, { from: 'Engineering', family: 'Data', functional });
const AFTER = applied(WORKBOOK, made.tables);
const rows = (kind: string, family: string) =>
  rowsOfKind(frameworkOf(AFTER.tabs), kind).filter((row) => (row['Job family'] ?? row['From family']) === family);

describe('a new family', () => {
  test('has the levels of its parent, without their titles', () => {
    const structure = (family: string) =>
      rows('Levels', family).map((row) => [
        row['Track'],
        row['Level'],
        row['Order'],
        row['Rank'],
        row['Pay band'],
        row['Scope'],
      ]);
    expect(structure('Data')).toEqual(structure('Engineering'));
    expect(structure('Data').length).toBeGreaterThan(5);
    expect(rows('Levels', 'Data').map((row) => [row['Title'], row['Market titles']])).toEqual(
      rows('Levels', 'Data').map(() => ['', '']),
    );
  });

  test('has the core competencies word by word, and the functional ones by name alone', () => {
    const names = (type: string) =>
      rows('Competencies', 'Engineering')
        .filter((row) => row['Type'] === type)
        .map((row) => row['Competency']);
    const text = (family: string, name: unknown) =>
      rows('Matrix', family)
        .filter((row) => row['Competency'] === name)
        .map((row) => ({ ...row, 'Job family': '' }));
    for (const name of names('Core')) expect(text('Data', name)).toEqual(text('Engineering', name));
    expect(rows('Competencies', 'Data').map((row) => row['Competency'])).toContain('Modelling');
    expect(rows('Competencies', 'Data').map((row) => row['Competency'])).not.toContain(names('Functional')[0]);
    for (const name of ['Modelling', ...names('Functional').slice(1)]) {
      const [row = {}] = text('Data', name);
      expect(
        Object.entries(row)
          .filter(([header]) => header !== 'Competency' && header !== 'Job family')
          .map(([, cell]) => cell)
          .join(''),
      ).toBe('');
    }
  });

  test('leaves out a functional competency whose name was cleared, its ratings too', () => {
    const gone = PARENT?.functional[0] ?? '';
    const { tables } = newFamily(FRAMEWORK, {
      from: 'engineering',
      family: 'Data',
      functional: { ...functional, [gone]: ' ' },
    });
    const after = applied(WORKBOOK, tables).tabs;
    expect(JSON.stringify(after['Ratings – Data'])).not.toContain(gone);
    const own = rowsOfKind(frameworkOf(after), 'Competencies').filter((row) => row['Job family'] === 'Data');
    expect(own.length).toBe(rows('Competencies', 'Engineering').length - 1);
  });

  test('has criteria of its own with new IDs; what is about the work of the role is left to write', () => {
    const ids = rowsOfKind(frameworkOf(AFTER.tabs), 'Criteria').map((row) => row['ID']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(rows('Criteria', 'Data').map((row) => row['Criterion'])).toEqual(
      rows('Criteria', 'Engineering').map((row) => row['Criterion']),
    );
    const wordless = rows('Criteria', 'Data').filter((row) => row['Wording'] === '');
    expect(wordless.length).toBeGreaterThan(0);
    expect(wordless.map((row) => row['Criterion'])).toEqual(wordless.map(() => 'Scope'));
    expect(made.toWrite.wordings).toBe(wordless.length);
  });

  test('has the paths between its tracks, and none from elsewhere', () => {
    expect(
      rows('Paths', 'Data').map((row) => [row['Kind'], row['From level'], row['To family'], row['To level']]),
    ).toEqual(rows('Paths', 'Engineering').map((row) => [row['Kind'], row['From level'], 'Data', row['To level']]));
  });

  test('records its parent, and begins as a template', () => {
    const [header = [], row = []] = AFTER.tabs['Job families'] ?? [];
    const cell = (name: string) => row[header.indexOf(name)];
    expect([cell('Job family'), cell('Stage'), cell(PARENT_HEADER)]).toEqual(['Data', 'Template', 'Engineering']);
  });

  test('leaves every cell of its parent as it was', () => {
    for (const [tab, values] of Object.entries(WORKBOOK)) {
      const same = AFTER.tabs[tab]?.slice(0, values.length).map((row) => row.slice(0, values[0]?.length));
      expect(same).toEqual(values);
    }
  });

  test('has nothing to fix but what it says is left to write', () => {
    const { findings } = checkTabs(asTabs(AFTER.tabs), utcDay);
    const wrong = findings.filter(({ severity }) => severity !== 'info');
    const unwritten = rows('Competencies', 'Data').filter((row) => row['Type'] === 'Functional');
    const levelsOf = ({ Tracks }: (typeof unwritten)[number]) =>
      rows('Levels', 'Data').filter(({ Track }) => Tracks === 'All' || Tracks === Track);
    // The titles that are missing are one finding, and so are the descriptions of a competency.
    expect([...new Set(wrong.map(({ rule }) => rule))]).toEqual(['level-stated', 'description-empty']);
    expect(wrong).toHaveLength(1 + unwritten.length);
    expect(made.toWrite.descriptions).toBe(unwritten.flatMap(levelsOf).length);
    expect(made.toWrite.titles).toBe(rows('Levels', 'Data').length);
  });

  test('a second time changes nothing', () => {
    const again = applied(AFTER.tabs, made.tables);
    expect(again.tabs).toEqual(AFTER.tabs);
    expect(again.plan.tabs.every(({ state }) => state === 'keep')).toBe(true);
  });
});

test.each([
  [
    { 'System design': 'Modelling', 'Code quality': ' modelling ' },
    '“modelling” would be there twice. Give one of the two another name.',
  ],
  [{ 'System design': 'ownership' }, '“ownership” would be there twice. Give one of the two another name.'],
  [{ 'System design': '', 'Code quality': ' ' }, undefined],
  [functional, undefined],
])('the functional competencies %j: %s', (names, wrong) => {
  expect(wrongFunctional(FRAMEWORK, 'Engineering', names)).toBe(wrong);
});

test.each([
  ['', 'Type what the new job family is called.'],
  [' all', '“All” stands for every job family. Choose another name.'],
  ['R/D', 'In a target a slash stands between family and level. Choose a name without one.'],
  ['ENGINEERING ', 'There is a job family “Engineering” already. Choose another name.'],
  ['Data', undefined],
])('the name “%s” for a new family: %s', (name, wrong) => {
  expect(wrongFamilyName(FRAMEWORK, name)).toBe(wrong);
});

test.each([
  ['Data', [], ['ENG-AVG', 'ENG-LOW'], ['DAT-AVG', 'DAT-LOW']],
  ['Data', ['DAT-AVG'], ['ENG-AVG'], ['DATA-AVG']],
  ['Data', ['dat-avg', 'DATA-AVG'], ['ENG-AVG'], ['DATA5-AVG']],
  ['数据', [], ['7'], ['数据3-7']],
  ['Data', [], ['A-1', 'B-1'], ['DAT-1', 'DATA-1']],
])('new IDs for %s beside %j: %j become %j', (family, taken, ids, expected) => {
  expect(newIds(family, taken, ids)).toEqual(expected);
});

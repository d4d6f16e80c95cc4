import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { proposalTables } from '../../../src/core/importing/proposal-tables.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import { planAdditions, reportOf } from '../../../src/core/setup/plan-additions.ts';
import type { TableData } from '../../../src/core/tables/table-data.ts';
import { OWN_FRAMEWORKS } from '../importing/own-frameworks.ts';
import { LAYOUTS } from '../importing/relay.ts';
import { applied, existing, type Tabs } from './applied.ts';

const LEVELS: TableData = {
  kind: 'Levels',
  tab: 'Levels',
  rows: [
    ['Job family', 'Track', 'Level', 'Title', 'Order', 'Scope'],
    ['Sales', 'IC', 'L1', 'Seller', 1, ''],
    ['Sales', 'IC', 'L2', 'Senior seller', 2, 'A region'],
  ],
};
const MATRIX: TableData = {
  kind: 'Matrix',
  tab: 'Matrix',
  rows: [
    ['Job family', 'Competency', 'L1', 'L2'],
    ['Sales', 'Writing', 'Writes notes.', 'Edits notes.'],
  ],
};
const RATINGS: TableData = {
  kind: 'Ratings',
  tab: 'Ratings – Sales',
  rows: [['Cycle', 'Employee ID', 'Rater', 'Writing', 'Closing', 'Comment']],
};
const reports = (tabs: Tabs, ...tables: readonly TableData[]) =>
  planAdditions(existing(tabs), tables).tabs.map(reportOf);
const HEADER = ['Job family', 'Competency', 'L1'];

describe('tables that are added to a workbook', () => {
  test('are tabs of their own where there are none', () => {
    expect(reports({ Sheet1: [] }, LEVELS, RATINGS)).toEqual([
      { tab: 'Levels', state: 'new', rows: 2, columns: [], cells: 0 },
      { tab: 'Ratings – Sales', state: 'new', rows: 0, columns: [], cells: 0 },
    ]);
    expect(applied({}, [LEVELS]).tabs['Levels']).toEqual(LEVELS.rows);
  });

  test('fill an empty tab of their name, whatever its case', () => {
    expect(reports({ levels: [] }, LEVELS)).toMatchObject([{ tab: 'levels', state: 'fill', rows: 2 }]);
  });

  test('fill empty cells, add columns, and leave a text that differs, which is reported', () => {
    const before = {
      Matrix: [
        ['Our matrix', '', '', ''],
        ['Competency', 'Job family', 'L2', 'Remark'],
        ['writing', 'sales', 'Edits.', 'keep'],
      ],
    };
    const { tabs, plan } = applied(before, [MATRIX]);
    expect(tabs['Matrix']).toEqual([
      ['Our matrix', '', '', '', ''],
      ['Competency', 'Job family', 'L2', 'Remark', 'L1'],
      ['writing', 'sales', 'Edits.', 'keep', 'Writes notes.'],
    ]);
    expect(plan.tabs.map(reportOf)).toEqual([{ tab: 'Matrix', state: 'add', rows: 0, columns: ['L1'], cells: 1 }]);
    expect(plan.differences).toEqual([
      { tab: 'Matrix', row: ['sales', 'writing'], column: 'L2', existing: 'Edits.', added: 'Edits notes.' },
    ]);
  });

  test('find a row in any tab of the kind, and blank rows are passed over', () => {
    const tabs = {
      'Levels – Support': [LEVELS.rows[0] ?? [], ['Sales', '', 'l1', 'Seller', 1, 'A desk'], ['', '', '', '', '', '']],
      Levels: [LEVELS.rows[0] ?? []],
    };
    expect(reports(tabs, LEVELS)).toMatchObject([
      { tab: 'Levels – Support', state: 'keep' },
      { tab: 'Levels', state: 'add', rows: 1 },
    ]);
  });

  test('go to the tab of their family; where all tabs are of other families, to one of their own', () => {
    const two = { 'Matrix – Support': [HEADER], 'Matrix – Sales': [HEADER] };
    expect(reports(two, MATRIX).filter(({ state }) => state === 'add')).toMatchObject([{ tab: 'Matrix – Sales' }]);
    expect(reports({ 'Matrix – Support': [HEADER] }, MATRIX)).toMatchObject([
      { tab: 'Matrix – Support', state: 'keep' },
      { tab: 'Matrix – Sales', state: 'new', rows: 1 },
    ]);
  });

  test('go below the last row that holds anything, and touch no column they do not fill', () => {
    const before = {
      Levels: [
        ['Note', 'Job family', 'Track', 'Level', 'Title', 'Order', 'Ours'],
        ['', 'Support', 'IC', 'S1', 'Agent', 1, '=A1'],
        ['', '', '', '', '', '', ''],
        ['last', '', '', '', '', '', ''],
      ],
    };
    const { plan } = applied(before, [LEVELS]);
    const draft = plan.tabs[0]?.draft;
    expect(draft?.end).toBe(4);
    expect(applied(before, [LEVELS]).tabs['Levels']?.slice(4)).toEqual([
      ['', 'Sales', 'IC', 'L1', 'Seller', 1, '', ''],
      ['', 'Sales', 'IC', 'L2', 'Senior seller', 2, '', 'A region'],
    ]);
  });

  test('give a new level a place of its own in its track', () => {
    const before = { Levels: [LEVELS.rows[0] ?? [], ['Sales', '', 'L0', 'Trainee', 1, '']] };
    const orders = applied(before, [LEVELS])
      .tabs['Levels']?.slice(1)
      .map((row) => [row[2], row[4]]);
    expect(orders).toEqual([
      ['L0', 1],
      ['L1', 2],
      ['L2', 3],
    ]);
  });

  test('leave a tab of their name that holds something else, and say so', () => {
    expect(reports({ Levels: [['Floor', 'Room']] }, LEVELS)).toEqual([
      {
        tab: 'Levels',
        state: 'keep',
        rows: 0,
        columns: [],
        cells: 0,
        why: 'The tab “Levels” holds something else: it has no row with the headers of Levels. Rename it, then try again.',
      },
    ]);
  });

  test.each([
    ['its own tab gets the competencies it lacks', { 'Ratings – Sales': [['Employee ID', 'Cycle', 'Writing']] }, 'add'],
    [
      'a tab for all families that has them stays',
      { Ratings: [['Employee ID', 'Cycle', 'closing', 'Writing', 'Rater', 'Comment']] },
      'keep',
    ],
  ])('of ratings, %s', (_name, tabs, state) => {
    const [report] = reports(tabs, RATINGS);
    expect(report).toMatchObject({ tab: Object.keys(tabs)[0], state, columns: state === 'add' ? ['Closing'] : [] });
  });

  test('of ratings, a tab for all families that lacks a competency is not widened: the family gets its own', () => {
    expect(reports({ Ratings: [['Employee ID', 'Cycle', 'Writing']] }, RATINGS)).toMatchObject([
      { tab: 'Ratings – Sales', state: 'new' },
    ]);
  });

  test('leave what they are given as it is', () => {
    const before = { Matrix: [HEADER, ['Sales', 'Writing', '']] };
    const copy = structuredClone(before);
    planAdditions(existing(before), [MATRIX]);
    expect(before).toEqual(copy);
  });

  test('twice are the same as once, whatever stood there and whatever the layout', () => {
    const layouts = Object.values(LAYOUTS);
    const imports = fc
      .tuple(fc.constantFrom(...Object.values(OWN_FRAMEWORKS)), fc.constantFrom(...layouts))
      .map(([rows, relay]) => proposalTables(understand(relay(rows))));
    fc.assert(
      fc.property(imports, imports, (before, imported) => {
        const first = applied({}, before).tabs;
        const once = applied(first, imported);
        const twice = applied(once.tabs, imported);
        expect(twice.tabs).toEqual(once.tabs);
        expect(twice.plan.tabs.map(({ state }) => state)).toEqual(['keep', 'keep', 'keep']);
        expect(twice.plan.differences).toEqual(once.plan.differences);
      }),
    );
  });
});

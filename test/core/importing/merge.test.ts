import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { merge } from '../../../src/core/importing/merge.ts';
import { proposalTables } from '../../../src/core/importing/proposal-tables.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import type { TableData } from '../../../src/core/tables/table-data.ts';
import { OWN_FRAMEWORKS } from './own-frameworks.ts';
import { LAYOUTS } from './relay.ts';
import { read } from './shown.ts';

const rowsOf = (tables: readonly TableData[], kind: string) =>
  tables.filter((table) => table.kind === kind).flatMap(({ rows }) => rows);

const SALES = proposalTables(
  read({
    Sales: [
      ['Competency', 'L1', 'L2'],
      ['Writing', 'Writes notes.', 'Edits notes.'],
    ],
  }),
);

describe('the tables of a proposal', () => {
  test('are Levels, Competencies and Matrix', () => {
    expect(SALES.map(({ kind }) => kind)).toEqual(['Levels', 'Competencies', 'Matrix']);
    expect(
      rowsOf(SALES, 'Levels')
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['Sales', 'IC', 'L1', 'L1', 1],
      ['Sales', 'IC', 'L2', 'L2', 2],
    ]);
    expect(rowsOf(SALES, 'Matrix')).toEqual([
      ['Job family', 'Competency', 'L1', 'L2'],
      ['Sales', 'Writing', 'Writes notes.', 'Edits notes.'],
    ]);
  });

  test('have what holds at all levels at every level, and no level of that name', () => {
    const tables = proposalTables(
      read({
        Sales: [
          ['Competency', 'All levels', 'L1', 'L2'],
          ['Writing', 'Writes every day.', 'Writes notes.', ''],
        ],
      }),
    );
    expect(rowsOf(tables, 'Matrix')).toEqual([
      ['Job family', 'Competency', 'L1', 'L2'],
      ['Sales', 'Writing', 'Writes notes.\nWrites every day.', 'Writes every day.'],
    ]);
    expect(
      rowsOf(tables, 'Levels')
        .slice(1)
        .map((row) => row[2]),
    ).toEqual(['L1', 'L2']);
  });

  test('name the tracks of a competency that not all tracks have', () => {
    const tables = proposalTables(understand(LAYOUTS['blocks on one tab']?.(OWN_FRAMEWORKS['bakery'] ?? []) ?? []));
    expect(
      rowsOf(tables, 'Competencies')
        .slice(1)
        .map((row) => [row[0], row[1], row[3]]),
    ).toEqual([
      ['Bakery', 'Dough', 'IC'],
      ['Bakery', 'Oven', 'IC'],
      ['Bakery', 'Helping others', 'IC'],
      ['Bakery', 'Planning', 'Management'],
      ['Shop', 'Advice', 'All'],
      ['Shop', 'Helping others', 'All'],
    ]);
  });
});

describe('an import', () => {
  test('into an empty workbook is the tables themselves', () => {
    const { tables, report } = merge([], SALES);
    expect(tables).toEqual(SALES);
    expect(report).toEqual({
      added: { Levels: 2, Competencies: 1, Matrix: 1 },
      filled: { Levels: 0, Competencies: 0, Matrix: 0 },
      differences: [],
    });
  });

  test('fills empty cells and never overwrites a text that differs', () => {
    const matrix = {
      kind: 'Matrix',
      tab: 'Matrix',
      rows: [
        ['Competency', 'Job family', 'L2', 'Remark'],
        ['writing', 'sales', 'Edits.', 'keep'],
      ],
    };
    const { tables, report } = merge([matrix], SALES);
    expect(rowsOf(tables, 'Matrix')).toEqual([
      ['Competency', 'Job family', 'L2', 'Remark', 'L1'],
      ['writing', 'sales', 'Edits.', 'keep', 'Writes notes.'],
    ]);
    expect(report.filled['Matrix']).toBe(1);
    expect(report.differences).toEqual([
      {
        kind: 'Matrix',
        tab: 'Matrix',
        row: ['sales', 'writing'],
        column: 'L2',
        existing: 'Edits.',
        imported: 'Edits notes.',
      },
    ]);
  });

  test('puts rows of a family on the tab of that family', () => {
    const header = ['Job family', 'Competency', 'L1'];
    const tabs = ['Matrix – Support', 'Matrix – Sales'].map((tab) => ({ kind: 'Matrix', tab, rows: [header] }));
    const { tables } = merge(tabs, SALES);
    expect(tables.slice(0, 2).map(({ rows }) => rows.length)).toEqual([1, 2]);
  });

  test('gives a new level a place of its own in its track', () => {
    const levels = {
      kind: 'Levels',
      tab: 'Levels',
      rows: [
        ['Job family', 'Track', 'Level', 'Title', 'Order'],
        ['Sales', 'IC', 'L0', 'Trainee', 1],
      ],
    };
    const { tables } = merge([levels], SALES);
    expect(
      rowsOf(tables, 'Levels')
        .slice(1)
        .map((row) => [row[2], row[4]]),
    ).toEqual([
      ['L0', 1],
      ['L1', 2],
      ['L2', 3],
    ]);
  });

  test('leaves what it was given as it is', () => {
    const existing = [
      {
        kind: 'Matrix',
        tab: 'Matrix',
        rows: [
          ['Job family', 'Competency'],
          ['Sales', 'Writing'],
        ],
      },
    ];
    const copy = structuredClone(existing);
    merge(existing, SALES);
    expect(existing).toEqual(copy);
  });

  test('twice is the same as once, whatever stood there and whatever the layout', () => {
    const layouts = Object.values(LAYOUTS);
    const imports = fc
      .tuple(fc.constantFrom(...Object.values(OWN_FRAMEWORKS)), fc.constantFrom(...layouts))
      .map(([rows, relay]) => proposalTables(understand(relay(rows))));
    fc.assert(
      fc.property(imports, imports, (before, imported) => {
        const once = merge(before, imported);
        const twice = merge(once.tables, imported);
        expect(twice.tables).toEqual(once.tables);
        expect(Object.values(twice.report.added).every((rows) => rows === 0)).toBe(true);
        expect(Object.values(twice.report.filled).every((cells) => cells === 0)).toBe(true);
      }),
    );
  });
});

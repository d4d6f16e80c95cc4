import { describe, expect, test } from '@jest/globals';
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

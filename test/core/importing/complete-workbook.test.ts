import { describe, expect, test } from '@jest/globals';
import { completeWorkbook } from '../../../src/core/importing/complete-workbook.ts';
import { importReport } from '../../../src/core/importing/import-report.ts';
import { outlineOf } from '../../../src/core/importing/outline.ts';
import { read } from './shown.ts';

const SALES = read({
  'Sales – IC': [
    ['Competency', 'All levels', 'L1', 'L2'],
    ['Writing', 'Writes every day.', 'Writes notes.', ''],
    ['Closing', '', 'Closes one deal.', 'Closes many deals.'],
    ['Tone', '', '', ''],
  ],
  'Sales – Management': [
    ['Competency', 'M1', 'M2'],
    ['Hiring', 'Hires one person.', 'Hires a team.'],
  ],
});

test('the outline has the competencies of each track, and no level “All levels”', () => {
  expect(outlineOf(SALES)).toEqual({
    families: [
      {
        family: 'Sales',
        tracks: [
          { track: 'IC', levels: ['L1', 'L2'], competencies: ['Writing', 'Closing', 'Tone'] },
          // What holds at all levels holds for managers too, and what is described nowhere may.
          { track: 'Management', levels: ['M1', 'M2'], competencies: ['Writing', 'Tone', 'Hiring'] },
        ],
      },
    ],
  });
});

test('the workbook has what a framework lacks, and says on its last tab that it is invented', () => {
  const tables = completeWorkbook(SALES, 'sales.xlsx');
  expect(tables.map(({ tab }) => tab)).toEqual([
    'Levels',
    'Competencies',
    'Matrix',
    'Criteria',
    'People',
    'Cycles',
    'Ratings',
    'About this workbook',
  ]);
  const about = tables[tables.length - 1]?.rows.map(([first]) => first) ?? [];
  expect(about[1]).toBe('The framework was read from sales.xlsx. Its words are unchanged.');
  expect(about).toContain(
    'Criteria, People, Cycles and Ratings are invented, so that the workbook has something to show. Replace them.',
  );
});

describe('the report', () => {
  test('counts what was found, and says how it was laid out', () => {
    expect(importReport(SALES).found).toBe(
      'Found 1 job family, 4 levels, 4 competencies and 6 descriptions, in 2 tables with levels across.',
    );
  });

  test('says that “All levels” is no level', () => {
    expect(importReport(SALES).decided).toContain(
      '1 description for “All levels” stands at every level of the family.',
    );
  });

  test('says that the order is the order of the source only where it is', () => {
    const order = 'The levels are in the order of the source, which was taken for lowest first.';
    const turned = read({
      Sales: [
        ['Competency', 'L2', 'L1'],
        ['Writing', 'Edits notes.', 'Writes notes.'],
      ],
    });
    expect(importReport(SALES).decided).toContain(order);
    expect(importReport(turned).decided).toEqual([]);
    expect(importReport(turned).doubts.map(({ at }) => at?.cell)).toContain('B1');
  });

  test('says where nothing but the shape speaks for a framework', () => {
    const shaped = read({
      Sheet1: [
        ['Craft', 'Baker', 'Oven keeper'],
        ['Dough', 'Mixes dough by the recipe and weighs every part.', 'Changes a recipe when the flour changes.'],
        ['Oven', 'Bakes one sort at a time, as the plan says.', 'Plans the ovens of a whole night.'],
      ],
    });
    expect(importReport(shaped).doubts[0]?.sentence).toMatch(/^Nothing but the shape of the cells/);
    expect(
      importReport(SALES)
        .doubts.map(({ sentence }) => sentence)
        .join(),
    ).not.toContain('Nothing but the shape');
  });

  test('keeps the texts of a row that has no place together', () => {
    const proposal = read({
      Sheet1: [
        ['Job family', 'Level', 'Competency', 'Description'],
        ['Sales', 'L1', 'Writing', 'Writes notes.'],
        ['Sales', 'L2', 'Writing', 'Edits notes.'],
        ['Sales', 'L1', 'Closing', 'Closes one deal.'],
        ['Sales', '', 'Tone', 'Writes without blame.'],
      ],
    });
    expect(importReport(proposal).lost).toEqual([
      {
        at: { tab: 'Sheet1', cell: 'A5' },
        texts: ['Sales', 'Tone', 'Writes without blame.'],
        why: 'The row names no level.',
      },
    ]);
  });
});

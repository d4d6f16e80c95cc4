import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, type Grid, textOf } from '../../../src/core/cell.ts';
import { parseDay } from '../../../src/core/day.ts';
import { gapPage } from '../../../src/core/pages/gap.ts';
import { NOTHING_TYPED, readTab, type Typed } from '../../../src/core/pages/notes.ts';
import type { Page } from '../../../src/core/pages/page.ts';
import { type Written, writtenTexts } from '../../../src/core/pages/written-texts.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyFrom } from '../company.ts';
import { type Case, salesTabs } from '../readiness/sales.ts';

const CASES: readonly Case[] = [
  { ratings: [2, 4, 'N/A', ''], criteria: [['Lowest rating', 3]] },
  {
    ratings: [5, 3, 4, 2],
    criteria: [
      ['Lowest rating', 3],
      ['Average rating', 4],
    ],
  },
  // Only the first competency is left.
  { ratings: [3], criteria: [['Months in level', 12]] },
  { level: 'S9' },
];
const COLUMNS = 11;

function pageOf(of: Case, typed: Typed): Page {
  const company = companyFrom(salesTabs(of));
  const [person] = company.workbook.people;
  if (!person) throw new Error('The sales team is empty.');
  return gapPage({ company, person, answer: judge(company, person.id), typed, writtenOn: parseDay('2026-07-15') ?? 0 });
}

const gridOf = ({ rows, widths }: Page): Cell[][] =>
  rows.map((row) => widths.map((_width, at) => (row[at] && 'value' in row[at] ? row[at].value : '')));

function read(grid: Grid, known: Written | Page): Typed {
  const read = readTab(grid, known);
  if ('wrong' in read) throw new Error(read.wrong);
  return read.typed;
}

/** What somebody does to a tab: types anywhere, adds columns and rows, sorts the competencies. */
const deeds = fc.record({
  from: fc.nat(CASES.length - 1),
  to: fc.nat(CASES.length - 1),
  newColumns: fc.nat(2),
  newRows: fc.array(fc.nat(60), { maxLength: 3 }),
  places: fc.array(fc.tuple(fc.nat(80), fc.nat(COLUMNS + 1)), { minLength: 1, maxLength: 8 }),
  isSorted: fc.boolean(),
});

const isHeader = (row: readonly Cell[] | undefined) => row?.includes('Next step') ?? false;

describe('what people typed anywhere on a gap tab', () => {
  test('stands on the next page, beside its competency while there is one, and stays there', () => {
    fc.assert(
      fc.property(deeds, ({ from, to, newColumns, newRows, places, isSorted }) => {
        const before = pageOf(CASES[from] ?? {}, NOTHING_TYPED);
        const blank = () => Array.from({ length: COLUMNS + newColumns }, (): Cell => '');
        let grid = gridOf(before).map((row) => [...row, ...blank().slice(COLUMNS)]);
        for (const at of newRows) grid.splice(at % (grid.length + 1), 0, blank());
        const header = grid.findIndex(isHeader);
        const keys = grid.slice(header + 1).findIndex((row) => textOf(row[0]) === '');
        if (isSorted && header >= 0) {
          const table = grid.slice(header + 1, header + 1 + keys).reverse();
          grid = [...grid.slice(0, header + 1), ...table, ...grid.slice(header + 1 + keys)];
        }
        const typed = new Map<string, string>();
        places.forEach(([r, c], number) => {
          const [row, column] = [r % grid.length, c % (COLUMNS + newColumns)];
          // Over a header or the name of a competency nobody types without taking it away.
          if (isHeader(grid[row]) && column < COLUMNS) return;
          if (column === 0 && textOf(grid[row]?.[0]) !== '') return;
          const text = `typed ${number}`;
          for (const [old] of typed) if (grid[row]?.[column] === old) typed.delete(old);
          (grid[row] ?? [])[column] = text;
          typed.set(text, column >= COLUMNS - 2 && row > header && header >= 0 ? textOf(grid[row]?.[0]) : '');
        });
        const back = read(grid, writtenTexts(before));
        const after = pageOf(CASES[to] ?? {}, back);
        const shown = gridOf(after);
        const competencies = new Set(shown.slice(shown.findIndex(isHeader) + 1).map((row) => textOf(row[0])));
        for (const [text, beside] of typed) {
          const row = shown.find((cells) => cells.some((cell) => textOf(cell).includes(text)));
          expect([text, row !== undefined]).toEqual([text, true]);
          if (beside !== '' && competencies.has(beside)) expect([text, row?.[0]]).toEqual([text, beside]);
        }
        const again = pageOf(CASES[to] ?? {}, read(shown, writtenTexts(after)));
        expect(gridOf(again)).toEqual(shown);
      }),
      { numRuns: 300 },
    );
  });
});

/** What reads like the add-in's, and is not. */
const LOOK_ALIKES = [
  '3',
  '3.25',
  '✓ yes',
  'Closing',
  'Next step',
  'Agreed',
  'Competency',
  'Gap',
  'Written on 3 May: plan',
];

const holding = ({ notes }: Typed, text: string) =>
  notes.flatMap(({ texts }) => texts.flatMap((each) => each.split(' · '))).filter((each) => each === text).length;

describe('what people typed and the add-in could have written', () => {
  const page = pageOf(CASES[0] ?? {}, NOTHING_TYPED);
  const grid = gridOf(page);
  const header = grid.findIndex(isHeader);
  const places = fc.record({
    row: fc.nat(grid.length + 4),
    column: fc.nat(COLUMNS - 1),
    text: fc.constantFrom(...LOOK_ALIKES),
    isMarked: fc.boolean(),
  });

  test('is kept wherever the add-in writes something else', () => {
    fc.assert(
      fc.property(places, ({ row, column, text, isMarked }) => {
        const cells = Array.from({ length: grid.length + 5 }, (_item, at) => [
          ...(grid[at] ?? Array(COLUMNS).fill('')),
        ]);
        const old = textOf(cells[row]?.[column] ?? '');
        // Over what the add-in wrote it is mended, and so is what it writes itself in that column of its rows.
        fc.pre(old === '');
        const isOurs = column === 0 || textOf(grid[row]?.[0] ?? '') !== '';
        fc.pre(
          !isOurs || row >= grid.length || column > 8 || !grid.some((other) => textOf(other[column] ?? '') === text),
        );
        fc.pre(!isOurs || row >= grid.length || column > 8 || Number.isNaN(Number(text)));
        (cells[row] ?? [])[column] = text;
        const known = isMarked ? writtenTexts(page) : page;
        const before = holding(read(grid, known), text);
        expect(holding(read(cells, known), text)).toBe(before + 1);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    [
      'a row of their own in the table',
      [
        ...grid.slice(0, header + 1),
        ['Public speaking', 4, 2, '', '', '', '', '', '', 'Give a talk', ''],
        ...grid.slice(header + 1),
      ],
      ['4 · 2', 'Give a talk'],
    ],
    [
      'columns named like ours',
      grid.map((row, at) => [
        ...row,
        ...(at === header ? ['Self', 'Evidence'] : at > header && row[0] === 'Closing' ? [4, 'See doc 12'] : ['', '']),
      ]),
      ['4', 'See doc 12'],
    ],
    [
      'a table of their own below',
      [
        ...grid,
        ['Date', 'Competency', '', '', '', '', '', '', '', 'Next step', 'Agreed'],
        ['3 May', 'Closing', '', '', '', '', '', '', '', 'Call', '3'],
      ],
      ['Date', 'Next step', '3 May', 'Call'],
    ],
  ])('%s', (_what, cells, texts) => {
    for (const known of [writtenTexts(page), page]) {
      const all = read(cells, known)
        .notes.flatMap(({ competency, texts: own }) => [competency, ...own])
        .join(' · ');
      for (const text of texts) expect(all).toContain(text);
    }
  });

  test('a figure that stands under another header is still the add-in’s', () => {
    const cells = grid.map((row, at) =>
      at === header ? row.map((cell) => (cell === 'Rating' ? 'Score' : cell)) : row,
    );
    expect(read(cells, writtenTexts(page))).toEqual(NOTHING_TYPED);
  });

  test('what an earlier page said is little, where nobody knows what was written', () => {
    const later = pageOf({ ...CASES[0], ratings: [3, 4, 2, 2] }, NOTHING_TYPED);
    expect(read(grid, later).notes).toEqual([]);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { parseDay } from '../../../src/core/day.ts';
import { gapPage } from '../../../src/core/pages/gap.ts';
import { COMPETENCY_HEADING, NOTHING_TYPED, readTab, type Typed } from '../../../src/core/pages/notes.ts';
import type { Page } from '../../../src/core/pages/page.ts';
import { shows } from '../../../src/core/pages/shows.ts';
import { THEME } from '../../../src/core/pages/theme.ts';
import { writtenTexts } from '../../../src/core/pages/written-texts.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyFrom, type Tabs } from '../company.ts';
import { type Case, salesTabs } from '../readiness/sales.ts';

const TODAY = parseDay('2026-07-15') ?? 0;
const PATHS = ['Kind', 'From family', 'From level', 'To family', 'To level', 'Transferable skills', 'Gaps to close'];

/** What the sales team has besides ratings: descriptions, a self rating, an earlier cycle. */
const MORE: Tabs = {
  Matrix: [
    ['Job family', 'Competency', 'S1', 'S2'],
    ['Sales', 'Prospecting', 'Calls ten companies a week.', 'Opens a market.'],
    ['All', 'Closing', '', 'Closes with three stakeholders.'],
  ],
};
/** What was typed on a tab whose headers are all there, and on which that page was written. */
function typedOn(grid: ReturnType<typeof gridOf>, page: Page): Typed {
  const read = readTab(grid, writtenTexts(page));
  if ('wrong' in read) throw new Error(read.wrong);
  return read.typed;
}

const NOT_YET: Case = {
  ratings: [2, 4, 'N/A', ''],
  moreRatings: [
    ['2025 H2', 'E1', '', 1, 3, '', ''],
    ['2026 H1', 'E1', 'Self', 5, 4, '', ''],
  ],
  criteria: [
    ['Lowest rating', 3],
    ['Months in level', 12],
  ],
  tabs: MORE,
};

function pageOf(of: Case, typed: Typed = NOTHING_TYPED, writtenOn = TODAY): Page {
  const company = companyFrom(salesTabs(of));
  const [person] = company.workbook.people;
  if (!person) throw new Error('The sales team is empty.');
  return gapPage({ company, person, answer: judge(company, person.id), typed, writtenOn });
}

/** The page as the spreadsheet gives it back. */
function gridOf(page: Page): Cell[][] {
  return page.rows.map((row) =>
    Array.from({ length: page.widths.length }, (_item, at) => {
      const cell = row[at];
      if (cell && 'formula' in cell) throw new Error('A gap tab holds static values only.');
      return cell?.value ?? '';
    }),
  );
}

const lines = (page: Page) => gridOf(page).map((row) => row.filter((cell) => cell !== '').join(' | '));

/** The rows below the first row that begins with a header, up to a blank one, by header. */
function tableUnder(page: Page, first: string): Record<string, Cell>[] {
  const rows = gridOf(page);
  const start = rows.findIndex((row) => row[0] === first);
  const headers = rows[start] ?? [];
  const below = start < 0 ? [] : rows.slice(start + 1);
  const end = below.findIndex((row) => row.every((cell) => cell === ''));
  return below
    .slice(0, end < 0 ? undefined : end)
    .map((row) => Object.fromEntries(headers.map((header, at) => [String(header), row[at] ?? ''])));
}

describe('from the top it says', () => {
  test('who, from which level to which, the cycle and what ratings are made against', () => {
    expect(lines(pageOf(NOT_YET)).slice(0, 3)).toEqual([
      'Ana Silva',
      'S1 Seller → S2 Senior seller · Sales',
      'Ratings of 2026 H1, made against the next level',
    ]);
  });

  test.each<[string, Case, string, RegExp]>([
    [
      'ready',
      { criteria: [['Lowest rating', 3]] },
      'Ready for review · 1 of 1 criteria met',
      /^You meet every criterion\./,
    ],
    ['not yet', NOT_YET, 'Not yet · 1 of 2 criteria met', /^Work on first: Prospecting 2 → 3\.$/],
    [
      'incomplete',
      { ratings: [4, ''], criteria: [['Lowest rating', 3]] },
      'Incomplete · 0 of 1 criteria met',
      /^What is left: ratings in 2026 H1 for Closing\.$/,
    ],
    ['top of track', { level: 'S2', criteria: [['Lowest rating', 3]] }, 'Top of track', /highest level/],
    ['unknown level', { level: 'S9', criteria: [['Lowest rating', 3]] }, 'Unknown level', /Levels tab/],
    ['no path', { target: 'M1', criteria: [['Lowest rating', 3]] }, 'No path', /Paths/],
    ['no criteria', {}, 'No criteria', /HR can add criteria/],
    [
      'open',
      { target: 'M1', tabs: { Paths: [PATHS, ['Return', 'Sales', 'S1', 'Sales', 'M1', '', '']] } },
      'Open',
      /Going back is open/,
    ],
  ])('how far somebody is: %s', (_status, of, headline, first) => {
    const all = lines(pageOf(of));
    const at = all.indexOf(headline);
    expect(at).toBeGreaterThan(0);
    expect(all[at + 1]).toMatch(first);
  });
});

describe('the tables', () => {
  test('criteria stand with what is needed, what there is, and what would meet them', () => {
    expect(tableUnder(pageOf(NOT_YET), 'Criterion').slice(0, 2)).toMatchObject([
      {
        Criterion: 'Lowest rating',
        Needed: '3 or more',
        Now: '2 (Prospecting)',
        Met: '✗ not yet',
        'What would meet it': 'Prospecting 2 → 3, and ratings in 2026 H1 for Ownership',
      },
      { Criterion: 'Months in level', Needed: '12 months', Now: '29 months', Met: '✓ yes', 'What would meet it': '' },
    ]);
  });

  test('competencies stand with both descriptions, the self rating and the cycles before', () => {
    const rows = tableUnder(pageOf(NOT_YET), 'Competency');
    expect(rows.find((row) => row['Competency'] === 'Prospecting')).toMatchObject({
      Required: 3,
      Rating: 2,
      Gap: '▲ 1',
      Self: 5,
      'Last cycles': expect.stringMatching(/1 · 2$/),
      'Your level: what S1 looks like': 'Calls ten companies a week.',
      'Next: what S2 looks like': 'Opens a market.',
      Evidence: '–',
    });
    expect(rows.find((row) => row['Competency'] === 'Closing')).toMatchObject({
      Rating: 4,
      Gap: '—',
      'Next: what S2 looks like': 'Closes with three stakeholders.',
    });
    expect(rows.find((row) => row['Competency'] === 'Writing')).toMatchObject({ Rating: 'N/A', Gap: '' });
    expect(rows.find((row) => row['Competency'] === 'Ownership')).toMatchObject({ Rating: 'not rated', Gap: '' });
  });

  test('a page without a step has neither', () => {
    const page = pageOf({ level: 'S2', criteria: [['Lowest rating', 3]] });
    expect([tableUnder(page, 'Criterion'), tableUnder(page, 'Competency'), page.chart]).toEqual([[], [], undefined]);
  });

  const paths = [
    [...PATHS, 'Required'],
    ['Crossover', 'Sales', 'S1', 'Sales', 'M1', 'Coaching new sellers', 'Hiring', 'A vacancy.'],
    ['Lateral', 'All', 'S1', 'Design', 'D1', 'Talking to customers', 'Prototyping', ''],
    ['Lateral', 'Design', 'D1', 'Sales', 'S1', '', '', ''],
    ['Return', 'Sales', 'S1', 'All', 'M1', 'Everything', 'Nothing', ''],
  ];

  test('other paths say what carries over and what is missing, in words and by the ratings', () => {
    const rows = tableUnder(pageOf({ ...NOT_YET, tabs: { Paths: paths } }), 'Path');
    const missing = 'Prospecting 2 → 3; not rated: Writing and Ownership';
    expect(rows.map((row) => [row['Path'], row['Carries over'], row['Missing']])).toEqual([
      ['Crossover to M1 Sales lead', 'Coaching new sellers', 'Hiring'],
      ['By the ratings: 1 step to go, 2 not rated yet', 'Closing', missing],
      ['Required: A vacancy.', '', ''],
      ['Lateral to D1 in Design', 'Talking to customers', 'Prototyping'],
      ['Return to M1 Sales lead', 'Everything', 'Nothing'],
      // The way back is open, so nothing is counted.
      ['By the ratings', 'Closing', missing],
    ]);
  });

  test('nothing of other paths stands in the columns that belong to people', () => {
    const page = pageOf({ ...NOT_YET, tabs: { Paths: paths } });
    expect(typedOn(gridOf(page), page)).toEqual(NOTHING_TYPED);
    expect(shows(gridOf(page), page)).toBe(true);
  });

  test('no more rows are left blank beside the chart than the criteria leave room for', () => {
    const blankRows = (criteria: NonNullable<Case['criteria']>) => {
      const { rows } = pageOf({ ...NOT_YET, criteria });
      const heading = rows.findIndex(([first]) => first && 'value' in first && first.value === COMPETENCY_HEADING);
      const above = rows.slice(0, heading).map((row) => row.length > 0);
      return heading - 1 - above.lastIndexOf(true);
    };
    const many: NonNullable<Case['criteria']> = [
      ['Average rating', 3],
      ['Lowest rating', 3],
      ['Cycles at next level', 2],
      ['Required ratings met', ''],
      ['Manager endorsement', ''],
      ['Calibration', ''],
      ['Months in level', 12],
    ];
    expect(blankRows([['Lowest rating', 3]])).toBeGreaterThan(1);
    expect(blankRows(many)).toBe(1);
  });

  test('the chart is drawn from the numbers of the competency table', () => {
    const page = pageOf(NOT_YET);
    const data = page.chart?.data;
    expect(gridOf(page)[data?.row ?? 0]?.slice(0, data?.columns)).toEqual(['Competency', 'Required', 'Rating']);
    expect(data?.rows).toBe(5);
  });

  test('every style of the page has a look', () => {
    for (const cell of pageOf(NOT_YET).rows.flat()) expect(THEME[cell.style]).toBeDefined();
  });
});

describe('what people typed', () => {
  const NOTES: Typed = {
    notes: [
      { competency: 'Closing', texts: ['Lead the Berlin renewal', '1 Oct'] },
      { competency: 'Negotiation', texts: ['Shadow a deal', ''] },
      { competency: 'Hiring', texts: ['', 'in spring'] },
    ],
    columns: [],
  };

  test('stands beside its competency, and what belongs to none is kept below', () => {
    const page = pageOf(NOT_YET, NOTES);
    const closing = tableUnder(page, 'Competency').find((row) => row['Competency'] === 'Closing');
    expect(closing).toMatchObject({ 'Next step': 'Lead the Berlin renewal', Agreed: '1 Oct' });
    const all = lines(page);
    const kept = all.indexOf('Kept from before');
    expect(all.slice(kept + 1, kept + 4)).toEqual([
      'Competency | Next step | Agreed',
      'Negotiation | Shadow a deal',
      'Hiring | in spring',
    ]);
  });

  test('is read back, and writing it again changes nothing', () => {
    const page = pageOf(NOT_YET, NOTES);
    const read = typedOn(gridOf(page), page);
    expect(read).toEqual(NOTES);
    expect(pageOf(NOT_YET, read)).toEqual(page);
  });

  test('is found by competency where somebody sorted the rows', () => {
    const page = pageOf(NOT_YET, NOTES);
    const grid = gridOf(page);
    const start = grid.findIndex((row) => row[0] === 'Competency');
    const sorted = [
      ...grid.slice(0, start + 1),
      ...grid.slice(start + 1, start + 5).reverse(),
      ...grid.slice(start + 5),
    ];
    expect(typedOn(sorted, page)).toEqual(NOTES);
  });

  test('is found by header where somebody moved the columns', () => {
    const page = pageOf(NOT_YET, NOTES);
    const moved = gridOf(page).map((row) => [...row].reverse());
    expect(typedOn(moved, page)).toEqual({ ...NOTES, moved: true });
  });

  test('moves back to its competency when that returns', () => {
    const page = pageOf({ ...NOT_YET, ratings: [2] }, NOTES);
    const lost = typedOn(gridOf(page), page);
    expect(lost.notes.map(({ competency }) => competency)).toEqual(['Closing', 'Negotiation', 'Hiring']);
    const back = pageOf(NOT_YET, lost);
    expect(typedOn(gridOf(back), back)).toEqual(NOTES);
  });

  test('survives a page without competencies', () => {
    const page = pageOf({ level: 'S9' }, NOTES);
    expect(typedOn(gridOf(page), page)).toEqual(NOTES);
  });

  test('beside and below the page is kept too', () => {
    const page = pageOf(NOT_YET);
    const grid = gridOf(page).map((row) => (row[0] === 'Closing' ? [...row, 'ask Jo', 3] : row));
    expect(typedOn([...grid, [], ['My remark', 'in two cells']], page)).toEqual({
      notes: [
        { competency: 'Closing', texts: ['', '', 'ask Jo', '3'] },
        { competency: 'Below the page', texts: ['My remark · in two cells', ''] },
      ],
      columns: ['', ''],
    });
  });

  test('cannot be told from the rest where a header was renamed: nothing is read, and the mend is named', () => {
    const grid = gridOf(pageOf(NOT_YET, NOTES)).map((row) =>
      row.map((cell) => (cell === 'Next step' ? 'Next steps' : cell)),
    );
    expect(readTab(grid, writtenTexts(pageOf(NOT_YET, NOTES)))).toEqual({
      wrong: 'its table no longer has the headers “Competency”, “Next step”, “Agreed”. Put them back, then write again',
    });
  });

  test('is joined where two rows belong to one competency', () => {
    const twice = { ...NOTES, notes: [...NOTES.notes, { competency: 'closing ', texts: ['Write it up', ''] }] };
    const closing = tableUnder(pageOf(NOT_YET, twice), 'Competency').find((row) => row['Competency'] === 'Closing');
    expect(closing).toMatchObject({ 'Next step': 'Lead the Berlin renewal\nWrite it up', Agreed: '1 Oct' });
  });

  test('is none where the tab has no such table', () => {
    expect(typedOn([], pageOf(NOT_YET))).toEqual(NOTHING_TYPED);
  });
});

describe('the same again', () => {
  test('the same workbook gives the same page (S5)', () => {
    expect(pageOf(NOT_YET)).toEqual(pageOf(NOT_YET));
  });

  test('only the last row knows the day of writing', () => {
    const later = pageOf(NOT_YET, NOTHING_TYPED, TODAY + 1);
    expect(later.rows.slice(0, -1)).toEqual(pageOf(NOT_YET).rows.slice(0, -1));
    expect(lines(later).at(-1)).toBe('Written on 16 Jul 2026 from the ratings of 2026 H1.');
  });

  test('is shown already where only the day is another', () => {
    expect(shows(gridOf(pageOf(NOT_YET)), pageOf(NOT_YET, NOTHING_TYPED, TODAY + 1))).toBe(true);
  });

  test.each<[string, Case]>([
    ['a rating', { ...NOT_YET, ratings: [3, 4, 'N/A', ''] }],
    ['a criterion', { ...NOT_YET, criteria: [['Lowest rating', 2]] }],
    ['a description', { ...NOT_YET, tabs: {} }],
    ['the level', { ...NOT_YET, level: 'S2' }],
  ])('is not shown yet where %s is another', (_what, of) => {
    expect(shows(gridOf(pageOf(NOT_YET)), pageOf(of))).toBe(false);
  });

  test('is not shown any more where somebody typed over it, beside it or below it', () => {
    const page = pageOf(NOT_YET);
    const grid = gridOf(page);
    const over = grid.map((row) => row.map((cell) => (cell === '✗ not yet' ? '✓ yes' : cell)));
    const beside = grid.map((row, at) => (at === 3 ? [...row, 'mine'] : row));
    expect([over, beside, [...grid, ['mine']]].map((each) => shows(each, page))).toEqual([false, false, false]);
  });
});

test('the fewest rating steps that meet every rating criterion stand below the criteria', () => {
  const of: Case = {
    ratings: [2, 3, 3, 4],
    criteria: [
      ['Average rating', 3.5],
      ['Lowest rating', 3],
    ],
  };
  expect(lines(pageOf(of))).toContain('Prospecting 2 → 4 would meet every rating criterion.');
  expect(lines(pageOf({ ...of, ratings: [4, 4, 4, 4] })).join()).not.toContain('would meet every');
});

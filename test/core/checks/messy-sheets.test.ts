import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Rows, Tabs } from '../company.ts';
import { type About, check } from './found.ts';

/** Everything that is said of tabs and is no matter of what the framework is like, as `severity rule tab!cell: message`. */
function said(tabs: Tabs, about: About = {}): readonly string[] {
  return check(tabs, about)
    .filter(({ rule }) => !CONTENT.includes(rule))
    .map(({ severity, rule, at, message }) => `${severity} ${rule} ${at.tab}!${at.cell}: ${message}`);
}

/** Checks of what a framework says; the small sheets here are no good frameworks. And spaces, which change nothing here. */
/** Checks of what a framework says and who is rated; the small sheets here are no good frameworks. */
const CONTENT = [
  'spaces-stray',
  'framework-tab-missing',
  'team-tab-missing',
  'level-count',
  'competency-count',
  'competency-type-known',
  'description-empty',
  'level-stated',
  'track-missing',
  'lateral-path',
  'step-kinds',
  'preset-criteria',
  'people-rated',
];
const LEVELS: Rows = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'L1', 'Seller', 1],
  ['Sales', 'IC', 'L2', 'Senior seller', 2],
];
const COMPETENCIES: Rows = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Writing', 'Core'],
];
const CYCLES: Rows = [
  ['Cycle', 'Start', 'End'],
  ['2026 H1', '2026-01-01', '2026-06-30'],
];
const PERSON = ['Employee ID', 'Name', 'Job family', 'Level'];
const PEOPLE: Rows = [PERSON, ['E1', 'Ana', 'Sales', 'L1'], ['E2', 'Ben', 'Sales', 'L1']];
const RATING = ['Cycle', 'Employee ID', 'Rater', 'Rated by', 'Writing'];
const MATRIX = ['Job family', 'Competency', 'L1', 'L2'];
const TEAM: Tabs = { Levels: LEVELS, Competencies: COMPETENCIES, Cycles: CYCLES, People: PEOPLE };
const rated = (...rows: Rows): Tabs => ({ ...TEAM, Ratings: [RATING, ...rows] });
const ratedAs = (cell: Cell): Tabs => rated(['2026 H1', 'E1', '', 'E9', cell]);
const person = (...cells: Cell[]): Tabs => ({ ...TEAM, People: [PERSON, cells] });

test('a sheet without a mess has no finding', () => {
  expect(said(ratedAs(3))).toEqual([]);
});

describe('columns renamed, reordered or inserted', () => {
  test('any order, case and spacing, and a column of the company’s own', () => {
    const People = [
      ['Level', 'Shoe size', ' NAME', 'employee\u00a0id', 'Job  Family'],
      ['L1', 44, 'Ana', 'E1', 'Sales'],
    ];
    expect(said({ ...TEAM, People })).toEqual([]);
  });

  test.each<[string, Tabs, readonly string[]]>([
    [
      'a usual word for a header',
      { People: [['Staff ID', 'Name', 'Job family', 'Grade']] },
      [
        'error column-missing People!A1: The tab “People” has no column “Employee ID”, so it is not read. A1 says “Staff ID”: rename it to “Employee ID” if that is meant.',
        'error column-missing People!D1: The tab “People” has no column “Level”, so it is not read. D1 says “Grade”: rename it to “Level” if that is meant.',
      ],
    ],
    [
      'a header with a letter wrong, below a title, and one that nothing stands for',
      { Levels: [['Our levels'], ['Job family', 'Track', 'Levle', 'Titel', 'Remark']] },
      [
        'error column-missing Levels!C2: The tab “Levels” has no column “Level”, so it is not read. C2 says “Levle”: rename it to “Level” if that is meant.',
        'error column-missing Levels!D2: The tab “Levels” has no column “Title”, so it is not read. D2 says “Titel”: rename it to “Title” if that is meant.',
        'error column-missing Levels!A2: The tab “Levels” has no column “Order”, so it is not read. Add the header to its header row.',
      ],
    ],
    [
      'one header is proposed once',
      { Paths: [['Kind', 'From', 'To family', 'To level', 'From family']] },
      [
        'error column-missing Paths!A1: The tab “Paths” has no column “From level”, so it is not read. Add the header to its header row.',
      ],
    ],
    [
      'the Matrix’s word in Required ratings',
      { 'Required ratings': [['Job family', 'Competency', 'L1']] },
      [
        'error column-missing Required ratings!B1: The tab “Required ratings” has no column “Required rating for”, so it is not read. B1 says “Competency”: rename it to “Required rating for” if that is meant.',
      ],
    ],
  ])('%s: the cell is named, and nothing is bound to it', (_what, tabs, expected) => {
    expect(said(tabs)).toEqual(expected);
  });
});

describe('two header matches, or a missing header', () => {
  test('a header that stands twice names both cells', () => {
    const Cycles = [
      ['Cycle', 'Start', 'End', 'end '],
      ['2026 H1', '2026-01-01', '2026-06-30'],
    ];
    expect(said({ ...TEAM, Cycles })).toEqual([
      'error column-twice Cycles!D1: “end” is a header in C1 and again here, so this column is not read. Rename or delete one of the two.',
    ]);
  });

  test('a header that is missing, and nothing like it', () => {
    expect(said({ Cycles: [['Cycle', 'Start']] })).toEqual([
      'error column-missing Cycles!A1: The tab “Cycles” has no column “End”, so it is not read. Add the header to its header row.',
    ]);
  });
});

describe('merged cells', () => {
  const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });
  const merged = (values: Rows, ...areas: ReturnType<typeof area>[]) =>
    said({ ...TEAM, Levels: values }, { facts: { Levels: { merged: areas } } }).filter((line) =>
      line.includes('cells-merged'),
    );

  test('inside the data the cells that look filled are named', () => {
    const values = [LEVELS[0] ?? [], ['Sales', 'IC', 'L1', '', 1], ['', '', 'L2', '', 2], ['', 'IC', 'L3', '', 3]];
    expect(merged(values, area(1, 0, 3, 0), area(1, 1, 2, 1))).toEqual([
      'error cells-merged Levels!A2: A2:A4 is merged, so only A2 holds what it shows and A3 to A4 have nothing. Unmerge it, then fill the cells that should hold it.',
      'error cells-merged Levels!B2: B2:B3 is merged, so only B2 holds what it shows and B3 has nothing. Unmerge it, then fill the cells that should hold it.',
    ]);
  });

  test('in the header row the columns without a header are named, also where the tab cannot be read for it', () => {
    const values = [
      ['Job family', 'Track', 'Level', 'Title', '', 'Order'],
      ['Sales', 'IC', 'L1', 'Seller', '', 1],
    ];
    expect(merged(values, area(0, 3, 0, 4))).toEqual([
      'error cells-merged Levels!D1: D1:E1 is merged, so E1 has no header. Unmerge it, and type a header into each cell.',
    ]);
    expect(merged([['Job family', 'Track', 'Level', 'Title', '']], area(0, 2, 0, 4))).toEqual([
      'error cells-merged Levels!C1: C1:E1 is merged, so D1 to E1 have no header. Unmerge it, and type a header into each cell.',
    ]);
  });

  test('of a header of two rows the column is named that has none in the second', () => {
    const values = [
      ['Job family', 'The level', '', '', ''],
      ['', 'Track', 'Level', 'Title', 'Order'],
    ];
    expect(merged(values, area(0, 0, 1, 0), area(0, 1, 0, 4))).toEqual([
      'error cells-merged Levels!A1: A1:A2 is merged, so A2 has no header. Unmerge it, and type a header into each cell.',
    ]);
  });

  test('a title above the headers may be merged, and so may blank cells and columns of the company’s own', () => {
    const values = [
      ['Our levels', '', '', '', '', ''],
      [...(LEVELS[0] ?? []), 'Remark'],
      ['Sales', 'IC', 'L1', '', 1, 'x'],
    ];
    expect(merged(values, area(0, 0, 0, 5), area(2, 5, 3, 5), area(3, 0, 4, 4))).toEqual([]);
  });

  test('areas that were not looked at are counted', () => {
    expect(said(TEAM, { facts: { Levels: { merged: [area(9, 0, 9, 1)], moreMerged: 12 } } })).toEqual([
      'error cells-merged Levels!A1: “Levels” has more merged areas, 12 in number. Unmerge those, then check again.',
    ]);
  });
});

describe('filters and hidden rows', () => {
  test('a filter is good to know of', () => {
    expect(said(ratedAs(3), { facts: { Ratings: { hasFilter: true }, People: { hasFilter: false } } })).toEqual([
      'info rows-filtered Ratings!A1: “Ratings” has a filter. Rows that it hides are counted like the others: clear the filter to see them.',
    ]);
  });
});

describe('blank rows and rows of totals', () => {
  test('blank rows are passed over, in the middle and at the end, with checkboxes in them too', () => {
    const blank = ['', ' ', '', '', ''];
    const idle = ['', '', '', '', false];
    expect(said(rated(blank, ['2026 H1', 'E1', '', '', 3], idle, blank, ['2026 H1', 'E2', '', '', 3], idle))).toEqual(
      [],
    );
  });

  test('a row of totals is found once, in People and in Ratings', () => {
    const tabs = {
      ...rated(['2026 H1', 'E1', '', '', 3], ['', 'Average', '', '', 3], ['Total:', '', '', '', 3]),
      People: [...PEOPLE, ['Total', '2 people', '', '']],
    };
    expect(said(tabs)).toEqual([
      'warn totals-row People!A4: “Total” in A4 looks like a row of totals. Delete the row, or move it to another tab.',
      'warn totals-row Ratings!B3: “Average” in B3 looks like a row of totals. Delete the row, or move it to another tab.',
      'warn totals-row Ratings!A4: “Total:” in A4 looks like a row of totals. Delete the row, or move it to another tab.',
    ]);
  });

  test('a row of ratings without its person is an error', () => {
    expect(said(rated(['2026 H1', '', '', '', 3]))).toEqual([
      'error key-missing Ratings!B2: This row of “Ratings” has no Employee ID, so it is passed over. Type whose ratings they are, or clear the row.',
    ]);
  });
});

describe('duplicate names, and an ID twice', () => {
  test('two people may share a name', () => {
    const People = [PERSON, ['E1', 'Ana Silva', 'Sales', 'L1'], ['E2', 'Ana Silva', 'Sales', 'L1']];
    expect(said({ ...TEAM, People })).toEqual([]);
  });

  test('two people may not share an ID', () => {
    const People = [PERSON, ['E1', 'Ana', 'Sales', 'L1'], ['e1', 'Ben', 'Sales', 'L1']];
    expect(said({ ...TEAM, People })).toEqual([
      'error key-unique People!A3: The ID e1 already stands in A2. Give one of the two its own.',
    ]);
  });
});

describe('an unknown level', () => {
  test('is named with the levels there are', () => {
    expect(said(person('E1', 'Ana', 'Sales', 'L3'))).toEqual([
      'error person-placed People!D2: “L3”, the level of Ana (E1), is no level of Sales. Type L1 or L2, or add it to Levels.',
    ]);
  });
});

describe('IDs shown otherwise than stored', () => {
  const header = [...PERSON, 'Manager ID'];
  const facts = (...ids: string[]) => ({ People: { shown: [header, ...ids.map((id) => [id, '', '', '', '00007'])] } });
  const people = (...ids: Cell[]): Tabs => ({
    ...TEAM,
    People: [header, ...ids.map((id) => [id, 'Ana', 'Sales', 'L1', '']), [7, 'Ben', 'Sales', 'L1', '']],
  });

  test('00123 over 123 is named with the ID that counts, once a column', () => {
    expect(said(people(123, 'E1', 45), { facts: facts('00123', 'E1', '00045') })).toEqual([
      'warn key-as-shown People!A2: A2 shows 00123 and holds 123, which is the ID that counts; so it is in 1 cell below. Format the column as plain text, then type the IDs again.',
    ]);
  });

  test('an ID that is what it shows is none, and neither is text', () => {
    expect(said(people(123, '00123'), { facts: facts('123', '00123') })).toEqual([]);
  });

  test('an ID, a level or a cycle that Sheets turned into a date is named', () => {
    const date = new Date('2026-03-04T00:00:00Z');
    const tabs = { ...TEAM, Cycles: [CYCLES[0] ?? [], [date, '2026-01-01', '2026-06-30']] };
    expect(said(tabs)).toEqual([
      'error key-as-shown Cycles!A2: A2 holds a date: Google Sheets turned 3/4 into 4 Mar 2026. Format the column as plain text, then type it again.',
    ]);
  });
});

describe('letters that are not what they look like', () => {
  test.each([
    ['no-break and double spaces', 'Sales\u00a0'],
    ['zero-width space and full width', '\u200bＳａｌｅｓ'],
  ])('%s change nothing', (_what, family) => {
    expect(said(person('E1', 'Ana', family, 'L1'))).toEqual([]);
  });

  test('names keep their accents, emoji and direction', () => {
    const People = [PERSON, ['É1', 'Zoë 👩‍💻', 'Sales', 'L1'], ['E1', 'דנה', 'Sales', 'L1']];
    expect(said({ ...TEAM, People })).toEqual([]);
  });

  test.each<[string, Tabs, string]>([
    [
      'a Cyrillic letter in a family',
      person('E1', 'Ana', 'S\u0430les', 'L1'),
      'error person-placed People!C2: “S\u0430les”, the Job family of Ana (E1), is not in Levels. It looks like “Sales” and has a letter of another alphabet, or one that is not seen: type “Sales”.',
    ],
    [
      'a joiner in a level code',
      person('E1', 'Ana', 'Sales', 'L\u200d1'),
      'error person-placed People!D2: “L\u200d1”, the level of Ana (E1), is no level of Sales. It looks like “L1” and has a letter of another alphabet, or one that is not seen: type “L1”.',
    ],
    [
      'a Greek letter in an ID',
      rated(['2026 H1', '\u03951', '', '', 3]),
      'error rated-employee-known Ratings!B2: “\u03951” is nobody’s Employee ID, so 1 row of ratings counts for nobody. It looks like “E1” and has a letter of another alphabet, or one that is not seen: type “E1”.',
    ],
  ])('%s is said', (_what, tabs, expected) => {
    expect(said(tabs)).toEqual([expected]);
  });
});

describe('tab names', () => {
  test('a suffix that is neither a family nor a cycle is named with the tab', () => {
    expect(said({ ...TEAM, 'Ratings – Sails': [RATING, ['2026 H1', 'E1', '', '', 3]] })).toEqual([
      'error tab-suffix-known Ratings – Sails!A1: “Sails” is neither a job family nor a cycle, so the tab “Ratings – Sails” is not read. Rename the tab, or add Sails to Levels or Cycles.',
    ]);
  });

  test('apostrophes, and any dash, are fine', () => {
    const Levels = [LEVELS[0] ?? [], ["Women's wear", 'IC', 'L1', 'Buyer', 1]];
    const tabs = {
      Levels,
      "Competencies - women's wear": [COMPETENCIES[0] ?? [], ["Women's wear", 'Writing', 'Core']],
    };
    expect(said(tabs)).toEqual([]);
  });
});

describe('decimal comma', () => {
  const SAYS = 'error rating-readable Ratings!E2: Writing is';

  test.each<[string, string, string]>([
    ['3,5', 'en_US', '“3,5”, which is no rating. This spreadsheet writes it 3.5.'],
    ['3.5', 'de_DE', '“3.5”, which is no rating. This spreadsheet writes it 3,5.'],
    [
      '3,5',
      'de_DE',
      '“3,5”, a number stored as text, which is no rating. Format the cell as a number, then type 3,5 again.',
    ],
    ['3,5', 'xx_not-a-locale', '“3,5”, which is no rating. This spreadsheet writes it 3.5.'],
  ])('%s in a sheet of %s', (cell, locale, expected) => {
    expect(said(ratedAs(cell), { locale })).toEqual([`${SAYS} ${expected}`]);
  });

  test('in a criterion', () => {
    const criterion = (locale: string) =>
      said(
        {
          ...TEAM,
          Criteria: [
            ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
            ['A', '', '', '', 'Average rating', '3,5'],
          ],
        },
        { locale },
      );
    expect(criterion('en_GB')).toEqual([
      'error criterion-readable Criteria!F2: Average rating cannot ask for “3,5”, which is text. This spreadsheet writes it 3.5.',
    ]);
    expect(criterion('fr_FR')).toEqual([
      'error criterion-readable Criteria!F2: Average rating cannot ask for “3,5”, which is text. Format the cell as a number, then type 3,5 again.',
    ]);
  });
});

describe('numbers as text, and percentages', () => {
  test.each<[string, Cell, string]>([
    [
      'behind an apostrophe',
      '3',
      '“3”, a number stored as text, which is no rating. Format the cell as a number, then type 3 again.',
    ],
    [
      'behind a space',
      ' 3',
      '“3”, a number stored as text, which is no rating. Format the cell as a number, then type 3 again.',
    ],
    [
      'behind a no-break space',
      '3\u00a0',
      '“3”, a number stored as text, which is no rating. Format the cell as a number, then type 3 again.',
    ],
    [
      'of full width',
      '３',
      '“３”, a number stored as text, which is no rating. Format the cell as a number, then type 3 again.',
    ],
    ['from 50%', 0.5, '0.5, or 50%, and the scale begins at 1. Type a number from 1 to 5, or N/A for no opportunity.'],
    [
      'with a percent sign as text',
      '50%',
      '“50%”, which is no rating. Type a number from 1 to 5, or N/A for no opportunity.',
    ],
  ])('a rating %s', (_what, cell, expected) => {
    expect(said(ratedAs(cell))).toEqual([`error rating-readable Ratings!E2: Writing is ${expected}`]);
  });

  test('in other columns of numbers', () => {
    const Levels = [LEVELS[0] ?? [], ['Sales', 'IC', 'L1', '', ' 1'], ['Sales', 'IC', 'L2', '', '2,5']];
    expect(said({ Levels })).toEqual([
      'error cell-readable Levels!E2: Order in E2 holds “1”, a number stored as text. Format the cell as a number, then type 1 again.',
      'error cell-readable Levels!E3: Order in E3 holds “2,5”, a number stored as text. Format the cell as a number, then type it again the way this spreadsheet writes decimals.',
    ]);
  });
});

describe('dates', () => {
  const day = new Date('2026-03-04T00:00:00Z');

  test.each([
    ['en_US', '3/4'],
    ['en_GB', '4/3'],
    ['de_DE', '4.3'],
    ['nowhere!', '3/4'],
  ])('a rating that a sheet of %s turned into a day says what was typed', (locale, typed) => {
    expect(said(ratedAs(day), { locale })).toEqual([
      `error rating-readable Ratings!E2: Writing is no rating: Google Sheets turned ${typed} into 4 Mar 2026. Format the cell as a number, then type a number from 1 to 5, or N/A for no opportunity.`,
    ]);
  });

  test('a date that is text is named', () => {
    const Cycles = [CYCLES[0] ?? [], ['2026 H1', '1.1.2026', '2026-06-30']];
    expect(said({ ...TEAM, Cycles })).toEqual([
      'error cell-readable Cycles!B2: Start in B2 holds “1.1.2026”, which is not a date. Type a date such as 2026-09-30.',
    ]);
  });
});

describe('error cells', () => {
  test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#ERROR!'])('%s is never a value', (cell) => {
    expect(said(ratedAs(cell))).toEqual([
      `error rating-readable Ratings!E2: Writing shows ${cell}: its formula failed. Mend the formula, or type a number from 1 to 5, or N/A for no opportunity.`,
    ]);
    expect(said({ Levels: [LEVELS[0] ?? [], ['Sales', 'IC', 'L1', cell, 1]] })).toEqual([
      `error cell-readable Levels!D2: Title in D2 shows ${cell}: its formula failed. Mend the formula, or type what belongs here.`,
    ]);
  });
});

describe('checkboxes', () => {
  test.each([true, false])('%p is no rating', (cell) => {
    expect(said(ratedAs(cell))).toEqual([
      `error rating-readable Ratings!E2: Writing is ${String(cell).toUpperCase()}, from a checkbox or typed, which is no rating. Remove the checkbox, then type a number from 1 to 5, or N/A for no opportunity.`,
    ]);
  });
});

describe('formulas in rating cells', () => {
  test('are counted with their values, and said once a column', () => {
    const calculated = [1, 3, 4].map((row) => ({ row, column: 4 }));
    const tabs = rated(
      ['2026 H1', 'E1', '', '', 3],
      ['2026 H1', 'E1', 'Self', '', 3],
      ['2026 H1', 'E2', '', '', 4],
      ['2026 H1', 'E2', 'Self', '', '#DIV/0!'],
    );
    expect(said(tabs, { facts: { Ratings: { calculated } } })).toEqual([
      'error rating-readable Ratings!E5: Writing shows #DIV/0!: its formula failed. Mend the formula, or type a number from 1 to 5, or N/A for no opportunity.',
      'info rating-calculated Ratings!E2: Writing in E2 is calculated by a formula, and so is 1 cell below. What it gives counts; type the number instead if somebody gave it.',
    ]);
  });
});

describe('out of scale', () => {
  const NONE = 'Type N/A for no opportunity, or leave it empty if nobody rated it.';
  const NUMBER = 'Type a number from 1 to 5, or N/A for no opportunity.';

  test.each<[Cell, string]>([
    [0, '0, and the scale begins at 1. Type a number from 1 to 5, or leave it empty if nobody rated it.'],
    [-2, `-2, and the scale begins at 1. ${NUMBER}`],
    [6, `6, and the scale ends at 5. ${NUMBER}`],
    ['6', `“6”, which is no rating. ${NUMBER}`],
    ['M', `“M”, which is no rating. ${NUMBER}`],
    ['na', `“na”, which is no rating. ${NONE}`],
    ['n.a.', `“n.a.”, which is no rating. ${NONE}`],
    ['N\\A', `“N\\A”, which is no rating. ${NONE}`],
    ['–', `“–”, which is no rating. ${NONE}`],
    ['-', `“-”, which is no rating. ${NONE}`],
    ['x', `“x”, which is no rating. ${NONE}`],
    ['?', `“?”, which is no rating. ${NONE}`],
  ])('%j', (cell, expected) => {
    expect(said(ratedAs(cell))).toEqual([`error rating-readable Ratings!E2: Writing is ${expected}`]);
  });

  test.each(['N/A', 'n/a', ' N/a ', 'Ｎ／Ａ'])('%s is N/A', (cell) => {
    expect(said(ratedAs(cell))).toEqual([]);
  });
});

describe('numbers and texts beyond a cell', () => {
  test('1e308', () => {
    expect(said(ratedAs(1e308))).toEqual([
      'error rating-readable Ratings!E2: Writing is 1e+308, and the scale ends at 5. Type a number from 1 to 5, or N/A for no opportunity.',
    ]);
    expect(said({ Levels: [LEVELS[0] ?? [], ['Sales', 'IC', 'L1', '', 1e308]] })).toEqual([
      'warn cell-size Levels!E2: E2 holds 1e+308, which is too great to be meant. Type the number again.',
    ]);
  });

  test('a description of nearly 50,000 characters, and a long one that is none', () => {
    const act = (length: number) => 'Writes a plan each week. '.repeat(length).slice(0, length);
    const tabs = { ...TEAM, Matrix: [MATRIX, ['Sales', 'Writing', act(49_990), act(30_000)]] };
    expect(said(tabs)).toEqual([
      'warn cell-size Matrix!C2: Writing at L1 has 49990 characters, and a cell holds 50000: the end may be missing. Write one or two sentences.',
      'info description-length Matrix!C2: 1200 to 2000 sentences in C2 and D2 are more than can be rated at once. Keep the one or two that tell each level from the next.',
    ]);
  });

  test('a long text where a number belongs is shortened in the message', () => {
    const [line = ''] = said(ratedAs('good '.repeat(10_000)));
    expect(line).toMatch(/^error rating-readable Ratings!E2: Writing is “(?:good )+good…”, which is no rating\. /);
    expect(line.length).toBeLessThan(200);
  });
});

describe('cells that are not finished', () => {
  test.each(['Loading...', 'Loading…'])('%s asks to wait', (cell) => {
    expect(said(ratedAs(cell))).toEqual([
      `error rating-readable Ratings!E2: Writing shows “${cell}”: its formula has not finished. Wait until it has, then check again.`,
    ]);
  });
});

describe('the same row in two tabs', () => {
  const criterion = (id: string, to: string) => [id, '', '', to, 'Lowest rating', 3];
  const evidence = ['E1', 'Writing', 'Wrote the plan.', 'E2'];
  const signOff = ['E1', 'L2', 'Manager endorsement', 'E2', '2026-06-01'];

  test.each<[string, Tabs, readonly string[]]>([
    [
      'ratings of one cycle, person and rater',
      {
        ...rated(['2026 H1', 'E1', '', 'E9', 3]),
        'Ratings – Sales': [RATING, ['2026  h1', 'e1', 'Manager', 'e9', 4], ['2026 H1', 'E1', 'Manager', 'E8', 4]],
      },
      [
        'warn row-twice Ratings – Sales!B2: Ratings of e1 for 2026  h1 by the same rater already stand in Ratings B2, and both rows count. Delete one of the two, or say in Rated by who gave which.',
      ],
    ],
    [
      'ratings of peers who are not named, copied; two of them in one tab may be two people',
      {
        ...rated(['2026 H1', 'E1', 'Peer', '', 3], ['2026 H1', 'E1', 'Peer', '', 3]),
        'Ratings – Sales': [RATING, ['2026 H1', 'E1', 'Peer', '', 3], ['2026 H1', 'E1', 'Peer', '', 4]],
      },
      [
        'warn row-twice Ratings – Sales!B2: Ratings of E1 for 2026 H1 by the same rater already stand in Ratings B2, and both rows count. Delete one of the two, or say in Rated by who gave which.',
      ],
    ],
    [
      'descriptions of one level; of other levels they belong together',
      {
        ...TEAM,
        Matrix: [MATRIX, ['Sales', 'Writing', 'Writes a plan.', '']],
        'Matrix – Sales': [
          MATRIX,
          ['sales', 'Writing', '', 'Reviews plans.'],
          ['Sales', 'Writing', 'Wrote a book.', 'Edits the reports.'],
        ],
      },
      [
        'warn row-twice Matrix – Sales!C3: Writing (Sales) at L1 and L2 already stands in Matrix C2, and only that row counts. Delete one of the two.',
      ],
    ],
    [
      'required ratings',
      {
        ...TEAM,
        'Required ratings': [
          ['Job family', 'Required rating for', 'L1'],
          ['', 'Writing', 3],
        ],
        'Required ratings – Sales': [
          ['Job family', 'Required rating for', 'L1'],
          ['All', 'Writing', 4],
        ],
      },
      [
        'warn row-twice Required ratings – Sales!C2: Writing (All) at L1 already stands in Required ratings C2, and only that row counts. Delete one of the two.',
      ],
    ],
    [
      'criteria of one ID',
      {
        ...TEAM,
        Criteria: [
          ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
          criterion('LOW', 'L1'),
          criterion('low', 'L2'),
        ],
      },
      ['error key-unique Criteria!A3: The criterion low already stands in A2. Give one of the two its own.'],
    ],
    [
      'evidence, sign-offs and paths; another amount is other evidence',
      {
        ...TEAM,
        Evidence: [
          ['Employee ID', 'For', 'What happened', 'Verified by', 'Amount'],
          [...evidence, 1],
          [...evidence, 2],
          [...evidence, 1],
        ],
        'Sign-offs': [['Employee ID', 'To level', 'Sign-off', 'By', 'On'], signOff],
        'Sign-offs – Sales': [['Employee ID', 'To level', 'Sign-off', 'By', 'On'], signOff],
        Paths: [
          ['Kind', 'From family', 'From level', 'To family', 'To level', 'Required'],
          ['Lateral', 'Sales', 'L1', 'Sales', 'L2', ''],
          ['lateral', 'Sales', 'L1', 'Sales', 'L2', 'A talk'],
        ],
      },
      [
        'warn row-twice Paths!A3: This row already stands in A2. Delete one of the two.',
        'warn row-twice Evidence!A4: This row already stands in A2. Delete one of the two.',
        'warn row-twice Sign-offs – Sales!A2: This row already stands in Sign-offs A2. Delete one of the two.',
      ],
    ],
  ])('%s', (_what, tabs, expected) => {
    expect(said(tabs)).toEqual(expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { type DayReader, isoDay, localDay, parseDay, showDay } from '../../../src/core/day.ts';
import { readWorkbook } from '../../../src/core/framework/workbook.ts';
import { stepOf } from '../../../src/core/readiness/step.ts';
import type { Kind } from '../../../src/core/tables/kinds.ts';
import { companyFrom, type Rows, sourcesOf, type Tabs, utcDay } from '../company.ts';

const read = (tabs: Tabs, dayOf: DayReader = utcDay) => readWorkbook(sourcesOf(tabs), dayOf);
const problemsOf = (tabs: Tabs) => read(tabs).problems.map(({ id, at, message }) => [id, at.cell, message]);
const LEVELS: readonly Cell[] = ['Job family', 'Track', 'Level', 'Title', 'Order'];
const PEOPLE: readonly Cell[] = ['Employee ID', 'Name', 'Job family', 'Level', 'In level since'];
const SIGN_OFFS: readonly Cell[] = ['Employee ID', 'To level', 'Sign-off', 'By', 'On'];

describe('where the columns stand', () => {
  test('columns are found in any order, spelling and company', () => {
    const header = ['Order', 'Remark', ' LEVEL ', 'job  family', 'Title', 'ｔｒａｃｋ'];
    const [level] = read({ Levels: [header, [1, 'x', 'S1', 'Sales', 'Seller', 'IC']] }).levels;
    expect(level).toMatchObject({
      order: 1,
      code: 'S1',
      family: 'Sales',
      title: 'Seller',
      track: 'IC',
      rank: undefined,
    });
  });

  test('the header row need not be the first; blank rows and what stands above are passed over', () => {
    const rows: Rows = [
      ['Our levels', '', '', '', ''],
      [],
      LEVELS,
      ['', '', '', '', ''],
      ['Sales', '', 'S1', '', 1],
      ['', ' ', '', '', ''],
      ['Sales', '', 'S2', '', 2],
      [],
    ];
    const { levels, problems } = read({ Levels: rows });
    expect(levels.map(({ code, place }) => [code, place.row])).toEqual([
      ['S1', 4],
      ['S2', 6],
    ]);
    expect(problems).toEqual([]);
  });

  test('several tabs of a kind are one table', () => {
    const tabs = {
      'Levels – A': [LEVELS, ['A', '', 'L1', '', 1]],
      'Levels – B': [[...LEVELS].reverse(), [1, '', 'L1', '', 'B']],
    };
    expect(read(tabs).levels.map(({ family, code }) => `${family} ${code}`)).toEqual(['A L1', 'B L1']);
  });

  test('rows that are shorter than the header are read as if they went on', () => {
    expect(read({ People: [PEOPLE, ['E1', 'Ana']] }).people).toMatchObject([{ id: 'E1', level: '', since: undefined }]);
  });

  test.each<[string, Kind, Rows, readonly string[][]]>([
    [
      'a header that is missing, in the row that has most of the others',
      'Levels',
      [['Levels'], ['Job family', 'Track', 'Level', 'Title'], ['Sales', 'IC', 'S1', 'Seller']],
      [
        [
          'column-missing',
          'A2',
          'The tab “Levels” has no column “Order”, so it is not read. Add the header to its header row.',
        ],
      ],
    ],
    [
      'every header that is missing',
      'Cycles',
      [['Cycle', 'From', 'To']],
      [
        [
          'column-missing',
          'A1',
          'The tab “Cycles” has no column “Start”, “End”, so it is not read. Add the headers to its header row.',
        ],
      ],
    ],
    [
      'a header that stands twice',
      'Cycles',
      [['Cycle', 'Start', 'End', 'Remark', 'Remark', ' end']],
      [
        [
          'column-twice',
          'F1',
          '“end” is a header in C1 and again here, so this column is not read. Rename or delete one of the two.',
        ],
      ],
    ],
    [
      'a competency that stands twice in Ratings',
      'Ratings',
      [['Cycle', 'Employee ID', 'Writing', 'writing ']],
      [
        [
          'column-twice',
          'D1',
          '“writing” is a header in C1 and again here, so this column is not read. Rename or delete one of the two.',
        ],
      ],
    ],
  ])('%s is reported', (_what, kind, rows, expected) => {
    expect(problemsOf({ [kind]: rows })).toEqual(expected);
  });
});

describe('a cell that cannot be read is named, and counts as empty', () => {
  test.each<[Cell, string]>([
    ['first', 'Order in E3 holds “first”, which is not a number. Type a number.'],
    [
      '1,5',
      'Order in E3 holds “1,5”, a number stored as text. Format the cell as a number, then type it again the way this spreadsheet writes decimals.',
    ],
    [' ２', 'Order in E3 holds “２”, a number stored as text. Format the cell as a number, then type 2 again.'],
    [
      new Date('2026-03-04T00:00:00Z'),
      'Order in E3 is a date. Format the cell as a number, then type the number again.',
    ],
    [true, 'Order in E3 holds “true”, which is not a number. Type a number.'],
    ['#REF!', 'Order in E3 shows #REF!: its formula failed. Mend the formula, or type what belongs here.'],
  ])('a number: %j', (cell, message) => {
    const tabs = { Levels: [LEVELS, ['Sales', '', 'S1', '', 1], ['Sales', '', 'S2', '', cell]] };
    expect(problemsOf(tabs)).toEqual([['cell-readable', 'E3', message]]);
    expect(read(tabs).levels[1]?.order).toBeUndefined();
  });

  test.each<[Cell, string]>([
    ['30.9.2026', 'In level since in E2 holds “30.9.2026”, which is not a date. Type a date such as 2026-09-30.'],
    ['2026-02-30', 'In level since in E2 holds “2026-02-30”, which is not a date. Type a date such as 2026-09-30.'],
    [46000, 'In level since in E2 holds “46000”, which is not a date. Type a date such as 2026-09-30.'],
  ])('a date: %j', (cell, message) => {
    const tabs = { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1', cell]] };
    expect(problemsOf(tabs)).toEqual([['cell-readable', 'E2', message]]);
    expect(read(tabs).people[0]?.since).toBeUndefined();
  });

  test.each<[Cell, boolean, number]>([
    ['yes', true, 0],
    ['Yes ', true, 0],
    [true, true, 0],
    ['', false, 0],
    ['no', false, 0],
    [false, false, 0],
    ['x', false, 1],
  ])('yes or nothing: %j', (cell, leadership, problems) => {
    const workbook = read({
      Competencies: [
        ['Job family', 'Competency', 'Type', 'Leadership'],
        ['All', 'Coaching', 'Core', cell],
      ],
    });
    expect([workbook.competencies[0]?.leadership, workbook.problems.length]).toEqual([leadership, problems]);
  });

  test.each(['#REF!', '#N/A', '#DIV/0!', '#NAME?', '#VALUE!', '#NUM!', '#NULL!', '#ERROR!'])(
    'a formula that failed: %s is no text, and nobody’s name',
    (shown) => {
      const tabs: Tabs = { 'Sign-offs': [SIGN_OFFS, ['E1', 'S2', 'Calibration', shown, '']] };
      expect(problemsOf(tabs)).toEqual([
        [
          'cell-readable',
          'D2',
          `By in D2 shows ${shown}: its formula failed. Mend the formula, or type what belongs here.`,
        ],
      ]);
      expect(read(tabs).signOffs[0]?.by).toBe('');
    },
  );

  test.each(['Loading...', 'Loading…', ' loading... '])('a formula that has not finished: %j', (shown) => {
    const tabs: Tabs = { 'Sign-offs': [SIGN_OFFS, ['E1', 'S2', 'Calibration', shown, '']] };
    expect(problemsOf(tabs)[0]?.[2]).toBe(
      `By in D2 shows “${shown.trim()}”: its formula has not finished. Wait until it has, then check again.`,
    );
    expect(read(tabs).signOffs[0]?.by).toBe('');
  });

  test.each(['#RE!', 'C#', '#1', 'Loading', 'Loading the dishwasher...', 'N/A'])('%j is text like any other', (by) => {
    const tabs: Tabs = { 'Sign-offs': [SIGN_OFFS, ['E1', 'S2', 'Calibration', by, '']] };
    expect(problemsOf(tabs)).toEqual([]);
    expect(read(tabs).signOffs[0]?.by).toBe(by);
  });

  test('a failed formula in a type, a flag, a date and a setting', () => {
    const tabs: Tabs = {
      Competencies: [
        ['Job family', 'Competency', 'Type', 'Leadership'],
        ['All', 'Coaching', '#REF!', '#N/A'],
      ],
      People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1', '#VALUE!']],
      Settings: [
        ['Setting', 'Value'],
        ['Required rating', '#DIV/0!'],
        ['Current cycle', '#REF!'],
      ],
    };
    expect(problemsOf(tabs).map(([id, cell]) => `${id} ${cell}`)).toEqual(
      ['B2', 'B3', 'C2', 'D2', 'E2'].map((cell) => `cell-readable ${cell}`),
    );
    expect(read(tabs).settings).toMatchObject({ requiredRating: 3, currentCycle: '' });
  });

  test('a failed formula as a target is a target that nobody knows, never the next level', () => {
    const tabs: Tabs = {
      Levels: [LEVELS, ['Sales', '', 'S1', '', 1], ['Sales', '', 'S2', '', 2]],
      People: [
        [...PEOPLE, 'Target level'],
        ['E1', 'Ana', 'Sales', 'S1', '', '#REF!'],
      ],
    };
    expect(stepOf(companyFrom(tabs), 'E1', '')).toBe('Unknown level');
  });

  test('ratings of a failed formula are nobody’s, in no cycle and never the manager’s', () => {
    const { ratings, people } = companyFrom({
      Ratings: [
        ['Cycle', 'Employee ID', 'Rater', 'Coaching'],
        ['2026 H1', '#N/A', '', 3],
        ['#REF!', 'E1', '', 3],
        ['2026 H1', 'E1', '#REF!', 3],
      ],
    });
    expect(ratings.numbersIn('2026 h1')).toBe(people.numberOf('E1') + 1);
    expect(ratings.rowsOf('2026 h1', people.numberOf('E1')).map(({ rater }) => rater.weight)).toEqual(['shown']);
    expect([...ratings.cycles().keys()]).toEqual(['2026 h1', '']);
  });

  test('a cell far to the right keeps its name', () => {
    const wide = [...Array.from({ length: 27 }, (_item, at) => `Note ${at}`), ...LEVELS];
    const row = [...Array.from({ length: 27 }, () => ''), 'Sales', '', 'S1', '', 'first'];
    expect(problemsOf({ Levels: [wide, row] })[0]?.[1]).toBe('AF2');
  });
});

describe('a date is the day that the spreadsheet shows', () => {
  /** The spreadsheet of somebody in Auckland, and of somebody in Honolulu, on a machine in any time zone. */
  const dayIn = (timeZone: string): DayReader => {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    return (date) => parseDay(format.format(date)) ?? Number.NaN;
  };

  test.each([
    ['Pacific/Auckland', '2026-06-29T12:00:00Z', '2026-06-30'],
    ['Pacific/Honolulu', '2026-06-30T10:00:00Z', '2026-06-30'],
    ['UTC', '2026-06-30T00:00:00Z', '2026-06-30'],
  ])('in %s %s is %s', (zone, instant, day) => {
    const tabs = { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1', new Date(instant)]] };
    expect(isoDay(read(tabs, dayIn(zone)).people[0]?.since ?? 0)).toBe(day);
  });

  test('text in ISO form is that day in every time zone', () => {
    const tabs = { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1', '2026-06-30']] };
    expect(isoDay(read(tabs, dayIn('Pacific/Auckland')).people[0]?.since ?? 0)).toBe('2026-06-30');
  });

  test('the day of the machine is the one its own calendar shows', () => {
    expect(isoDay(localDay(new Date(2026, 1, 3, 23, 59)))).toBe('2026-02-03');
    expect(showDay(localDay(new Date(2026, 8, 30)))).toBe('30 Sep 2026');
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { meetingShare } from '../../../src/core/functions/meeting-share.ts';
import type { Company } from '../../../src/core/readiness/company.ts';
import { companyFrom, type Rows, type Tabs } from '../company.ts';
import { type Draw, randomCompany } from './arbitraries.ts';
import { meetingShareByText, type OracleShare, type OracleTable } from './oracle.ts';
import { companyOf } from './random-tables.ts';
import { salesTabs } from './sales.ts';

const RUNS = Number(process.env['RUNS'] ?? 150);
const SEED = Number(process.env['SEED'] ?? 20261122);

/** Twenty sellers at S1, rated alike unless told otherwise, and a step to S2 with an average and a lowest rating. */
function team(ratings: readonly (readonly Cell[])[], tabs: Tabs = {}): Company {
  const people = ratings.map((_row, at): Cell[] => [`P${at}`, `Person ${at}`, 'Sales', 'S1', '', '', '']);
  const rated = ratings.map((row, at): Cell[] => ['2026 H1', `P${at}`, '', ...row]);
  const usual = salesTabs({
    criteria: [
      ['Average rating', 3.5],
      ['Lowest rating', 3],
    ],
  });
  const head = (tab: string): readonly Cell[] => usual[tab]?.[0] ?? [];
  return companyFrom({ ...usual, People: [head('People'), ...people], Ratings: [head('Ratings'), ...rated], ...tabs });
}

const times = (count: number, row: readonly Cell[]) => Array.from({ length: count }, () => row);
const HIGH: readonly Cell[] = [4, 4, 3, 3];
const LOW: readonly Cell[] = [5, 5, 5, 2];
const ask = (company: Company, level = 'S2') => meetingShare(company, level);
const settings = (...rows: Rows): Tabs => ({ Settings: [['Setting', 'Value'], ...rows] });
const criteria = (...rows: Rows): Tabs => ({
  Criteria: [['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles'], ...rows],
});

describe('the golden number', () => {
  test('19 of 20 failing is 5 %, which is aspirational', () => {
    expect(ask(team([HIGH, ...times(19, LOW)]))).toEqual([[0.05, 1, 20, 'Aspirational']]);
  });

  test.each<[string, readonly (readonly Cell[])[], Tabs, Cell[]]>([
    ['18 of 20 failing is above it', [HIGH, HIGH, ...times(18, LOW)], {}, [0.1, 2, 20, 'Operational']],
    ['nobody of 20', times(20, LOW), {}, [0, 0, 20, 'Aspirational']],
    ['19 people are too few to judge', [HIGH, ...times(18, LOW)], {}, [1 / 19, 1, 19, 'Too few to judge']],
    ['nobody at all has no share', [], {}, ['', 0, 0, 'Too few to judge']],
    [
      'the share of Settings is inclusive, and floating point does not decide',
      [...times(3, HIGH), ...times(7, LOW)],
      settings(['Aspirational share', 0.7 - 0.4], ['Fewest people to judge', 10]),
      [0.3, 3, 10, 'Aspirational'],
    ],
    [
      'one person is judged where Settings says so',
      [HIGH],
      settings(['Fewest people to judge', 1]),
      [1, 1, 1, 'Operational'],
    ],
  ])('%s', (_rule, ratings, tabs, row) => {
    expect(ask(team(ratings, tabs))).toEqual([row]);
  });
});

describe('who counts', () => {
  const person = (change: readonly Cell[]): Tabs => ({
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'In level since', 'Target level', 'Left on'],
      ['P0', 'Ana', 'Sales', 'S1', '', '', ''],
      change,
    ],
  });

  test.each<[string, readonly Cell[], number]>([
    ['somebody else at the level below', ['P1', 'Ben', 'Sales', 'S1', '', '', ''], 2],
    ['with a target elsewhere', ['P1', 'Ben', 'Sales', 'S1', '', 'M1', ''], 2],
    ['who leaves after the cycle', ['P1', 'Ben', 'Sales', 'S1', '', '', '2026-07-01'], 2],
    ['not who left by its end', ['P1', 'Ben', 'Sales', 'S1', '', '', '2026-06-30'], 1],
    ['not at the level itself', ['P1', 'Ben', 'Sales', 'S2', '', '', ''], 1],
    ['not in another track', ['P1', 'Ben', 'Sales', 'M1', '', '', ''], 1],
    ['not in another family', ['P1', 'Ben', 'Support', 'S1', '', '', ''], 1],
    ['not whose level began after the cycle', ['P1', 'Ben', 'Sales', 'S1', '2026-07-01', '', ''], 1],
    ['not who is not rated', ['P9', 'Ben', 'Sales', 'S1', '', '', ''], 1],
    ['neither of two with one ID', ['P0', 'Ben', 'Sales', 'S1', '', '', ''], 0],
  ])('%s', (_who, change, people) => {
    expect(ask(team([HIGH, HIGH], person(change)))).toMatchObject([
      [expect.anything(), people, people, 'Too few to judge'],
    ]);
  });

  test.each<[string, readonly Cell[], readonly Cell[]]>([
    ['one blank of four is too much for 80 %', [5, 5, 5, ''], ['', 0, 0]],
    ['N/A is left out', [5, 5, 5, 'N/A'], [1, 1, 1]],
    ['a rating that cannot be read', [5, 5, 5, '3,5'], ['', 0, 0]],
    ['3.49 is below 3.5', [3.49, 3.49, 3.49, 3.49], [0, 0, 1]],
    ['3.5 is not', [3.5, 3.5, 3.5, 3.5], [1, 1, 1]],
  ])('%s', (_rule, ratings, row) => {
    expect(ask(team([ratings]))).toEqual([[...row, 'Too few to judge']]);
  });
});

describe('what counts of the criteria', () => {
  test.each<[string, Rows, number]>([
    ['the average', [['A', '', '', '', 'Average rating', 4, '']], 0],
    ['the lowest', [['A', '', '', '', 'Lowest rating', 3, '']], 1],
    ['what each competency requires', [['A', '', '', '', 'Required ratings met', '', '']], 1],
    [
      'of one kind the most specific',
      [
        ['A', '', '', '', 'Average rating', 5, ''],
        ['B', '', '', 'S2', 'Average rating', 3, ''],
      ],
      1,
    ],
    [
      'nothing that is not about the ratings of one cycle',
      [
        ['A', '', '', '', 'Lowest rating', 3, ''],
        ['B', '', '', '', 'Months in level', 999, ''],
        ['C', '', '', '', 'Cycles at next level', 9, ''],
        ['D', '', '', '', 'Leadership competencies', '', ''],
        ['E', '', '', '', 'Manager endorsement', '', ''],
        ['F', '', '', '', 'Scope', 3, ''],
      ],
      1,
    ],
  ])('%s', (_rule, rows, meeting) => {
    expect(ask(team([HIGH], criteria(...rows)))).toEqual([[meeting, meeting, 1, 'Too few to judge']]);
  });
});

describe('levels', () => {
  const LEVELS: Tabs = {
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', 'Seller', 1],
      ['Sales', 'IC', 'S2', 'Senior seller', 2],
      ['Sales', 'IC', 'X', 'No order', ''],
      ['Sales', 'IC', 'T', 'Twice', 9],
      ['R', '', 'D/L1', '', 1],
      ['R', '', 'D/L2', '', 2],
      ['R/D', '', 'L1', '', 1],
      ['R/D', '', 'L2', '', 2],
      ['R/D', '', 'T', '', 2],
      ['Ops', '', 1, '', 1],
      ['Ops', '', 2, '', 2],
    ],
  };
  const company = team([HIGH], LEVELS);
  const none: Cell[] = ['', 0, 0, 'Too few to judge'];

  test.each<[string, Cell, Cell[]]>([
    ['a code that one family has', 'S2', [1, 1, 1, 'Too few to judge']],
    ['however it is written', ' sales / s2 ', [1, 1, 1, 'Too few to judge']],
    ['family/Level', 'Sales/S2', [1, 1, 1, 'Too few to judge']],
    ['the longest family that fits', 'R/D/L2', none],
    ['a code with a stroke in it', 'D/L2', none],
    ['a number', 2, none],
    ['a code of several families', 'T', ['', '', '', 'Level in several families']],
    ['which the family tells apart', 'R/D/T', none],
    ['a code that is none', 'S9', ['', '', '', 'Unknown level']],
    ['a family that is none', 'Support/S2', ['', '', '', 'Unknown level']],
    ['the lowest of its track', 'S1', ['', '', '', 'No level below']],
    ['one without an Order', 'X', ['', '', '', 'No level below']],
  ])('%s', (_what, level, row) => {
    expect(meetingShare(company, level)).toEqual([row]);
  });

  test('a column gives a row each; what has no answer leaves the others as they are', () => {
    expect(meetingShare(company, [['S9'], [''], ['S2'], ['T']])).toEqual([
      ['', '', '', 'Unknown level'],
      ['', '', '', ''],
      [1, 1, 1, 'Too few to judge'],
      ['', '', '', 'Level in several families'],
    ]);
  });

  test.each<[string, Rows, string]>([
    ['without rating criteria', [['A', '', '', '', 'Months in level', 12, '']], 'No rating criteria'],
    ['without criteria', [], 'No rating criteria'],
    ['with a value that cannot be read', [['A', '', '', '', 'Lowest rating', '3,5', '']], 'Unreadable criterion'],
    ['with a value that is missing', [['A', '', '', '', 'Average rating', '', '']], 'Unreadable criterion'],
  ])('a step %s', (_what, rows, verdict) => {
    expect(ask(team([HIGH], criteria(...rows)))).toEqual([['', '', '', verdict]]);
  });

  test('more than one column is refused, with what was expected', () => {
    expect(meetingShare(company, [['S1', 'S2']])).toEqual({
      wrong: 'The argument levels must be one level, such as Sales/S2, or one column of them.',
    });
  });
});

describe('in random companies', () => {
  const byFunction = (company: Company, level: string): OracleShare => {
    const rows = meetingShare(company, level);
    const [share, meeting, people, verdict] = (rows as Cell[][])[0] ?? [];
    if (people === '') return { verdict: String(verdict) };
    const counts = { meeting: Number(meeting), people: Number(people), verdict: String(verdict) };
    return share === '' ? counts : { share: Number(share), ...counts };
  };

  /** Puts most people at one of two levels: half a dozen at levels of their own would never be a group. */
  const crowded = (table: OracleTable, draw: Draw, tables: readonly OracleTable[]): OracleTable => {
    if (table.kind !== 'People') return table;
    const headerAt = table.rows.findIndex((row) => row.includes('Employee ID'));
    const headers = table.rows[headerAt] ?? [];
    const { all, next } = companyOf(tables).families;
    const homes = draw(fc.shuffledSubarray(all.filter(next))).slice(0, 2);
    const rows = table.rows.map((row, at) => {
      const home = draw(fc.constantFrom(...homes, ...homes, undefined));
      if (at <= headerAt || !home) return row;
      const moved = { 'Job family': home.row.family, Level: home.row.code } as const;
      return row.map((cell, column) => moved[headers[column] as keyof typeof moved] ?? cell);
    });
    return { kind: table.kind, rows };
  };

  test('every level has the share that the text of the rules says, and every verdict comes up', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(fc.gen(), (gen) => {
        const draw: Draw = (arbitrary) => gen(() => arbitrary);
        const random = randomCompany(draw);
        // Half a dozen people are never twenty.
        const limits: OracleTable = {
          kind: 'Settings',
          rows: [
            ['Setting', 'Value'],
            ['Fewest people to judge', draw(fc.constantFrom(1, 1, 2, 3))],
            ['Aspirational share', draw(fc.constantFrom(0, 1 / 3, 0.5, 0.5))],
          ],
        };
        const tables = [...random.tables.map((table) => crowded(table, draw, random.tables)), limits];
        const company = companyOf(tables);
        const codes = company.families.all.flatMap(({ row }) => [row.code, `${row.family}/${row.code}`]);
        for (const level of [...codes, 'Nowhere/L1']) {
          const answer = byFunction(company, level);
          seen.set(answer.verdict, (seen.get(answer.verdict) ?? 0) + (answer.people ? 1 : 0));
          expect([level, answer]).toEqual([level, meetingShareByText(tables, level)]);
        }
      }),
      { numRuns: RUNS, seed: SEED, endOnFailure: true, unbiased: true },
    );
    const verdicts = ['Operational', 'Aspirational', 'Too few to judge'];
    const reasons = [
      'Unknown level',
      'Level in several families',
      'No level below',
      'No rating criteria',
      'Unreadable criterion',
    ];
    expect([...verdicts, ...reasons].filter((verdict) => !seen.has(verdict))).toEqual([]);
    expect(verdicts.filter((verdict) => (seen.get(verdict) ?? 0) < RUNS / 20)).toEqual([]);
  });
});

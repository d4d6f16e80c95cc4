import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../src/core/cell.ts';
import { exampleCompany } from '../../src/core/presets/example-company.ts';
import { check } from '../core/checks/found.ts';

/* The golden numbers of the requirements, asked of the add-in as it is built. */

type Function = (...args: unknown[]) => unknown;
type Bundle = Readonly<Record<'READINESS' | 'READINESS_STATUS' | 'GAPS', Function>>;

const SOURCE = readFileSync('dist/Code.js', 'utf8');

function load(prelude = ''): Bundle {
  const context = createContext({});
  runInContext(prelude, context);
  runInContext(SOURCE, context);
  return context as unknown as Bundle;
}

const { READINESS_STATUS } = load();

/** What one criterion says about one person with these ratings. */
function statusWith(criterion: readonly Cell[], ratings: readonly Cell[]): unknown {
  const names = ratings.map((_rating, at) => `Competency ${at + 1}`);
  return READINESS_STATUS(
    'E1',
    '',
    [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', 'Seller', 1],
      ['Sales', 'IC', 'S2', 'Senior seller', 2],
    ],
    [['Job family', 'Competency', 'Type'], ...names.map((name) => ['Sales', name, 'Core'])],
    [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'],
      ['C', '', '', '', ...criterion],
    ],
    [
      ['Employee ID', 'Name', 'Job family', 'Level'],
      ['E1', 'Ana', 'Sales', 'S1'],
    ],
    [
      ['Cycle', 'Employee ID', ...names],
      ['2026 H1', 'E1', ...ratings],
    ],
  );
}

const AVERAGE = ['Average rating', 3.5];
const LOWEST = ['Lowest rating', 3];

test.each<[readonly Cell[], string, string]>([
  [[4, 4, 3, 3], 'Ready for review', 'Ready for review'],
  [[3.49, 3.49, 3.49, 3.49], 'Not yet', 'Ready for review'],
  [[5, 5, 5, 2], 'Ready for review', 'Not yet'],
  [[5, 5, 5, 5, 4], 'Ready for review', 'Ready for review'],
  [[5, 5, 5, 5, 2], 'Ready for review', 'Not yet'],
  [[3, 3, 4, 3], 'Not yet', 'Ready for review'],
  [[3, 3, 3, 3], 'Not yet', 'Ready for review'],
  // One blank of five is 80 % rated, which is enough; two are not.
  [[4, 4, 3, 3, ''], 'Ready for review', 'Ready for review'],
  [[5, 5, 5, 2, ''], 'Ready for review', 'Not yet'],
  [[3, 3, 4, 3, ''], 'Not yet', 'Ready for review'],
  [[4, 4, 3, '', ''], 'Incomplete', 'Incomplete'],
  [[5, 5, 2, '', ''], 'Incomplete', 'Not yet'],
  [[4, 4, 3, 3, 'N/A'], 'Ready for review', 'Ready for review'],
  // Never 35, never silently 3.5.
  [[4, 4, '3,5', 4], 'Incomplete', 'Incomplete'],
])('ratings of %j: average 3.5 %s, lowest 3 %s', (ratings, average, lowest) => {
  expect([statusWith(AVERAGE, ratings), statusWith(LOWEST, ratings)]).toEqual([average, lowest]);
});

test('a rating typed with a decimal comma is a finding that names its cell', () => {
  const found = check({
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['Sales', 'Closing', 'Core'],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Closing'],
      ['2026 H1', 'E1', '3,5'],
    ],
  }).filter(({ rule }) => rule === 'rating-readable');
  expect(found.map(({ at, message }) => [at, message.includes('3,5')])).toEqual([
    [{ tab: 'Ratings', cell: 'C2' }, true],
  ]);
});

describe('on any date', () => {
  /** A clock that stands still at an instant. */
  const at = (instant: string) => `{
    const Clock = Date;
    const now = Clock.parse('${instant}');
    globalThis.Date = class extends Clock {
      constructor(...args) { super(...(args.length > 0 ? args : [now])); }
      static now() { return now; }
    };
  }`;
  const tables = exampleCompany().map(({ rows }) => rows);
  const ids =
    tables
      .find(([header]) => header?.includes('Manager ID'))
      ?.slice(1)
      .map(([id]) => [id]) ?? [];
  const answers = ({ READINESS, READINESS_STATUS, GAPS }: Bundle) => [
    READINESS(ids, '', ...tables),
    READINESS_STATUS(ids, '', ...tables),
    ids.slice(0, 20).map(([id]) => GAPS(id, '', ...tables)),
  ];
  const today = answers(load());

  test.each(['1999-12-31T23:59:59Z', '2026-02-28T12:00:00Z', '2099-01-01T00:00:00Z'])(
    'the same tables give the same answers (%s)',
    (instant) => {
      expect(answers(load(at(instant)))).toEqual(today);
    },
  );

  test('the example company has answers of several kinds to compare', () => {
    expect(new Set((today[1] as string[][]).map(([status]) => status)).size).toBeGreaterThan(3);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import { parseDay, wholeMonths } from '../../../../src/core/day.ts';
import { explain } from '../../../../src/core/readiness/explain.ts';
import { timed } from '../../../cpu-time.ts';
import type { Rows } from '../../company.ts';
import { answerOf, type Case } from '../sales.ts';

const said = (of: Case) => {
  const [first] = explain(answerOf(of));
  return [first?.met, first?.needed, first?.now, first?.remedy];
};

describe('Months in level', () => {
  test.each([
    ['2026-01-31', '2026-02-27', 0],
    ['2026-01-31', '2026-02-28', 1],
    ['2024-01-31', '2024-02-28', 0],
    ['2024-01-31', '2024-02-29', 1],
    ['2026-01-31', '2026-03-30', 1],
    ['2026-01-31', '2026-03-31', 2],
    ['2026-03-31', '2026-04-30', 1],
    ['2026-02-28', '2026-03-27', 0],
    ['2026-02-28', '2026-03-28', 1],
    ['2024-02-29', '2025-02-28', 12],
    ['2025-12-15', '2026-01-14', 0],
    ['2025-12-15', '2026-01-15', 1],
    ['2026-06-30', '2026-06-30', 0],
    ['2026-07-01', '2026-06-30', -1],
  ])('from %s to %s it is %i whole months', (from, to, months) => {
    expect(wholeMonths(parseDay(from) ?? 0, parseDay(to) ?? 0)).toBe(months);
  });

  test.each<[Cell, Cell, string, string, string, string]>([
    ['2025-06-30', 12, 'yes', '12 months', '12 months', ''],
    ['2025-07-01', 12, 'not yet', '12 months', '11 months', '1 more month'],
    ['2026-01-31', 12, 'not yet', '12 months', '5 months', '7 more months'],
    ['2026-01-31', 5.5, 'not yet', '5.5 months', '5 months', '1 more month'],
    [new Date('2025-06-30T00:00:00Z'), 12, 'yes', '12 months', '12 months', ''],
    ['', 12, 'unknown', '12 months', 'a date is missing', 'the date in “In level since” in People'],
    ['last year', 12, 'unknown', '12 months', 'a date is missing', 'the date in “In level since” in People'],
    ['2025-06-30', 'a year', 'unknown', 'a year', 'cannot be read', 'a Value in Criteria that Months in level can use'],
  ])('in the level since %j, asked for %j: %s', (since, value, ...words) => {
    expect(said({ since, criteria: [['Months in level', value]] })).toEqual(words);
  });

  test('a cycle without an End leaves them unknown, and is named', () => {
    const tabs = {
      Cycles: [
        ['Cycle', 'Start', 'End'],
        ['2026 H1', '', ''],
      ],
    };
    const [met, , now, remedy] = said({ tabs, criteria: [['Months in level', 12]] });
    expect([met, now, remedy]).toEqual(['unknown', 'a date is missing', 'the End of 2026 H1 in Cycles']);
  });
});

describe('Cycles at next level', () => {
  const cycle = (name: string, ...ratings: Cell[]) => [name, 'E1', '', ...ratings];
  const judged = (criteria: Rows, ...[first = [], ...others]: readonly (readonly Cell[])[]) => {
    const tabs = { Ratings: [['Cycle', 'Employee ID', 'Rater', 'Prospecting', 'Closing'], first, ...others] };
    const run = { tabs, ratings: ['', ''], criteria: [...criteria, ['Lowest rating', 3]] };
    return said({
      ...run,
      tabs: {
        ...tabs,
        Settings: [
          ['Setting', 'Value'],
          ['Current cycle', '2026 H1'],
        ],
      },
    });
  };
  const TWO = [['Cycles at next level', 2, '']];

  test('two complete cycles in a row that meet the rating criteria are two cycles', () => {
    const words = judged(TWO, cycle('2025 H2', 3, 3), cycle('2026 H1', 4, 4));
    expect(words).toEqual(['yes', '2 in a row', '2 cycles', '']);
  });

  test.each<[string, string, string, string, readonly (readonly Cell[])[]]>([
    [
      'the earlier one fails',
      'not yet',
      '1 cycle',
      '1 more cycle in a row that meets the rating criteria',
      [cycle('2025 H2', 2, 3), cycle('2026 H1', 4, 4)],
    ],
    [
      'the earlier one is not complete',
      'not yet',
      '1 cycle',
      '1 more cycle in a row that meets the rating criteria',
      [cycle('2025 H2', 4, ''), cycle('2026 H1', 4, 4)],
    ],
    [
      'a gap lies between',
      'not yet',
      '1 cycle',
      '1 more cycle in a row that meets the rating criteria',
      [cycle('2025 H1', 4, 4), cycle('2026 H1', 4, 4)],
    ],
    [
      'the current one fails',
      'not yet',
      '0 cycles',
      '2 more cycles in a row that meet the rating criteria',
      [cycle('2025 H2', 4, 4), cycle('2026 H1', 2, 4)],
    ],
    [
      'the current one fails already, though it is not complete',
      'not yet',
      '0 cycles',
      '2 more cycles in a row that meet the rating criteria',
      [cycle('2025 H2', 4, 4), cycle('2026 H1', 2, '')],
    ],
    [
      'the current one is not complete and nothing fails',
      'unknown',
      '0 cycles',
      'ratings in 2026 H1 for Closing',
      [cycle('2025 H2', 4, 4), cycle('2026 H1', 4, '')],
    ],
  ])('of two cycles, %s: %s', (_case, met, now, remedy, rows) => {
    expect(judged(TWO, ...rows)).toEqual([met, '2 in a row', now, remedy]);
  });

  test.each<[string, Cell, Cell, string, string]>([
    ['Value decides', 1, 3, 'yes', '1 cycle'],
    ['an empty Value leaves it to Cycles', '', 1, 'yes', '1 cycle'],
    ['a run longer than there are cycles is not reached', 4, '', 'not yet', '4 in a row'],
    ['neither Value nor Cycles can be read', '', '', 'unknown', ''],
    ['half a cycle cannot be asked for', 1.5, '', 'unknown', '1.5'],
    ['no cycle at all cannot be asked for', 0, '', 'unknown', '0'],
  ])('%s', (_case, value, cycles, met, needed) => {
    const words = judged([['Cycles at next level', value, cycles]], cycle('2026 H1', 4, 4));
    expect(words.slice(0, 2)).toEqual([met, needed]);
  });

  test('complete is enough where no rating criterion applies', () => {
    const rows = [['Cycles at next level', 1]];
    expect(said({ ratings: [1, 1], criteria: rows })[0]).toBe('yes');
  });

  test('a cycle does not meet a rating criterion whose Value cannot be read', () => {
    const criteria = [
      ['Cycles at next level', 1],
      ['Average rating', '3,5'],
    ];
    expect(said({ criteria })[0]).toBe('not yet');
  });

  test('a cycle that ended before the level began is not part of the run', () => {
    const more = { moreRatings: [['2025 H2', 'E1', '', 4, 4, 4, 4]], criteria: TWO };
    expect(said({ ...more, since: '2025-12-31' })[0]).toBe('yes');
    expect(said({ ...more, since: '2026-01-01' })[0]).toBe('not yet');
  });
});

test.each([1e10, 20260930])('a run of %d cycles is not met, and takes no time to say so', (value) => {
  const { took, result } = timed(() =>
    (
      [
        ['Cycles at next level', value],
        ['Quota attainment', 1, value],
      ] as const
    ).map((criterion) => said({ criteria: [criterion] })[0]),
  );
  expect(result).toEqual(['not yet', 'not yet']);
  expect(took).toBeLessThan(200);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { nextLevels } from '../../../src/core/functions/per-employee.ts';
import { reportTable } from '../../../src/core/functions/report-table.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyFrom, type Tabs } from '../company.ts';
import { randomCompany } from '../readiness/arbitraries.ts';
import { companyOf } from '../readiness/random-tables.ts';
import { type Case, salesTabs } from '../readiness/sales.ts';

const HEADER = ['Criterion', 'Needed', 'Now', 'Met', 'What would meet it'];
const report = (of: Case, employee: unknown = 'E1', target: unknown = '') =>
  reportTable(companyFrom(salesTabs(of)), employee, target);
/** The rows of a report, without its header. */
const rows = (of: Case) => {
  const table = report(of);
  return Array.isArray(table) ? table.slice(1) : [];
};

describe('READINESS_REPORT', () => {
  const AVERAGE = ['Average rating', 3.5];
  const LOWEST = ['Lowest rating', 3];

  test('says of every criterion what is needed, what is there and what would meet it', () => {
    const of: Case = {
      ratings: [3, 2, 3, 4],
      criteria: [AVERAGE, LOWEST, ['Months in level', 12], ['Manager endorsement', '']],
      since: '',
    };
    expect(report(of)).toEqual([
      HEADER,
      [
        'Average rating',
        '3.5 or more',
        '3',
        'not yet',
        '2 more rating steps across the 4 rated competencies. Prospecting 3 → 4 and Closing 2 → 3 would meet every rating criterion.',
      ],
      ['Lowest rating', '3 or more', '2 (Closing)', 'not yet', 'Closing 2 → 3'],
      ['Months in level', '12 months', expect.any(String), 'unknown', expect.stringMatching(/./)],
      ['Manager endorsement', expect.any(String), expect.any(String), 'not yet', expect.stringMatching(/./)],
    ]);
  });

  test('has nothing to say about what is met', () => {
    expect(rows({ criteria: [AVERAGE, LOWEST] }).map(([kind, , , met, remedy]) => [kind, met, remedy])).toEqual([
      ['Average rating', 'yes', ''],
      ['Lowest rating', 'yes', ''],
    ]);
  });

  test('names the steps once where the criterion needs just these', () => {
    expect(rows({ ratings: [4, 2, 4, 4], criteria: [LOWEST] })[0]?.[4]).toBe(
      'Closing 2 → 3 would meet every rating criterion.',
    );
  });

  test('puts the steps with the first rating criterion that is not met', () => {
    const remedies = rows({ ratings: [4, 1, 4, 4], criteria: [['Months in level', 999], LOWEST, AVERAGE] });
    expect(remedies.map((row) => String(row[4]).includes('every rating criterion'))).toEqual([false, true, false]);
  });

  test('names what has to be rated, and no steps, where the cycle is not complete', () => {
    const remedies = rows({ ratings: [2, '', '', 4], criteria: [AVERAGE, LOWEST] }).map((row) => [row[3], row[4]]);
    expect(remedies).toEqual([
      ['unknown', 'ratings in 2026 H1 for Closing, Writing'],
      ['not yet', 'Prospecting 2 → 3, and ratings in 2026 H1 for Closing, Writing'],
    ]);
  });

  test('says where the scale ends, and names no steps', () => {
    const remedies = rows({
      ratings: [2, 4],
      criteria: [
        ['Average rating', 6],
        ['Lowest rating', 6],
      ],
    });
    const mend = 'a Value in Criteria of at most 5, the highest rating there is';
    expect(remedies.map((row) => row[4])).toEqual([mend, mend]);
  });

  test.each<[string, Case, string]>([
    ['there is no step', { criteria: [LOWEST], level: 'S2' }, 'Top of track'],
    ['there is no criterion', { criteria: [] }, 'No criteria'],
    ['the person has left', { criteria: [LOWEST], leftOn: '2026-01-01' }, 'Left'],
  ])('has the status under the header where %s', (_why, of, status) => {
    expect(report(of)).toEqual([HEADER, [status, '', '', '', '']]);
  });

  test('says unknown employee for an ID that is none, and nothing for nothing', () => {
    expect(report({}, 'E9')).toEqual([HEADER, ['Unknown employee', '', '', '', '']]);
    expect(report({}, '')).toBe('');
    expect(report({}, [['']])).toBe('');
  });

  test('counts as READINESS does', () => {
    const of: Case = { ratings: [3, 2, 3, 4], criteria: [AVERAGE, LOWEST, ['Months in level', 12]] };
    const met = rows(of).filter((row) => row[3] === 'yes').length;
    expect(met / rows(of).length).toBe(judge(companyFrom(salesTabs(of)), 'E1').readiness);
  });

  test('takes one employee and one target', () => {
    expect(report({}, [['E1'], ['E2']])).toEqual({
      wrong: 'The argument employee must be one Employee ID, such as A2.',
    });
    expect(report({}, 'E1', [['S1', 'S2']])).toEqual({
      wrong: 'The argument target must be one level code, family/Level, or empty.',
    });
  });
});

test('in random companies the report has a row per criterion, and names steps only where a rating criterion is open', () => {
  let named = 0;
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const { tables, questions } = randomCompany((arbitrary) => gen(() => arbitrary));
      const random = companyOf(tables);
      for (const { employee, target } of questions) {
        const { judged, readiness, status } = judge(random, employee, target);
        const table = reportTable(random, employee, target);
        const [header, ...body] = Array.isArray(table) ? table : [];
        expect(header).toEqual(HEADER);
        if (readiness === undefined) expect(body).toEqual([[status, '', '', '', '']]);
        else expect(body.map((row) => row[3])).toEqual(judged.map(({ met }) => met));
        const steps = body.filter((row) => String(row[4]).endsWith('would meet every rating criterion.'));
        expect(steps.length).toBeLessThanOrEqual(1);
        expect(steps.map((row) => row[3])).toEqual(steps.map(() => 'not yet'));
        named += steps.length;
      }
    }),
    { numRuns: 200, unbiased: true },
  );
  expect(named).toBeGreaterThan(20);
});

describe('NEXT_LEVEL', () => {
  const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Target level', 'Left on'];
  const tabs: Tabs = {
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', '', 1],
      ['Sales', 'IC', 'S2', '', 2],
      ['Sales', 'IC', 3, '', 3],
      ['Sales', 'Management', 'M1', '', 1],
      ['Data', 'IC', 'D1', '', 1],
    ],
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['All', 'Closing', 'Core'],
    ],
    Paths: [
      ['Kind', 'From family', 'From level', 'To family', 'To level'],
      ['Lateral', 'Sales', 'S1', 'Data', 'D1'],
      ['Return', 'Sales', 'M1', 'Sales', 'S1'],
    ],
    People: [
      PEOPLE,
      ['next', '', 'Sales', 'S1', '', ''],
      ['number', '', 'Sales', 'S2', '', ''],
      ['own', '', 'Sales', 'S1', 3, ''],
      ['same', '', 'Sales', 'S1', 's1', ''],
      ['across', '', 'Sales', 'S1', 'Data/D1', ''],
      ['back', '', 'Sales', 'M1', 'S1', ''],
      ['no way', '', 'Sales', 'S2', 'M1', ''],
      ['no level', '', 'Sales', 'S1', 'S9', ''],
      ['nowhere', '', 'Sales', 'S9', '', ''],
      ['top', '', 'Data', 'D1', '', ''],
      ['left', '', 'Sales', 'S1', '', '2026-01-01'],
      ['twice', '', 'Sales', 'S1', '', ''],
      ['twice', '', 'Sales', 'S1', '', ''],
    ],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['2026 H1', '2026-01-01', '2026-06-30'],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Closing'],
      ...['next', 'own', 'top', 'same', 'across', 'back'].map((id): Cell[] => ['2026 H1', id, 3]),
    ],
    Settings: [
      ['Setting', 'Value'],
      ['Current cycle', '2026 H1'],
    ],
  };
  const company = companyFrom(tabs);

  test.each([
    ['next', 'S2'],
    ['number', '3'],
    ['own', '3'],
    ['same', 'S2'],
    ['across', 'D1'],
    ['back', 'S1'],
    ['no way', 'No path'],
    ['no level', 'Unknown level'],
    ['nowhere', 'Unknown level'],
    ['top', 'Top of track'],
    ['left', 'Left'],
    ['twice', 'Duplicate employee'],
    ['nobody', 'Unknown employee'],
  ])('%s: %s', (id, level) => {
    expect(nextLevels(company, id)).toBe(level);
  });

  test('a column gives a row each, blank for blank', () => {
    expect(nextLevels(company, [['next'], [''], ['nobody'], ['own']])).toEqual([
      ['S2'],
      [''],
      ['Unknown employee'],
      ['3'],
    ]);
    expect(nextLevels(company, '')).toBe('');
  });

  test('needs no criteria, and without cycles and ratings nobody has left', () => {
    const { Levels, People, Paths } = tabs;
    const bare = companyFrom({ Levels: Levels ?? [], People: People ?? [], Paths: Paths ?? [] });
    expect(nextLevels(bare, [['next'], ['across'], ['left']])).toEqual([['S2'], ['D1'], ['S2']]);
  });

  test('more than one column is refused, with what was expected', () => {
    expect(nextLevels(company, [['next', 'own']])).toEqual({
      wrong: 'The argument employees must be one Employee ID or one column of them, such as A2:A.',
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../local/host.ts';
import { openCompany, sheetId, shown, type } from './small-company.ts';

/** An empty tab to type formulas into. */
const LOOK = { Look: [Array.from({ length: 6 }, () => ' ')] };

/** What a formula shows from its cell on, without the blanks around it. */
function spilled(formula: string, host: Host = openCompany(LOOK)): readonly (readonly string[])[] {
  type(host, 'Look', 'A2', formula);
  const rows = shown(host, 'Look').slice(1);
  return rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.slice(0, 5));
}

/** The sentence behind an error in a cell. */
function messageOf(formula: string): unknown {
  const host = openCompany(LOOK);
  type(host, 'Look', 'A2', formula);
  return host.model.getters.getEvaluatedCell({ sheetId: sheetId(host, 'Look'), col: 0, row: 1 });
}

describe('a formula typed into a cell shows', () => {
  test('the report of one person, from the tabs it was not given', () => {
    expect(spilled('=READINESS_REPORT("E1", "")')).toEqual([
      ['Criterion', 'Needed', 'Now', 'Met', 'What would meet it'],
      ['Average rating', '3.5 or more', '3.67', 'yes', ''],
      ['Lowest rating', '3 or more', '2 (Ownership)', 'not yet', 'Ownership 2 → 3 would meet every rating criterion.'],
    ]);
  });

  test('the report anew when a rating that was passed to it changes', () => {
    const host = openCompany(LOOK);
    const formula =
      '=READINESS_REPORT("E1", "", Ratings!A:F, People!A:E, Levels!A:E, Competencies!A:C, Criteria!A:F, Cycles!A:C)';
    expect(spilled(formula, host)[2]?.[3]).toBe('not yet');
    type(host, 'Ratings', 'E2', '3');
    expect(shown(host, 'Look')[3]?.slice(2, 5)).toEqual(['3 (Ownership)', 'yes', '']);
  });

  test('the status under the header where there is no step', () => {
    expect(spilled('=READINESS_REPORT("E4", "")')[1]).toEqual(['Top of track', '', '', '', '']);
  });

  test('the next level of a whole column, blank for blank', () => {
    const host = openCompany(LOOK);
    type(host, 'Look', 'A2', '=NEXT_LEVEL(People!A2:A9)');
    expect(
      shown(host, 'Look')
        .slice(1, 9)
        .map(([cell]) => cell),
    ).toEqual(['S2', 'S2', 'S2', 'Top of track', 'Left', '', '', '']);
  });

  test('the agreement of two columns', () => {
    expect(spilled('=RATER_AGREEMENT(Ratings!D:D, Ratings!E:E)')).toEqual([
      ['Pairs', 'Exact', 'Within one', 'Weighted kappa (quadratic, 5 points)', 'AC2 (quadratic, 5 points)'],
      ['4', '0.75', '0.75', expect.stringMatching(/^0\.\d+$/), expect.stringMatching(/^0\.\d+$/)],
    ]);
  });

  test('the verdict on each description of a column', () => {
    const host = openCompany({ ...LOOK, Texts: [['Demonstrates leadership.'], [' '], ['Closes deals. Thinks big.']] });
    expect(spilled('=CHECK_DESCRIPTION(Texts!A1:A3)', host).map((row) => row.slice(0, 2))).toEqual([
      ['Vague', expect.stringMatching(/^“Demonstrates leadership” is vague\. .* Name an act/)],
      ['Partly', expect.stringMatching(/^“Thinks big” is vague\. .* Name an act/)],
    ]);
  });
});

test.each([
  ['=READINESS_REPORT(People!A2:A3, "")', 'The argument employee must be one Employee ID, such as A2.'],
  ['=NEXT_LEVEL(People!A2:B3)', 'The argument employees must be one Employee ID or one column of them, such as A2:A.'],
  ['=NEXT_LEVEL("E1", 5)', 'The argument 2 is not a table. Pass a range with its header row, such as People!A:J.'],
  ['=RATER_AGREEMENT(Ratings!D2:D5)', 'The argument second must be a range of ratings, such as B2:B.'],
  [
    '=RATER_AGREEMENT(Ratings!D2:D5, Ratings!E2:E4)',
    'The arguments first and second must be ranges of the same shape: first has 4 × 1 cells and second 3 × 1 cells.',
  ],
  [
    '=CHECK_DESCRIPTION(Matrix!C2:D3)',
    'The argument texts must be one description or one column of them, such as C2:C.',
  ],
])('%s shows what is wrong with it in one sentence', (formula, message) => {
  expect(messageOf(formula)).toMatchObject({ value: '#ERROR!', message });
});

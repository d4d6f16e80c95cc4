import { describe, expect, test } from '@jest/globals';
import { defaultCriteria } from '../../../src/core/presets/default-criteria.ts';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import { type FrameworkOutline, inventedTeam } from '../../../src/core/presets/invented-team.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { chainOf, companyOf, rowsOf, statusCounts } from './answers.ts';

const competencies = (track: string) =>
  ENGINEERING.competencies.filter((one) => one.tracks === 'All' || one.tracks === track).map((one) => one.name);
const levels = (track: string) => ENGINEERING.levels.filter((one) => one.track === track).map((one) => one.code);
const ONE_FAMILY: FrameworkOutline = {
  families: [
    {
      family: 'Engineering',
      tracks: ['IC', 'Management'].map((track) => ({
        track,
        levels: levels(track),
        competencies: competencies(track),
      })),
    },
  ],
};
const TWO_FAMILIES: FrameworkOutline = {
  families: [
    { family: 'Empty', tracks: [{ track: 'IC', levels: [], competencies: ['Speaking'] }] },
    { family: 'Sales', tracks: [{ track: 'IC', levels: ['S1', 'S2', 'S3'], competencies: ['Pipeline', 'Closing'] }] },
    { family: 'Support', tracks: [{ track: 'IC', levels: ['C1', 'C2'], competencies: ['Triage', 'Writing', 'Tone'] }] },
    { family: 'People', tracks: [{ track: 'IC', levels: ['P1'], competencies: ['Hiring'] }] },
  ],
};
/** The team is for frameworks that bring no criteria of their own. */
const framework = [...presetTables([ENGINEERING]).filter(({ kind }) => kind !== 'Criteria'), defaultCriteria()];
const SEEDS = [1, 2, 3, 2026];

describe.each(SEEDS)('a team invented from seed %i', (seed) => {
  const tables = inventedTeam(ONE_FAMILY, seed);
  const people = rowsOf(tables, 'People');
  const ratings = rowsOf(tables, 'Ratings');

  test('is the same on every call', () => {
    expect(inventedTeam(ONE_FAMILY, seed)).toEqual(tables);
  });

  test('has eight to twelve people with IDs and names that no two share', () => {
    expect(people.length).toBeGreaterThanOrEqual(8);
    expect(people.length).toBeLessThanOrEqual(12);
    expect(new Set(people.map((one) => one('Employee ID'))).size).toBe(people.length);
    expect(new Set(people.map((one) => one('Name'))).size).toBe(people.length);
  });

  test('has one root that everybody reports to in the end', () => {
    const root = people.filter((one) => one('Manager ID') === '');
    expect(root).toHaveLength(1);
    for (const one of people) expect(chainOf(people, String(one('Employee ID'))).at(-1)).toBe(root[0]?.('Employee ID'));
  });

  test('says in every row that it is invented', () => {
    const notes = [...people, ...rowsOf(tables, 'Cycles')].map((row) => row('Note'));
    const comments = ratings.map((row) => row('Comment'));
    expect(new Set([...notes, ...comments])).toEqual(new Set(['invented']));
  });

  test('is rated in four cycles from 1 to 5 or not at all', () => {
    const known = ENGINEERING.competencies.map((one) => one.name);
    const cells = new Set(ratings.flatMap((row) => known.map((name) => row(name))));
    expect([...cells].filter((cell) => cell !== '' && ![1, 2, 3, 4, 5].includes(Number(cell)))).toEqual([]);
    expect(new Set(ratings.map((row) => row('Cycle'))).size).toBe(4);
  });

  test('has people who are ready, people who are not yet and one unfinished review', () => {
    const company = companyOf([...framework, ...tables]);
    expect(company.workbook.problems).toEqual([]);
    const counts = statusCounts(company);
    expect(counts.get('Ready for review')).toBeGreaterThanOrEqual(1);
    expect(counts.get('Not yet')).toBeGreaterThanOrEqual(3);
    expect(counts.get('Incomplete')).toBeGreaterThanOrEqual(1);
  });
});

describe('with several families', () => {
  const tables = inventedTeam(TWO_FAMILIES, 5);

  test('the first two that have levels and competencies share one rating tab', () => {
    expect(tables.map((table) => table.tab)).toEqual(['People', 'Cycles', 'Ratings']);
    const competencies = ['Pipeline', 'Closing', 'Triage', 'Writing', 'Tone'];
    expect(tables[2]?.rows[0]).toEqual([
      'Cycle',
      'Employee ID',
      'Name',
      'Rater',
      'Rated by',
      ...competencies,
      'Comment',
    ]);
  });

  test('everybody stands at a level of the own family and is rated', () => {
    const codes: Record<string, string[]> = { Sales: ['S1', 'S2', 'S3'], Support: ['C1', 'C2'] };
    for (const one of rowsOf(tables, 'People')) {
      expect(codes[String(one('Job family'))]).toContain(one('Level'));
      expect(tables[2]?.rows.some((row) => row[1] === one('Employee ID'))).toBe(true);
    }
  });
});

test('without a usable family there are no people and no ratings', () => {
  const tables = inventedTeam({ families: [] }, 1);
  expect(rowsOf(tables, 'People')).toEqual([]);
  expect(rowsOf(tables, 'Ratings')).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import { exampleCompany } from '../../../src/core/presets/example-company.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { chainOf, companyOf, type Row, rowsOf, statusCounts } from './answers.ts';

const tables = exampleCompany();
const company = companyOf(tables);
const people = rowsOf(tables, 'People');
const cycles = rowsOf(tables, 'Cycles');
const ratings = rowsOf(tables, 'Ratings');
const names = ENGINEERING.competencies.map((one) => one.name);
const person = (id: unknown): Row => people.find((one) => one('Employee ID') === id) ?? (() => undefined);
const numbers = (row: Row) => names.map((name) => row(name)).filter((cell): cell is number => typeof cell === 'number');
const mean = (list: readonly number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
const by = (rater: string) => ratings.filter((row) => row('Rater') === rater);

test('the example company is the same on every call', () => {
  expect(exampleCompany()).toEqual(tables);
});

test('the tabs are those of a workbook that has been set up', () => {
  expect(tables.map((table) => table.tab)).toEqual([
    'Levels',
    'Competencies',
    'Matrix',
    'Criteria',
    'Paths',
    'Settings',
    'People',
    'Cycles',
    'Ratings – Engineering',
    'Evidence',
    'Sign-offs',
  ]);
});

test('nothing in the tabs is unreadable', () => {
  expect(company.workbook.problems).toEqual([]);
});

test('every row is as wide as its header', () => {
  for (const { rows } of tables) expect(new Set(rows.map((row) => row.length)).size).toBe(1);
});

describe('people', () => {
  test('are sixty, with IDs and addresses that no two share', () => {
    expect(people).toHaveLength(60);
    expect(new Set(people.map((one) => one('Employee ID'))).size).toBe(60);
    expect(new Set(people.map((one) => one('Email'))).size).toBe(60);
  });

  test('have addresses at a domain that is nobody’s', () => {
    expect(people.filter((one) => !/^[a-z0-9.]+@example\.com$/.test(String(one('Email'))))).toEqual([]);
  });

  test('form a tree below the one without a manager', () => {
    const roots = people.filter((one) => one('Manager ID') === '');
    expect(roots.map((one) => one('Level'))).toEqual(['M4']);
    for (const one of people)
      expect(chainOf(people, String(one('Employee ID'))).at(-1)).toBe(roots[0]?.('Employee ID'));
  });

  test('report to managers only', () => {
    const managers = new Set(people.map((one) => one('Manager ID')).filter((id) => id !== ''));
    for (const id of managers) expect(person(id)('Level')).toMatch(/^M\d$/);
  });

  test('stand at every level, more of them low than high', () => {
    const count = (code: string) => people.filter((one) => one('Level') === code).length;
    const counts = ENGINEERING.levels.map((level) => count(level.code));
    expect(counts).not.toContain(0);
    expect(count('IC1') + count('IC2') + count('IC3')).toBeGreaterThan(30);
    expect(count('IC5') + count('IC6') + count('IC7')).toBeLessThan(10);
    expect(Math.max(...counts)).toBeLessThan(36);
  });

  test('count one who has left, two who want to cross over and one on the way back', () => {
    expect(people.filter((one) => one('Left on') !== '')).toHaveLength(1);
    const steps = people.map((one) => `${one('Level')} ${one('Target level')}`);
    expect(steps.filter((step) => step === 'IC4 M1')).toHaveLength(2);
    expect(steps.filter((step) => step === 'M1 IC4')).toHaveLength(1);
  });

  test('came into their level before the last cycle ended', () => {
    expect(people.filter((one) => String(one('In level since')) > '2026-09-30')).toEqual([]);
  });
});

describe('cycles', () => {
  test('are six quarters in a row without a gap', () => {
    expect(cycles.map((one) => one('Cycle'))).toEqual([
      '2025 Q2',
      '2025 Q3',
      '2025 Q4',
      '2026 Q1',
      '2026 Q2',
      '2026 Q3',
    ]);
    const day = (text: unknown) => Date.parse(String(text)) / 86_400_000;
    cycles.slice(1).forEach((cycle, index) => {
      expect(day(cycle('Start'))).toBe(day(cycles[index]?.('End')) + 1);
    });
  });

  test('make the last one current without a setting', () => {
    expect(company.cycles[company.current]?.name).toBe('2026 Q3');
  });
});

describe('ratings', () => {
  test('are whole numbers from 1 to 5, N/A or empty', () => {
    const cells = new Set(ratings.flatMap((row) => names.map((name) => row(name))));
    expect([...cells].sort()).toEqual(['', 1, 2, 3, 4, 5, 'N/A'].sort());
  });

  test('stand only in competencies of the track a person is in or aims at', () => {
    const tracks = (row: Row) =>
      [person(row('Employee ID'))('Level'), person(row('Employee ID'))('Target level')].map(
        (code) => ENGINEERING.levels.find((level) => level.code === code)?.track,
      );
    const astray = ratings.flatMap((row) =>
      ENGINEERING.competencies.filter(
        (one) => row(one.name) !== '' && one.tracks !== 'All' && !tracks(row).includes(one.tracks),
      ),
    );
    expect(astray).toEqual([]);
  });

  test('come once per person, cycle and rater', () => {
    const keys = ratings.map((row) => `${row('Cycle')} ${row('Employee ID')} ${row('Rater')}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('by managers are given by the manager in People', () => {
    const others = by('Manager').filter((row) => row('Rated by') !== person(row('Employee ID'))('Manager ID'));
    expect(new Set(others.map((row) => row('Employee ID')))).toEqual(new Set(['E1001']));
  });

  test('by people themselves are higher on average and scatter more (L17)', () => {
    const [self, manager] = [by('Self').flatMap(numbers), by('Manager').flatMap(numbers)];
    const variance = (list: readonly number[]) => mean(list.map((one) => (one - mean(list)) ** 2));
    expect(mean(self) - mean(manager)).toBeGreaterThan(0.2);
    expect(mean(self) - mean(manager)).toBeLessThan(0.45);
    expect(variance(self)).toBeGreaterThan(variance(manager));
  });

  test('have N/A, blanks and remarks, a few of each', () => {
    const cells = (value: string) =>
      by('Manager').filter((row) => names.slice(0, 4).some((name) => row(name) === value)).length;
    expect(ratings.flatMap((row) => names.filter((name) => row(name) === 'N/A')).length).toBeGreaterThan(20);
    expect(cells('')).toBeGreaterThan(2);
    expect(by('Manager').filter((row) => row('Comment') !== '').length).toBeGreaterThan(15);
  });

  test('are calibrated for a handful of people in the last cycle, by the facilitator', () => {
    expect(by('Calibrated')).toHaveLength(6);
    for (const row of by('Calibrated')) {
      const before = by('Manager').find(
        (one) => one('Cycle') === '2026 Q3' && one('Employee ID') === row('Employee ID'),
      );
      const changed = names.filter((name) => row(name) !== '');
      expect(row('Cycle')).toBe('2026 Q3');
      expect(row('Rated by')).not.toBe(person(row('Employee ID'))('Manager ID'));
      expect(changed).toHaveLength(1);
      expect(Math.abs(Number(row(changed[0] ?? '')) - Number(before?.(changed[0] ?? '')))).toBe(1);
    }
  });

  test('of the one who left end with the last full cycle', () => {
    const left = people.find((one) => one('Left on') !== '');
    const rated = ratings.filter((row) => row('Employee ID') === left?.('Employee ID')).map((row) => row('Cycle'));
    expect(rated).toContain('2026 Q1');
    expect(rated).not.toContain('2026 Q2');
  });

  test('are missing in early cycles for people who joined later', () => {
    const first = new Set(by('Manager').flatMap((row) => (row('Cycle') === '2025 Q2' ? [row('Employee ID')] : [])));
    expect(first.size).toBeGreaterThan(40);
    expect(first.size).toBeLessThan(55);
  });
});

describe('evidence', () => {
  const evidence = rowsOf(tables, 'Evidence');

  test('is for the scope of the step somebody works on, or for a competency they are rated on (S48)', () => {
    const known = new Set([...ENGINEERING.criteria.map((one) => one.id), ...names]);
    expect(evidence.filter((row) => !known.has(String(row('For'))))).toEqual([]);
    for (const row of evidence.filter((one) => String(one('For')).startsWith('ENG-'))) {
      const id = String(row('Employee ID'));
      const asked = judge(company, id).judged.map(({ criterion }) => criterion.row.id);
      expect({ id, asked }).toEqual({ id, asked: expect.arrayContaining([row('For')]) });
    }
  });

  test('happened in its cycle and after the person came into the level', () => {
    for (const row of evidence) {
      const cycle = cycles.find((one) => one('Cycle') === row('Cycle'));
      expect(String(row('On')) >= String(person(row('Employee ID'))('In level since'))).toBe(true);
      expect(String(row('On')) >= String(cycle?.('Start')) && String(row('On')) <= String(cycle?.('End'))).toBe(true);
    }
  });

  test('is verified by somebody of the company, in one case by the person alone', () => {
    const ids = new Set(people.map((one) => one('Employee ID')));
    expect(evidence.filter((row) => !ids.has(row('Verified by')))).toEqual([]);
    expect(evidence.filter((row) => row('Verified by') === row('Employee ID'))).toHaveLength(1);
  });

  test('says in one sentence what happened, never twice the same', () => {
    const texts = evidence.map((row) => String(row('What happened')));
    expect(texts.filter((text) => !/^[A-Z][^.]+\.$/.test(text))).toEqual([]);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('exists for most people, and for some of them is less than the step asks for', () => {
    const scope = evidence.filter((row) => String(row('For')).includes('-SCO-'));
    const asked = (row: Row) => ENGINEERING.criteria.find((one) => one.id === row('For'))?.value ?? 0;
    expect(new Set(scope.map((row) => row('Employee ID'))).size).toBeGreaterThan(35);
    expect(scope.filter((row) => Number(row('Amount')) < asked(row)).length).toBeGreaterThan(5);
  });
});

describe('sign-offs', () => {
  const signOffs = rowsOf(tables, 'Sign-offs');
  const of = (kind: string) => signOffs.filter((row) => row('Sign-off') === kind);

  test('are to the target or the next level', () => {
    for (const row of signOffs) {
      const { facts } = judge(company, String(row('Employee ID')));
      expect(row('To level')).toBe(facts?.step.to.row.code);
    }
  });

  test('are endorsements by the manager in People (S49, C13)', () => {
    const others = of('Manager endorsement').filter((row) => row('By') !== person(row('Employee ID'))('Manager ID'));
    expect(others).toEqual([]);
  });

  test('are confirmed by a session, by somebody else, on or after the endorsement (S50)', () => {
    expect(of('Calibration').length).toBeGreaterThanOrEqual(10);
    for (const row of of('Calibration')) {
      const endorsed = of('Manager endorsement').find((one) => one('Employee ID') === row('Employee ID'));
      expect(row('By')).not.toBe(row('Employee ID'));
      expect(String(row('On')) >= String(endorsed?.('On'))).toBe(true);
      expect(row('Session')).toMatch(/^Calibration 2026 Q3, /);
    }
  });

  test('leave some endorsed steps for the next session', () => {
    expect(of('Manager endorsement').length - of('Calibration').length).toBeGreaterThanOrEqual(3);
  });
});

describe('readiness', () => {
  const counts = statusCounts(company);

  test('shows every status a healthy company has, most people not yet ready', () => {
    expect([counts.get('Top of track'), counts.get('Left'), counts.get('Open')]).toEqual([2, 1, 1]);
    expect(counts.get('Ready for review')).toBeGreaterThanOrEqual(8);
    expect(counts.get('Ready for review')).toBeLessThanOrEqual(18);
    expect(counts.get('Not yet')).toBeGreaterThanOrEqual(30);
    expect(counts.get('Incomplete')).toBeGreaterThanOrEqual(2);
  });

  test('is held back for one person each by scope, by verification and by calibration alone', () => {
    const only = (id: string) =>
      judge(company, id).judged.flatMap(({ criterion, met }) => (met === 'yes' ? [] : [criterion.row.id]));
    expect([only('E1060'), only('E1034'), only('E1004')]).toEqual([['ENG-SCO-IC6'], ['ENG-SCO-IC3'], ['ENG-CAL']]);
  });

  test('has no status that points at a mistake in the tabs', () => {
    const healthy = ['Ready for review', 'Not yet', 'Incomplete', 'Top of track', 'Left', 'Open'];
    expect([...counts.keys()].filter((status) => !healthy.includes(status))).toEqual([]);
  });

  test('can be judged at population level for one step: twenty people with a complete cycle (C9)', () => {
    const complete = by('Manager').filter(
      (row) => row('Cycle') === '2026 Q3' && person(row('Employee ID'))('Level') === 'IC2' && numbers(row).length >= 8,
    );
    expect(complete.length).toBeGreaterThanOrEqual(20);
  });
});

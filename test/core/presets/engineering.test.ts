import { describe, expect, test } from '@jest/globals';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import type { PresetCompetency, PresetTrack } from '../../../src/core/presets/preset.ts';

const { levels, competencies, criteria, paths } = ENGINEERING;
const TRACKS: readonly PresetTrack[] = ['IC', 'Management'];
const levelsOf = (track: PresetTrack) => levels.filter((level) => level.track === track);
const competenciesOf = (track: PresetTrack) =>
  competencies.filter((competency) => competency.tracks === 'All' || competency.tracks === track);
const level = (code: string) => {
  const found = levels.find((one) => one.code === code);
  if (!found) throw new Error(`no level ${code}`);
  return found;
};

interface Cell {
  readonly competency: PresetCompetency;
  readonly code: string;
  readonly text: string;
}
const cells: readonly Cell[] = competencies.flatMap((competency) =>
  Object.entries(competency.descriptions).map(([code, text]) => ({ competency, code, text })),
);
const sentences = (text: string) => text.split(/(?<=[.!?])\s+/);
const failing = (wrong: (cell: Cell) => boolean) =>
  cells.filter(wrong).map(({ competency, code, text }) => `${competency.name} ${code}: ${text}`);

describe('levels', () => {
  test('are IC1 to IC7 and M1 to M4 in order (S75)', () => {
    expect(levelsOf('IC').map((one) => one.code)).toEqual(['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC7']);
    expect(levelsOf('Management').map((one) => one.code)).toEqual(['M1', 'M2', 'M3', 'M4']);
    for (const track of TRACKS) {
      expect(levelsOf(track).map((one) => one.order)).toEqual(levelsOf(track).map((_, index) => index + 1));
    }
  });

  test('have titles that no two levels share, market titles included (S99)', () => {
    const titles = levels.flatMap((one) => [one.title, ...one.marketTitles]);
    expect(new Set(titles).size).toBe(titles.length);
  });

  test('of equal rank have equal pay bands, and the other way round (S62)', () => {
    for (const one of levels)
      for (const other of levels) expect(one.rank === other.rank).toBe(one.payBand === other.payBand);
  });

  test('give the highest IC level the standing of the highest management level (S62)', () => {
    expect([level('IC7').rank, level('IC7').payBand]).toEqual([level('M4').rank, level('M4').payBand]);
  });

  test('rise in rank within a track', () => {
    for (const track of TRACKS) {
      const ranks = levelsOf(track).map((one) => one.rank);
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
    }
  });

  test('state a scope that never shrinks going up (S31)', () => {
    const scale = ['Task', 'Problem', 'Complex problem', 'Cross-team', 'Organisation'];
    for (const track of TRACKS) {
      const steps = levelsOf(track).map((one) => scale.indexOf(one.scope.split(':')[0] ?? ''));
      expect(steps).not.toContain(-1);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  });

  test('state autonomy in words that no other level uses (S30)', () => {
    const texts = levels.map((one) => one.autonomy);
    expect(texts).not.toContain('');
    expect(new Set(texts).size).toBe(texts.length);
  });
});

describe('competencies', () => {
  test.each(TRACKS)('of %s are 6 to 10, with 3 to 5 core and 3 to 5 functional ones (C1)', (track) => {
    const list = competenciesOf(track);
    const core = list.filter((one) => one.type === 'Core').length;
    expect(list.length).toBeGreaterThanOrEqual(6);
    expect(list.length).toBeLessThanOrEqual(10);
    expect([3, 4, 5]).toContain(core);
    expect([3, 4, 5]).toContain(list.length - core);
  });

  test('that are core apply to both tracks (S35)', () => {
    expect(competencies.filter((one) => one.type === 'Core').map((one) => one.tracks)).toEqual(Array(4).fill('All'));
  });

  test('have names that no two share', () => {
    expect(new Set(competencies.map((one) => one.name)).size).toBe(competencies.length);
  });

  test('say what they are and why they matter in one sentence each (S34)', () => {
    for (const one of competencies) {
      expect(sentences(one.definition)).toHaveLength(1);
      expect(sentences(one.whyItMatters)).toHaveLength(1);
    }
  });

  test('of management hold leadership competencies that a crossover tests (S63)', () => {
    const leadership = competencies.filter((one) => one.leadership);
    expect(leadership.length).toBeGreaterThanOrEqual(3);
    expect(leadership.every((one) => one.tracks === 'Management')).toBe(true);
  });

  test('are described at every level of their tracks and at no other (S19)', () => {
    for (const one of competencies) {
      const codes = levels.filter((l) => one.tracks === 'All' || one.tracks === l.track).map((l) => l.code);
      expect(Object.keys(one.descriptions)).toEqual(codes);
    }
  });
});

describe('descriptions', () => {
  test('are one or two sentences (S39)', () => {
    expect(failing(({ text }) => ![1, 2].includes(sentences(text).length) || !text.endsWith('.'))).toEqual([]);
  });

  test('start every sentence with a verb in the third person, after a condition at most (S41)', () => {
    expect(
      failing(({ text }) => !sentences(text).every((one) => /^[A-Z][a-z-]+s\b|^When [^,]+, [a-z]+s\b/.test(one))),
    ).toEqual([]);
  });

  test('never repeat each other', () => {
    expect(new Set(cells.map((cell) => cell.text)).size).toBe(cells.length);
  });

  test('never share a sentence', () => {
    const all = cells.flatMap((cell) => sentences(cell.text));
    expect(new Set(all).size).toBe(all.length);
  });

  test('differ from the level below by more than a few words (S20)', () => {
    const near: string[] = [];
    for (const one of competencies)
      for (const track of TRACKS) {
        const texts = levelsOf(track).map((l) => one.descriptions[l.code] ?? '');
        texts.forEach((text, index) => {
          const below = texts[index - 1];
          if (below && text && dice(below, text) >= 0.7) near.push(text);
        });
      }
    expect(near).toEqual([]);
  });

  test('name no trait, no understanding, no ability and no hedge (S43)', () => {
    expect(failing(({ text }) => BANNED.test(text))).toEqual([]);
  });

  test('name nobody as he or she', () => {
    expect(
      failing(({ text }) => /\b(he|she|his|her|him|hers|himself|herself|guys|man|manpower)\b/i.test(text)),
    ).toEqual([]);
  });
});

const BANNED = new RegExp(
  `\\b(${[
    'able',
    'can',
    'could',
    'should',
    'may',
    'understands?',
    'understanding',
    'knows',
    'aware',
    'familiar',
    'demonstrates?',
    'shows',
    'exhibits',
    'various',
    'effective(ly)?',
    'proactive(ly)?',
    'strong(ly)?',
    'excellent',
    'good',
    'better',
    'great',
    'passionate',
    'confident(ly)?',
    'strategic(ally)?',
    'natural',
    'positive',
    'creative(ly)?',
    'potential',
    'impact(s|ful)?',
    'helps?',
    'supports',
    'ensures?',
    'fosters?',
    'drives?',
    'leverages?',
    'mostly',
    'usually',
    'generally',
    'probably',
    'often',
    'appropriate(ly)?',
    'quickly',
    'highly',
    'very',
    'etc',
  ].join('|')})\\b`,
  'i',
);

/** Sørensen–Dice over pairs of characters: 1 = the same pairs, 0 = none in common. */
function dice(first: string, second: string): number {
  const pairs = (text: string) => {
    const flat = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    const counts = new Map<string, number>();
    for (let at = 0; at + 1 < flat.length; at += 1) {
      const pair = flat.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  };
  const [a, b] = [pairs(first), pairs(second)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / (size(a) + size(b));
}

test('the similarity used here is 1 for equal texts and low for different ones', () => {
  expect(dice('Writes tests', 'Writes tests')).toBe(1);
  expect(dice('night', 'nacht')).toBeCloseTo(0.25);
});

describe('criteria', () => {
  test('have IDs and wordings that no two share, because evidence may name either', () => {
    const names = criteria.flatMap((one) => [one.id, one.wording]);
    expect(new Set(names).size).toBe(names.length);
  });

  test('name only levels that exist', () => {
    const codes = ['', ...levels.map((one) => one.code)];
    for (const one of criteria) {
      expect(codes).toContain(one.from);
      expect(codes).toContain(one.to);
    }
  });

  test('ask for an average of 3.5 and nothing below 3 on every step (S44, S45)', () => {
    expect(criteria.filter((one) => one.criterion === 'Average rating').map((one) => one.value)).toEqual([3.5, 3.5]);
    expect(criteria.filter((one) => one.criterion === 'Lowest rating').map((one) => one.value)).toEqual([3, 3]);
  });

  test('give each step of a track and the crossover its own time in level (S23)', () => {
    const steps = TRACKS.flatMap((track) =>
      levelsOf(track)
        .slice(1)
        .map((to, index) => `${levelsOf(track)[index]?.code} ${to.code}`),
    );
    const timed = criteria.filter((one) => one.criterion === 'Months in level').map((one) => `${one.from} ${one.to}`);
    expect(timed.sort()).toEqual([...steps, 'IC4 M1'].sort());
  });

  test('ask each step of a track and the crossover for a scope of its own, said with its count (S48)', () => {
    const rows = criteria.filter((one) => one.criterion === 'Scope');
    const timed = criteria.filter((one) => one.criterion === 'Months in level');
    const steps = (list: typeof criteria) => list.map((one) => `${one.from} ${one.to}`).sort();
    expect(steps(rows)).toEqual(steps(timed));
    for (const one of rows) expect(one.wording).toMatch(new RegExp(`^Has .*\\b${one.value}\\+ [^.]+\\.$`));
  });

  test('ask every step for an endorsement and a calibration, and the crossover for leadership (S49, S50, S63)', () => {
    const of = (kind: string) => criteria.flatMap((one) => (one.criterion === kind ? [`${one.from}>${one.to}`] : []));
    expect([of('Manager endorsement'), of('Calibration'), of('Leadership competencies')]).toEqual([
      ['>'],
      ['>'],
      ['IC4>M1'],
    ]);
  });

  test('ask for one or two cycles at the next level (S47)', () => {
    const values = criteria.filter((one) => one.criterion === 'Cycles at next level').map((one) => one.value);
    expect(values.length).toBeGreaterThan(0);
    expect(values.every((value) => value === 1 || value === 2)).toBe(true);
  });

  test('state their number in their wording where it is not one or two', () => {
    for (const one of criteria) if ((one.value ?? 0) > 2) expect(one.wording).toContain(String(one.value));
  });
});

describe('paths', () => {
  test('cross over once, with three or more IC levels above it (C6, S56)', () => {
    const crossovers = paths.filter((path) => path.kind === 'Crossover');
    expect(crossovers.map((path) => [path.fromLevel, path.toLevel])).toEqual([['IC4', 'M1']]);
    const above = levelsOf('IC').filter((one) => one.order > level('IC4').order);
    expect(above.length).toBeGreaterThanOrEqual(3);
  });

  test('lead back from every management level without loss of rank or band (S64)', () => {
    const returns = paths.filter((path) => path.kind === 'Return');
    expect(returns.map((path) => path.fromLevel)).toEqual(levelsOf('Management').map((one) => one.code));
    for (const path of returns) {
      expect(level(path.toLevel).rank).toBeGreaterThanOrEqual(level(path.fromLevel).rank);
      expect(level(path.toLevel).payBand >= level(path.fromLevel).payBand).toBe(true);
    }
  });

  test('name what carries over and what is missing (S59, S60)', () => {
    for (const path of paths) {
      expect(path.transferableSkills).not.toBe('');
      expect(path.gapsToClose).not.toBe('');
    }
  });
});

import { describe, expect, test } from '@jest/globals';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { PRESETS } from '../../../src/core/presets/list.ts';
import type { FrameworkPreset, PresetPath, PresetTrack } from '../../../src/core/presets/preset.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { utcDay } from '../company.ts';
import { companyOf } from './answers.ts';
import { BANNED, dice, GENDERED, sentences } from './wording.ts';

const TRACKS: readonly PresetTrack[] = ['IC', 'Management'];
const KINDS = [
  'Average rating',
  'Lowest rating',
  'Required ratings met',
  'Leadership competencies',
  'Months in level',
  'Cycles at next level',
  'Scope',
  'Quota attainment',
  'Manager endorsement',
  'Calibration',
];
const SCOPES = ['Task', 'Problem', 'Complex problem', 'Cross-team', 'Organisation'];

const levelsOf = ({ levels }: FrameworkPreset, track: PresetTrack) => levels.filter((one) => one.track === track);
const competenciesOf = ({ competencies }: FrameworkPreset, track: PresetTrack) =>
  competencies.filter((one) => one.tracks === 'All' || one.tracks === track);
const tracksOf = (preset: FrameworkPreset) => TRACKS.filter((track) => levelsOf(preset, track).length > 0);
const codesOf = ({ levels }: FrameworkPreset) => levels.map((one) => one.code);
const levelOf = ({ family, levels }: FrameworkPreset, code: string) => {
  const found = levels.find((one) => one.code === code);
  if (!found) throw new Error(`${family} has no level ${code}`);
  return found;
};
const cellsOf = ({ family, competencies }: FrameworkPreset) =>
  competencies.flatMap(({ name, descriptions }) =>
    Object.entries(descriptions).map(([code, text]) => ({ where: `${family}, ${name} at ${code}`, code, text })),
  );
const pathsOf = ({ paths }: FrameworkPreset, kind: PresetPath['kind']) => paths.filter((path) => path.kind === kind);
const twice = (list: readonly string[]) => list.filter((one, at) => list.indexOf(one) !== at);

/** The steps of each track and the crossover, as pairs of codes. */
const stepsOf = (preset: FrameworkPreset) => [
  ...tracksOf(preset).flatMap((track) => {
    const codes = levelsOf(preset, track).map((one) => one.code);
    return codes.slice(1).map((to, at) => ({ from: codes[at] ?? '', to }));
  }),
  ...pathsOf(preset, 'Crossover').map(({ fromLevel, toLevel }) => ({ from: fromLevel, to: toLevel })),
];

/** The answer for somebody on a step, from the tabs of one preset alone. */
const answerFor = (preset: FrameworkPreset, from: string, to: string) => {
  const people = { kind: 'People', tab: 'People', rows: [PEOPLE, ['E1', 'Ana', preset.family, from, to]] };
  return judge(companyOf([...presetTables([preset]), people]), 'E1');
};
const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Target level'];

describe.each(PRESETS.map((preset) => [preset.family, preset] as const))('%s', (_family, preset) => {
  const { levels, competencies, criteria, paths, levelsBySize } = preset;

  test('is read without a problem and checked without an error or a warning', () => {
    const tables = presetTables([preset]);
    expect(companyOf(tables).workbook.problems).toEqual([]);
    const { findings } = checkTabs(
      tables.map(({ tab, rows }) => ({ name: tab, values: rows })),
      utcDay,
    );
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('has four to seven levels in each track, numbered from 1 (S17, C2)', () => {
    for (const track of tracksOf(preset)) {
      const list = levelsOf(preset, track);
      expect(list.length).toBeGreaterThanOrEqual(4);
      expect(list.length).toBeLessThanOrEqual(7);
      expect(list.map((one) => one.order)).toEqual(list.map((_, at) => at + 1));
    }
  });

  test('rises in rank and never shrinks in scope within a track (S31)', () => {
    for (const track of tracksOf(preset)) {
      const list = levelsOf(preset, track);
      const ranks = list.map((one) => one.rank);
      expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
      const steps = list.map((one) => SCOPES.indexOf(one.scope.split(':')[0] ?? ''));
      expect(steps).not.toContain(-1);
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    }
  });

  test('gives its highest IC level the standing of its highest management level (S62)', () => {
    const tops = tracksOf(preset).map((track) => levelsOf(preset, track).at(-1));
    expect(new Set(tops.map((top) => `${top?.rank} ${top?.payBand}`)).size).toBe(1);
  });

  test('gives every management level an IC level of the same rank, so that nobody loses standing by returning', () => {
    const ranks = levelsOf(preset, 'IC').map((one) => one.rank);
    expect(levelsOf(preset, 'Management').filter((one) => !ranks.includes(one.rank))).toEqual([]);
  });

  test('states title, scope and autonomy in words that no other of its levels uses (S30)', () => {
    for (const texts of [
      levels.flatMap((one) => [one.title, ...one.marketTitles]),
      levels.map((one) => one.scope),
      levels.map((one) => one.autonomy),
    ]) {
      expect(texts).not.toContain('');
      expect(twice(texts)).toEqual([]);
    }
  });

  test('starts a startup with three or four levels of one track, and drops none as the company grows (S72)', () => {
    const { Startup: startup, Growth: growth, 'Mid-size': midSize } = levelsBySize;
    expect([3, 4]).toContain(startup.length);
    expect(startup.map((code) => levelOf(preset, code).track)).toEqual(startup.map(() => 'IC'));
    expect(growth).toEqual(expect.arrayContaining([...startup]));
    expect(midSize).toEqual(expect.arrayContaining([...growth]));
    for (const code of midSize) expect(codesOf(preset)).toContain(code);
  });

  test('has 6 to 10 competencies in each track, 3 to 5 of them core and 3 to 5 functional (C1)', () => {
    for (const track of tracksOf(preset)) {
      const list = competenciesOf(preset, track);
      const core = list.filter((one) => one.type === 'Core').length;
      expect([6, 7, 8, 9, 10]).toContain(list.length);
      expect([3, 4, 5]).toContain(core);
      expect([3, 4, 5]).toContain(list.length - core);
    }
  });

  test('asks everybody for the same core (S35)', () => {
    const core = competencies.filter((one) => one.type === 'Core');
    expect(core.map((one) => one.tracks)).toEqual(core.map(() => 'All'));
    expect(core.map((one) => one.name)).toEqual(
      expect.arrayContaining(['Communication', 'Ownership', 'Collaboration', 'Delivery']),
    );
  });

  test('says of each competency in one sentence what it is and why it matters (S34)', () => {
    expect(twice(competencies.map((one) => one.name))).toEqual([]);
    for (const one of competencies) {
      expect(sentences(one.definition)).toHaveLength(1);
      expect(sentences(one.whyItMatters)).toHaveLength(1);
      expect(one.definition + one.whyItMatters).not.toMatch(GENDERED);
    }
  });

  test('tests leadership only in management, and there by two competencies or more (S63)', () => {
    const leadership = competencies.filter((one) => one.leadership);
    expect(leadership.filter((one) => one.tracks !== 'Management')).toEqual([]);
    expect(tracksOf(preset).includes('Management')).toBe(leadership.length >= 2);
  });

  test('describes every competency at every level of its tracks and at no other (S19)', () => {
    for (const one of competencies) {
      const codes = levels.filter((l) => one.tracks === 'All' || one.tracks === l.track).map((l) => l.code);
      expect(Object.keys(one.descriptions)).toEqual(codes);
    }
  });

  test('writes one or two sentences, each beginning with a verb or with the condition before it (S39, S41)', () => {
    const verb = /^[A-Z][a-z-]+s\b|^When [^,]+, [a-z]+s\b/;
    const wrong = cellsOf(preset).filter(
      ({ text }) =>
        !text.endsWith('.') || sentences(text).length > 2 || !sentences(text).every((one) => verb.test(one)),
    );
    expect(wrong).toEqual([]);
  });

  test('names no trait, no understanding, no ability, no hedge and no gender (S43, L31)', () => {
    expect(cellsOf(preset).filter(({ text }) => BANNED.test(text) || GENDERED.test(text))).toEqual([]);
  });

  test('describes each level by more than a few other words than the level below (S20)', () => {
    const near = competencies.flatMap(({ name, descriptions }) =>
      tracksOf(preset).flatMap((track) => {
        const codes = levelsOf(preset, track).map((one) => one.code);
        return codes
          .slice(1)
          .filter((code, at) => {
            const [below, text] = [descriptions[codes[at] ?? ''], descriptions[code]];
            return below !== undefined && text !== undefined && dice(below, text) >= 0.7;
          })
          .map((code) => `${name} ${code}`);
      }),
    );
    expect(near).toEqual([]);
  });

  test('names in its criteria only known kinds and its own levels', () => {
    for (const one of criteria) {
      expect(KINDS).toContain(one.criterion);
      expect(['', ...codesOf(preset)]).toEqual(expect.arrayContaining([one.from, one.to]));
    }
    expect(twice(criteria.flatMap((one) => [one.id, one.wording]))).toEqual([]);
  });

  test('says each number of a criterion in its wording where it is not one or two', () => {
    for (const { value = 0, wording } of criteria) if (value > 2) expect(wording).toContain(String(value));
  });

  test('says each scope as something done, with its count (S48)', () => {
    for (const { criterion, value, wording } of criteria)
      if (criterion === 'Scope') expect(wording).toMatch(new RegExp(`^Has .*\\b${value}\\+ [^.]+\\.$`));
  });

  test('asks every step for ratings, time, cycles, scope, endorsement and calibration (S23, S44–S50)', () => {
    const asked = ['Average rating', 'Lowest rating', 'Months in level', 'Cycles at next level', 'Scope'];
    for (const { from, to } of stepsOf(preset)) {
      const judged = answerFor(preset, from, to).judged.map(({ criterion }) => criterion);
      expect(judged.map(({ row }) => row.criterion)).toEqual(
        expect.arrayContaining([...asked, 'Manager endorsement', 'Calibration']),
      );
      expect(judged.filter(({ readable }) => !readable)).toEqual([]);
    }
  });

  test('asks the crossover for leadership competencies and leaves three IC levels above it (C6, S57, S63)', () => {
    const crossovers = pathsOf(preset, 'Crossover');
    expect(crossovers).toHaveLength(tracksOf(preset).length - 1);
    for (const { fromLevel, toLevel } of crossovers) {
      const judged = answerFor(preset, fromLevel, toLevel).judged.map(({ criterion }) => criterion.row.criterion);
      expect(judged).toContain('Leadership competencies');
      expect(levelOf(preset, toLevel).rank).toBeGreaterThanOrEqual(levelOf(preset, fromLevel).rank);
      const above = levelsOf(preset, 'IC').filter((one) => one.order > levelOf(preset, fromLevel).order);
      expect(above.length).toBeGreaterThanOrEqual(3);
    }
  });

  test('lets everybody in management return at equal rank and band without criteria (S64)', () => {
    const returns = pathsOf(preset, 'Return');
    expect(returns.map((path) => path.fromLevel)).toEqual(levelsOf(preset, 'Management').map((one) => one.code));
    for (const { fromLevel, toLevel } of returns) {
      const [from, to] = [levelOf(preset, fromLevel), levelOf(preset, toLevel)];
      expect([to.track, to.rank, to.payBand]).toEqual(['IC', from.rank, from.payBand]);
      expect(answerFor(preset, fromLevel, toLevel).status).toBe('Open');
    }
  });

  test('says of every path what it takes, what carries over and what is missing (S59, S60)', () => {
    for (const path of paths) {
      expect([path.fromFamily, path.toFamily]).toEqual([preset.family, preset.family]);
      expect([path.required, path.transferableSkills, path.gapsToClose]).not.toContain('');
    }
  });
});

describe('all presets together', () => {
  test('stand on one scale: equal rank is equal pay band in every family, and the other way round (S62)', () => {
    const scale = new Set(PRESETS.flatMap(({ levels }) => levels.map((one) => `${one.rank} ${one.payBand}`)));
    expect([...scale].sort()).toEqual(['1 B1', '2 B2', '3 B3', '4 B4', '5 B5', '6 B6', '7 B7']);
  });

  test('share no family, level code, title or criterion ID', () => {
    expect(twice(PRESETS.map((one) => one.family))).toEqual([]);
    expect(twice(PRESETS.flatMap(codesOf))).toEqual([]);
    expect(twice(PRESETS.flatMap(({ levels }) => levels.flatMap((one) => [one.title, ...one.marketTitles])))).toEqual(
      [],
    );
    expect(twice(PRESETS.flatMap(({ criteria }) => criteria.map((one) => one.id)))).toEqual([]);
  });

  test('share no sentence', () => {
    expect(twice(PRESETS.flatMap((preset) => cellsOf(preset).flatMap(({ text }) => sentences(text))))).toEqual([]);
  });

  test('fit in one workbook', () => {
    const { workbook } = companyOf(presetTables(PRESETS));
    expect(workbook.problems).toEqual([]);
    expect(workbook.levels).toHaveLength(PRESETS.flatMap(codesOf).length);
  });
});

test('the similarity used here is 1 for equal texts and low for different ones', () => {
  expect(dice('Writes tests', 'Writes tests')).toBe(1);
  expect(dice('night', 'nacht')).toBeCloseTo(0.25);
});

import { describe, expect, test } from '@jest/globals';
import { checkTabs } from '../../../src/core/checks/run.ts';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import { PRESETS } from '../../../src/core/presets/list.ts';
import type { FrameworkPreset, PresetTrack } from '../../../src/core/presets/preset.ts';
import { fitPreset, levelLimits, SIZES } from '../../../src/core/presets/sizes.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { utcDay } from '../company.ts';
import { companyOf } from './answers.ts';

const codesOf = ({ levels }: FrameworkPreset, track?: PresetTrack) =>
  levels.filter((one) => track === undefined || one.track === track).map((one) => one.code);
const tracksOf = ({ levels }: FrameworkPreset) => [...new Set(levels.map((one) => one.track))];
const kindsAsked = (preset: FrameworkPreset, from: string, to: string) => {
  const people = {
    kind: 'People',
    tab: 'People',
    rows: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'Target level'],
      ['E1', 'Ana', preset.family, from, to],
    ],
  };
  const { judged } = judge(companyOf([...presetTables([preset]), people]), 'E1');
  return judged.map(({ criterion }) => criterion.row.criterion).sort();
};
const keeping = (...codes: readonly string[]): FrameworkPreset => ({
  ...ENGINEERING,
  levelsBySize: { Startup: codes, Growth: codes, 'Mid-size': codes },
});

describe('the bands', () => {
  test('are the three of Settings and take up where the one before ends (C10)', () => {
    expect(SIZES.map(({ size, headcount }) => [size, ...headcount])).toEqual([
      ['Startup', 10, 49],
      ['Growth', 50, 199],
      ['Mid-size', 200, 1000],
    ]);
  });

  test('ask for both tracks from Growth on, and for calibration at Mid-size (S72–S74)', () => {
    expect(SIZES.map(({ tracks, calibrationRequired }) => [tracks.length, calibrationRequired])).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ]);
  });
});

const PAIRS = PRESETS.flatMap((preset) => SIZES.map((band) => [preset.family, band.size, preset, band] as const));

describe.each(PAIRS)('%s in a %s company', (_family, size, preset, band) => {
  const fitted = fitPreset(preset, size);
  const limits = levelLimits(preset.jobFunction, band);

  test('has the levels of its function, else of the size, and the tracks of the size (S78)', () => {
    const count = codesOf(fitted, 'IC').length;
    expect(count).toBeGreaterThanOrEqual(limits.levels[0]);
    expect(count).toBeLessThanOrEqual(limits.levels[1]);
    expect(tracksOf(fitted)).toEqual(limits.tracks);
  });

  test('is numbered from 1 in each track', () => {
    for (const track of tracksOf(fitted)) {
      const orders = fitted.levels.filter((one) => one.track === track).map((one) => one.order);
      expect(orders).toEqual(orders.map((_, at) => at + 1));
    }
  });

  test('names only levels that it has', () => {
    const codes = codesOf(fitted);
    const named = [
      ...fitted.competencies.flatMap(({ descriptions }) => Object.keys(descriptions)),
      ...fitted.criteria.flatMap(({ from, to }) => [from, to]).filter((code) => code !== ''),
      ...fitted.paths.flatMap(({ fromLevel, toLevel }) => [fromLevel, toLevel]),
      ...Object.values(fitted.levelsBySize).flat(),
    ];
    expect(named.filter((code) => !codes.includes(code))).toEqual([]);
    const dropped = codesOf(preset).filter((code) => !codes.includes(code));
    const texts = [...fitted.criteria.map(({ wording }) => wording), ...fitted.paths.map(({ required }) => required)];
    expect(texts.filter((text) => dropped.some((code) => new RegExp(`\\b${code}\\b`).test(text)))).toEqual([]);
  });

  test('describes every competency at every level of its tracks', () => {
    for (const { tracks, descriptions } of fitted.competencies)
      expect(Object.keys(descriptions)).toEqual(codesOf(fitted, tracks === 'All' ? undefined : tracks));
  });

  test('asks every step for what the full preset asks of the step to the same level', () => {
    for (const track of tracksOf(fitted)) {
      const [full, codes] = [codesOf(preset, track), codesOf(fitted, track)];
      for (const [at, to] of codes.slice(1).entries()) {
        const below = full[full.indexOf(to) - 1] ?? '';
        expect(kindsAsked(fitted, codes[at] ?? '', to)).toEqual(kindsAsked(preset, below, to));
      }
    }
  });

  test('leads into management and back where it has both tracks (S57, S64)', () => {
    const of = (kind: string) => fitted.paths.filter((path) => path.kind === kind);
    expect(of('Crossover')).toHaveLength(limits.tracks.length - 1);
    expect(of('Return').map((path) => path.fromLevel)).toEqual(codesOf(fitted, 'Management'));
  });

  test('is checked without an error or a warning', () => {
    const tabs = presetTables([fitted]).map(({ tab, rows }) => ({
      name: tab,
      values: rows.map((row) => (row[0] === 'Company size' ? [row[0], size] : row)),
    }));
    expect(checkTabs(tabs, utcDay).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });

  test('stays the same when it is fitted again', () => {
    expect(fitPreset(fitted, size)).toEqual(fitted);
  });
});

describe('dropping levels', () => {
  test('in the middle gives the step that skips one the criteria of the level it leads to', () => {
    const fitted = fitPreset(keeping('IC1', 'IC2', 'IC4', 'IC5'), 'Growth');
    const months = fitted.criteria.filter((one) => one.criterion === 'Months in level');
    expect(months.map(({ from, to, value }) => `${from} ${to} ${value}`)).toEqual([
      'IC1 IC2 6',
      'IC2 IC4 18',
      'IC4 IC5 18',
    ]);
    expect(months[1]?.wording).toBe('At least 18 months at IC2 have passed before the step to IC4.');
    expect(kindsAsked(fitted, 'IC2', 'IC4')).toEqual(kindsAsked(ENGINEERING, 'IC3', 'IC4'));
  });

  test('at the bottom leaves no step into the lowest level', () => {
    const fitted = fitPreset(keeping('IC3', 'IC4', 'IC5'), 'Growth');
    expect(fitted.criteria.filter((one) => one.to === 'IC3')).toEqual([]);
    expect(fitted.levels.map((one) => one.order)).toEqual([1, 2, 3]);
  });

  test('at an end of a path leaves out the path and its criteria', () => {
    const fitted = fitPreset(keeping('IC1', 'IC2', 'IC3', 'IC5', 'M1', 'M2'), 'Growth');
    expect(fitted.paths.map((path) => `${path.fromLevel} ${path.toLevel}`)).toEqual(['M2 IC5']);
    expect(fitted.criteria.filter((one) => one.to === 'M1')).toEqual([]);
  });

  test('of a whole track drops what only that track is rated on', () => {
    const names = fitPreset(ENGINEERING, 'Startup').competencies.map((one) => one.name);
    expect(names).toEqual(ENGINEERING.competencies.filter((one) => one.tracks !== 'Management').map((one) => one.name));
  });

  test('keeps lateral paths of a growing company and leaves them out in a startup (S72, S73)', () => {
    const lateral = { ...ENGINEERING.paths[0], kind: 'Lateral', toFamily: 'Product', toLevel: 'P3' } as const;
    const preset = { ...ENGINEERING, paths: [{ ...lateral, fromLevel: 'IC3' }] } as FrameworkPreset;
    expect(fitPreset(preset, 'Growth').paths).toHaveLength(1);
    expect(fitPreset(preset, 'Startup').paths).toEqual([]);
  });

  test('does not change the preset it is taken from', () => {
    const before = JSON.stringify(ENGINEERING);
    fitPreset(ENGINEERING, 'Startup');
    expect(JSON.stringify(ENGINEERING)).toBe(before);
  });
});

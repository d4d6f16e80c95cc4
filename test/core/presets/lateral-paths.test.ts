import { describe, expect, test } from '@jest/globals';
import { LATERAL_PATHS } from '../../../src/core/presets/lateral-paths.ts';
import { PRESETS } from '../../../src/core/presets/list.ts';
import type { FrameworkPreset, PresetPath } from '../../../src/core/presets/preset.ts';
import { presetTables } from '../../../src/core/presets/tables.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyOf } from './answers.ts';

const presetOf = (family: string): FrameworkPreset => {
  const found = PRESETS.find((preset) => preset.family === family);
  if (!found) throw new Error(`no preset for ${family}`);
  return found;
};
const levelOf = (family: string, code: string) => {
  const found = presetOf(family).levels.find((level) => level.code === code);
  if (!found) throw new Error(`${family} has no level ${code}`);
  return found;
};
const namesAt = (family: string, code: string) => {
  const { track } = levelOf(family, code);
  return presetOf(family)
    .competencies.filter((one) => one.tracks === 'All' || one.tracks === track)
    .map((one) => one.name);
};
const nameOf = ({ fromFamily, fromLevel, toFamily, toLevel }: PresetPath) =>
  `${fromFamily} ${fromLevel} to ${toFamily} ${toLevel}`;

const WORKBOOK = presetTables(
  PRESETS.map((preset, at) => (at === 0 ? { ...preset, paths: [...preset.paths, ...LATERAL_PATHS] } : preset)),
);
const HEADER = ['Employee ID', 'Name', 'Job family', 'Level', 'Target level'];

describe.each(LATERAL_PATHS.map((path) => [nameOf(path), path] as const))('%s', (_name, path) => {
  const { fromFamily, fromLevel, toFamily, toLevel } = path;

  test('joins two families at equal rank and pay band', () => {
    const [own, other] = [levelOf(fromFamily, fromLevel), levelOf(toFamily, toLevel)];
    expect(fromFamily).not.toBe(toFamily);
    expect([other.rank, other.payBand]).toEqual([own.rank, own.payBand]);
  });

  test('names everything that both families rate as carrying over (S59)', () => {
    const shared = namesAt(fromFamily, fromLevel).filter((name) => namesAt(toFamily, toLevel).includes(name));
    const [first = ''] = path.transferableSkills.split(';');
    expect([...first.split(', ')].sort()).toEqual([...shared].sort());
  });

  test('names everything that only the new family rates as a gap (S60)', () => {
    const missing = namesAt(toFamily, toLevel).filter((name) => !namesAt(fromFamily, fromLevel).includes(name));
    expect(missing.filter((name) => !path.gapsToClose.includes(name))).toEqual([]);
  });

  test('takes the ratings, endorsement and calibration of the new family and no time, scope or quota', () => {
    const person = ['E1', 'Ana', fromFamily, fromLevel, `${toFamily}/${toLevel}`];
    const company = companyOf([...WORKBOOK, { kind: 'People', tab: 'People', rows: [HEADER, person] }]);
    const { judged } = judge(company, 'E1');
    expect(judged.map(({ criterion }) => criterion.row.criterion)).toEqual([
      'Average rating',
      'Lowest rating',
      'Cycles at next level',
      'Manager endorsement',
      'Calibration',
    ]);
    expect(new Set(judged.map(({ criterion }) => criterion.row.family))).toEqual(new Set([toFamily]));
  });
});

test('no way is listed twice', () => {
  expect(new Set(LATERAL_PATHS.map(nameOf)).size).toBe(LATERAL_PATHS.length);
});

test('Design leads to Product, and Support to Sales (S58)', () => {
  expect(LATERAL_PATHS.map(({ fromFamily, toFamily }) => `${fromFamily} to ${toFamily}`)).toEqual(
    expect.arrayContaining(['Design to Product', 'Engineering to Product', 'Support to Sales']),
  );
});

test('every family is the start or the end of a way', () => {
  const joined = new Set(LATERAL_PATHS.flatMap(({ fromFamily, toFamily }) => [fromFamily, toFamily]));
  expect(PRESETS.map(({ family }) => family).filter((family) => !joined.has(family))).toEqual([]);
});

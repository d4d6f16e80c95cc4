import { describe, expect, test } from '@jest/globals';
import { ENGINEERING } from '../../../src/core/presets/engineering.ts';
import type { PresetTrack } from '../../../src/core/presets/preset.ts';

// What holds for every preset is tested in all-presets.test.ts; here stands what is Engineering's own.
const { levels, competencies, criteria, paths } = ENGINEERING;
const levelsOf = (track: PresetTrack) => levels.filter((level) => level.track === track);
const rows = (kind: string) => criteria.filter((one) => one.criterion === kind);
const steps = (kind: string) => rows(kind).map((one) => `${one.from} ${one.to}`);
const LADDER = ['IC1 IC2', 'IC2 IC3', 'IC3 IC4', 'IC4 IC5', 'IC5 IC6', 'IC6 IC7', 'M1 M2', 'M2 M3', 'M3 M4'];

describe('Engineering', () => {
  test('has the levels IC1 to IC7 and M1 to M4 (S75)', () => {
    expect(levelsOf('IC').map((one) => one.code)).toEqual(['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6', 'IC7']);
    expect(levelsOf('Management').map((one) => one.code)).toEqual(['M1', 'M2', 'M3', 'M4']);
  });

  test('gives its two tracks equal standing from IC4 = M1 to IC7 = M4 (S62)', () => {
    const standing = (track: PresetTrack) => levelsOf(track).map((one) => `${one.rank} ${one.payBand}`);
    expect(standing('Management')).toEqual(standing('IC').slice(3));
  });

  test('crosses over at IC4 and leads back to IC4 to IC7 (S57, S64)', () => {
    expect(paths.map((path) => `${path.kind} ${path.fromLevel} ${path.toLevel}`)).toEqual([
      'Crossover IC4 M1',
      'Return M1 IC4',
      'Return M2 IC5',
      'Return M3 IC6',
      'Return M4 IC7',
    ]);
  });

  test('rates nine competencies in each track, four of them core', () => {
    const names = (type: string, tracks: string) =>
      competencies.filter((one) => one.type === type && one.tracks === tracks).map((one) => one.name);
    expect(names('Core', 'All')).toEqual(['Communication', 'Ownership', 'Collaboration', 'Delivery']);
    expect([names('Functional', 'IC').length, names('Functional', 'Management').length]).toEqual([5, 5]);
  });

  test('asks for an average of 3.5 and nothing below 3 on every step (S44, S45)', () => {
    expect(rows('Average rating').map((one) => one.value)).toEqual([3.5, 3.5]);
    expect(rows('Lowest rating').map((one) => one.value)).toEqual([3, 3]);
    expect(steps('Average rating')).toEqual([' ', 'IC4 M1']);
  });

  test.each(['Months in level', 'Scope'])('asks each step of a track and the crossover for its own %s', (kind) => {
    expect(steps(kind).sort()).toEqual([...LADDER, 'IC4 M1'].sort());
  });

  test('asks for a project with three or more stakeholders before IC3, as the requirement has it (S48)', () => {
    const scope = rows('Scope').find((one) => one.to === 'IC3');
    expect([scope?.value, scope?.wording]).toEqual([3, 'Has led a project with 3+ cross-team stakeholders.']);
  });

  test('asks for two cycles at the next level, for one before IC2 (S47)', () => {
    expect(rows('Cycles at next level').map((one) => `${one.from} ${one.to} ${one.value}`)).toEqual([
      '  2',
      'IC1 IC2 1',
      'IC4 M1 2',
    ]);
  });
});

import { expect, test } from '@jest/globals';
import { DESIGN } from '../../../src/core/presets/design.ts';
import type { PresetTrack } from '../../../src/core/presets/preset.ts';

const levelsOf = (track: PresetTrack) => DESIGN.levels.filter((level) => level.track === track);

test('Design has the levels D1 to D6 and DM1 to DM4', () => {
  expect(DESIGN.levels.map((one) => one.code)).toEqual([
    ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6'],
    ...['DM1', 'DM2', 'DM3', 'DM4'],
  ]);
});

test('Design gives its two tracks equal standing from D3 = DM1 to D6 = DM4 (S62)', () => {
  const standing = (track: PresetTrack) => levelsOf(track).map((one) => `${one.rank} ${one.payBand}`);
  expect(standing('Management')).toEqual(standing('IC').slice(2));
});

test('Design crosses over at D3, with three levels above it, and leads back to D3 to D6 (C6, S57, S64)', () => {
  expect(DESIGN.paths.map((path) => `${path.kind} ${path.fromLevel} ${path.toLevel}`)).toEqual([
    'Crossover D3 DM1',
    'Return DM1 D3',
    'Return DM2 D4',
    'Return DM3 D5',
    'Return DM4 D6',
  ]);
});

test('Design rates nine competencies in each track, and leadership by four of them', () => {
  const names = (type: string, tracks: string) =>
    DESIGN.competencies.filter((one) => one.type === type && one.tracks === tracks).map((one) => one.name);
  expect(names('Core', 'All')).toEqual(['Communication', 'Ownership', 'Collaboration', 'Delivery']);
  expect([names('Functional', 'IC').length, names('Functional', 'Management').length]).toEqual([5, 5]);
  expect(DESIGN.competencies.filter((one) => one.leadership)).toHaveLength(4);
});

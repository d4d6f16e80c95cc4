import { familyKey } from '../../framework/level-table.ts';
import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import type { Rule } from '../rule.ts';
import { ratedIn, trackLevels } from '../track-levels.ts';

const HEADER = ['Job family', 'Competency', 'Type', 'Tracks'];

export const coreEverywhere: Rule = {
  id: 'core-everywhere',
  name: 'Core, but not for all',
  title: 'Every core competency applies to every track',
  why: 'Core is what everybody is measured by, whichever track they are in.',
  requirement: 'S35',
  severity: 'error',
  bad: { Levels: EXAMPLE_LEVELS, Competencies: [HEADER, ['Sales', 'Ownership', 'Core', 'IC']] },
  good: { Levels: EXAMPLE_LEVELS, Competencies: [HEADER, ['Sales', 'Ownership', 'Core', '']] },
  check: ({ company }) => {
    const tracks = trackLevels(company).map((track) => {
      const keys = new Set(ratedIn(company, track).map(({ key }) => key));
      return { ...track, keys };
    });
    return company.workbook.competencies
      .filter(({ type, name }) => type.type === 'Core' && name !== '')
      .flatMap(({ family, name, place }) => {
        const own = familyKey(family);
        const without = tracks.find(
          (track) => (own === 'all' || own === track.family) && !track.keys.has(normalise(name)),
        );
        if (!without) return [];
        const message = `${name} is Core, but not for ${without.shown}. Empty its Tracks, or make it Functional.`;
        return [{ at: refOf(place, 'tracks'), message }];
      });
  },
};

import { PEOPLE_CORE } from './people-core.ts';
import { PEOPLE_CRITERIA } from './people-criteria.ts';
import { PEOPLE_FUNCTIONAL } from './people-functional.ts';
import { PEOPLE_LEVELS } from './people-levels.ts';
import type { FrameworkPreset } from './preset.ts';

const ALL = PEOPLE_LEVELS.map((level) => level.code);

/**
 * The framework of the People team itself: five levels in one track, so that HR has what it asks of others (S77). A
 * single track needs no crossover and no way back (C8).
 */
export const PEOPLE: FrameworkPreset = {
  family: 'People',
  jobFunction: 'People',
  levels: PEOPLE_LEVELS,
  // Four or five levels at every size: what is usual for the function wins over the size (S78).
  levelsBySize: { Startup: ['H1', 'H2', 'H3', 'H4'], Growth: ALL, 'Mid-size': ALL },
  competencies: [...PEOPLE_CORE, ...PEOPLE_FUNCTIONAL],
  criteria: PEOPLE_CRITERIA,
  paths: [],
};

import type { FrameworkPreset } from './preset.ts';
import { SUPPORT_CORE } from './support-core.ts';
import { SUPPORT_CRITERIA } from './support-criteria.ts';
import { SUPPORT_IC } from './support-ic.ts';
import { SUPPORT_LEVELS } from './support-levels.ts';
import { SUPPORT_MANAGEMENT } from './support-management.ts';
import { SUPPORT_PATHS } from './support-paths.ts';

const ALL = SUPPORT_LEVELS.map((level) => level.code);

/** The Support framework, customer success included: nine levels in two tracks, eight competencies in each (C1–C3). */
export const SUPPORT: FrameworkPreset = {
  family: 'Support',
  jobFunction: 'Support',
  levels: SUPPORT_LEVELS,
  // A startup has one track of three or four levels (S72).
  levelsBySize: { Startup: ['C1', 'C2', 'C3', 'C4'], Growth: ALL, 'Mid-size': ALL },
  competencies: [...SUPPORT_CORE, ...SUPPORT_IC, ...SUPPORT_MANAGEMENT],
  criteria: SUPPORT_CRITERIA,
  paths: SUPPORT_PATHS,
};

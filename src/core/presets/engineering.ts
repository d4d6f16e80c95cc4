import { ENGINEERING_CORE } from './engineering-core.ts';
import { ENGINEERING_CRITERIA } from './engineering-criteria.ts';
import { ENGINEERING_IC } from './engineering-ic.ts';
import { ENGINEERING_LEVELS } from './engineering-levels.ts';
import { ENGINEERING_MANAGEMENT } from './engineering-management.ts';
import { ENGINEERING_PATHS } from './engineering-paths.ts';
import type { FrameworkPreset } from './preset.ts';

const ALL = ENGINEERING_LEVELS.map((level) => level.code);

/** The Engineering framework: eleven levels in two tracks, nine competencies in each (S75, C1–C3). */
export const ENGINEERING: FrameworkPreset = {
  family: 'Engineering',
  jobFunction: 'Engineering',
  levels: ENGINEERING_LEVELS,
  // A startup has one track (S72); beyond it Engineering keeps its own counts at every size (S75, S78).
  levelsBySize: { Startup: ['IC1', 'IC2', 'IC3', 'IC4'], Growth: ALL, 'Mid-size': ALL },
  competencies: [...ENGINEERING_CORE, ...ENGINEERING_IC, ...ENGINEERING_MANAGEMENT],
  criteria: ENGINEERING_CRITERIA,
  paths: ENGINEERING_PATHS,
};

import { DESIGN_CORE } from './design-core.ts';
import { DESIGN_CRITERIA } from './design-criteria.ts';
import { DESIGN_IC } from './design-ic.ts';
import { DESIGN_LEVELS } from './design-levels.ts';
import { DESIGN_MANAGEMENT } from './design-management.ts';
import { DESIGN_PATHS } from './design-paths.ts';
import type { FrameworkPreset } from './preset.ts';

const ALL = DESIGN_LEVELS.map((level) => level.code);

/** The Design framework: six IC and four management levels, nine competencies in each track (C1–C3). */
export const DESIGN: FrameworkPreset = {
  family: 'Design',
  jobFunction: 'Design',
  levels: DESIGN_LEVELS,
  // Six levels are what a growing and a mid-size company both have (S73, S74); a startup has one track (S72).
  levelsBySize: { Startup: ['D1', 'D2', 'D3', 'D4'], Growth: ALL, 'Mid-size': ALL },
  competencies: [...DESIGN_CORE, ...DESIGN_IC, ...DESIGN_MANAGEMENT],
  criteria: DESIGN_CRITERIA,
  paths: DESIGN_PATHS,
};

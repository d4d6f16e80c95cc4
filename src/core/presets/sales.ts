import type { FrameworkPreset } from './preset.ts';
import { SALES_CORE } from './sales-core.ts';
import { SALES_CRITERIA } from './sales-criteria.ts';
import { SALES_IC } from './sales-ic.ts';
import { SALES_LEVELS } from './sales-levels.ts';
import { SALES_MANAGEMENT } from './sales-management.ts';
import { SALES_PATHS } from './sales-paths.ts';

const ALL = SALES_LEVELS.map((level) => level.code);

/** The Sales framework: nine levels in two tracks, eight competencies in each (S76, C1–C3). */
export const SALES: FrameworkPreset = {
  family: 'Sales',
  jobFunction: 'Sales',
  levels: SALES_LEVELS,
  // A startup has one track of three or four levels (S72); beyond it Sales keeps its own counts (S76, S78).
  levelsBySize: { Startup: ['S1', 'S2', 'S3', 'S4'], Growth: ALL, 'Mid-size': ALL },
  competencies: [...SALES_CORE, ...SALES_IC, ...SALES_MANAGEMENT],
  criteria: SALES_CRITERIA,
  paths: SALES_PATHS,
};

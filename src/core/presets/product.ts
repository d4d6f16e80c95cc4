import type { FrameworkPreset } from './preset.ts';
import { PRODUCT_CORE } from './product-core.ts';
import { PRODUCT_CRITERIA } from './product-criteria.ts';
import { PRODUCT_IC } from './product-ic.ts';
import { PRODUCT_LEVELS } from './product-levels.ts';
import { PRODUCT_MANAGEMENT } from './product-management.ts';
import { PRODUCT_PATHS } from './product-paths.ts';

const ALL = PRODUCT_LEVELS.map((level) => level.code);

/** The Product framework: ten levels in two tracks, eight competencies in each (C1–C3). */
export const PRODUCT: FrameworkPreset = {
  family: 'Product',
  jobFunction: 'Product',
  levels: PRODUCT_LEVELS,
  // Six levels are what a growing and a mid-size company both have (S73, S74); a startup has one track (S72).
  levelsBySize: { Startup: ['P1', 'P2', 'P3', 'P4'], Growth: ALL, 'Mid-size': ALL },
  competencies: [...PRODUCT_CORE, ...PRODUCT_IC, ...PRODUCT_MANAGEMENT],
  criteria: PRODUCT_CRITERIA,
  paths: PRODUCT_PATHS,
};

import { COMPETENCIES } from './competencies.ts';
import { CRITERIA } from './criteria.ts';
import { CYCLES } from './cycles.ts';
import { EVIDENCE } from './evidence.ts';
import { JOB_FAMILIES } from './job-families.ts';
import { LEVELS } from './levels.ts';
import { MATRIX } from './matrix.ts';
import { PATHS } from './paths.ts';
import { PEOPLE } from './people.ts';
import { RATINGS } from './ratings.ts';
import { REQUIRED_RATINGS } from './required-ratings.ts';
import { REVIEWERS } from './reviewers.ts';
import { SETTINGS } from './settings.ts';
import { SIGN_OFFS } from './sign-offs.ts';
import type { TableSpec } from './table.ts';

/** Every kind of tab of DESIGN §1, in the order in which people fill them. */
export const KINDS = [
  LEVELS,
  COMPETENCIES,
  MATRIX,
  REQUIRED_RATINGS,
  CRITERIA,
  PATHS,
  PEOPLE,
  CYCLES,
  RATINGS,
  EVIDENCE,
  SIGN_OFFS,
  JOB_FAMILIES,
  REVIEWERS,
  SETTINGS,
] as const satisfies readonly TableSpec[];

/** The name of a kind of tab, which is the name of the tab too. */
export type Kind = (typeof KINDS)[number]['kind'];

import { date, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** Who owns each family's framework, and how far it has come (S91–S98). */
export const JOB_FAMILIES = {
  kind: 'Job families',
  columns: {
    family: required(text('Job family', 'As in the Levels tab.')),
    stage: required(text('Stage', 'Template, Drafting, HR check, Panel or Published.')),
    jobFunction: text('Function', 'Engineering, Sales, People or another function.'),
    structureOwner: text('Structure owner', 'Who in HR owns levels, criteria and paths.'),
    contentOwner: text('Content owner', 'Which manager owns the descriptions.'),
    lastReviewed: date('Last reviewed', 'When the family was last reviewed.'),
    stableBecause: text('Stable because', 'Why two years between reviews are enough.'),
    openTrigger: text('Open trigger', 'What calls for a review now.'),
    reviewCycle: text('Review cycle', 'The cycle that will use this framework.'),
    version: text('Version', 'The version in force.'),
  },
} satisfies TableSpec;

/** One job family's framework. */
export type JobFamilyRow = RowOf<typeof JOB_FAMILIES.columns>;

import { date, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** How far a framework may have come, in order (DESIGN §1). */
export const STAGES = ['Template', 'Drafting', 'HR check', 'Panel', 'Published'] as const;

/** Who owns each family's framework, and how far it has come (S91–S98). */
export const JOB_FAMILIES = {
  kind: 'Job families',
  columns: {
    family: oneOf({ kind: 'Levels', column: 'family' }, required(text('Job family', 'As in the Levels tab.'))),
    stage: oneOf(STAGES, required(text('Stage', 'Template, Drafting, HR check, Panel or Published.'))),
    jobFunction: oneOf(
      ['Engineering', 'Sales', 'People', 'Product', 'Design', 'Support', 'Other'],
      text('Function', 'Engineering, Sales, People or another function.'),
    ),
    structureOwner: text('Structure owner', 'Who in HR owns levels, criteria and paths.'),
    contentOwner: text('Content owner', 'Which manager owns the descriptions.'),
    lastReviewed: date('Last reviewed', 'When the family was last reviewed.'),
    stableBecause: text('Stable because', 'Why two years between reviews are enough.'),
    openTrigger: text('Open trigger', 'What calls for a review now.'),
    reviewCycle: oneOf(
      { kind: 'Cycles', column: 'name' },
      text('Review cycle', 'The cycle that will use this framework.'),
    ),
    version: text('Version', 'The version in force.'),
  },
} satisfies TableSpec;

/** One job family's framework. */
export type JobFamilyRow = RowOf<typeof JOB_FAMILIES.columns>;

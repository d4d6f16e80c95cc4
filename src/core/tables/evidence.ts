import { date, number, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** What happened, and who verified it (S48). */
export const EVIDENCE = {
  kind: 'Evidence',
  columns: {
    employeeId: oneOf({ kind: 'People', column: 'id' }, required(text('Employee ID', 'From the People tab.'))),
    name: text('Name', 'Looked up from the ID; no rule looks at it.'),
    cycle: oneOf({ kind: 'Cycles', column: 'name' }, text('Cycle', 'The cycle it belongs to.')),
    for: required(text('For', 'A criterion’s ID or wording, or a competency.')),
    what: required(text('What happened', 'One sentence that others can check.')),
    amount: number('Amount', 'How many, where the criterion counts.'),
    link: text('Link', 'Where it can be seen.'),
    verifiedBy: text('Verified by', 'Somebody other than the person.'),
    on: date('On', 'When it happened.'),
  },
} satisfies TableSpec;

/** One piece of evidence. */
export type EvidenceRow = RowOf<typeof EVIDENCE.columns>;

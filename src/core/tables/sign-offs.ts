import { date, oneOf, required, text } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

/** Endorsements and calibration confirmations (S49, S50). */
export const SIGN_OFFS = {
  kind: 'Sign-offs',
  columns: {
    employeeId: oneOf({ kind: 'People', column: 'id' }, required(text('Employee ID', 'From the People tab.'))),
    name: text('Name', 'Looked up from the ID; no rule looks at it.'),
    toLevel: oneOf({ kind: 'Levels', column: 'code' }, required(text('To level', 'The level the sign-off is for.'))),
    signOff: oneOf(
      ['Manager endorsement', 'Calibration'],
      required(text('Sign-off', 'Manager endorsement or Calibration.')),
    ),
    by: required(text('By', 'Who signed; never the person.')),
    on: required(date('On', 'When it was signed.')),
    session: text('Session', 'The calibration session.'),
    note: text('Note', 'A remark.'),
  },
} satisfies TableSpec;

/** One sign-off. */
export type SignOffRow = RowOf<typeof SIGN_OFFS.columns>;

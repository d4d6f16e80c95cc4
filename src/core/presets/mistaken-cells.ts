import type { CellsByHeader } from './draft.ts';
import type { PresetCell } from './table-data.ts';

/** What somebody typed into one cell by mistake. */
export interface MistakenCell {
  readonly tab: string;
  /** The row, by some of its cells. */
  readonly where: CellsByHeader;
  readonly column: string;
  readonly value: PresetCell;
  readonly what: string;
  readonly rule?: string;
}

const RATINGS = 'Ratings – Engineering';
const rated = (id: string): CellsByHeader => ({ Cycle: '2026 Q3', 'Employee ID': id, Rater: 'Manager' });
const described = (competency: string, column: string, value: string, what: string, rule?: string): MistakenCell => ({
  tab: 'Matrix',
  where: { Competency: competency },
  column,
  value,
  what,
  ...(rule === undefined ? {} : { rule }),
});
const VAGUE = 'description-vague';
const SAME = 'Merges every change with a review and fixes what the reviewer found.';

/** Cells that are wrong in the way people get them wrong, in the order of the tabs. */
export const MISTAKEN_CELLS: readonly MistakenCell[] = [
  {
    tab: 'Levels',
    where: { Level: 'IC3' },
    column: 'Order',
    value: '3',
    what: 'A number stored as text.',
    rule: 'cell-readable',
  },
  {
    tab: 'Levels',
    where: { Level: 'IC4' },
    column: 'Rank',
    value: '#REF!',
    what: 'A formula that lost its reference.',
    rule: 'cell-readable',
  },
  {
    tab: 'Levels',
    where: { Level: 'M2' },
    column: 'Pay band',
    value: 'B4',
    what: 'Equal rank, lower pay band than IC5.',
  },
  { tab: 'Levels', where: { Level: 'IC2' }, column: 'Scope', value: '', what: 'A level that is a title only.' },
  {
    tab: 'Competencies',
    where: { Competency: 'Delivery' },
    column: 'Type',
    value: 'Core skill',
    what: 'A type that is neither Core nor Functional.',
    rule: 'competency-type-known',
  },
  described('Ownership', 'IC2', 'Demonstrates ownership.', 'A quality, and no act.', VAGUE),
  described('System design', 'IC5', 'Shows strategic thinking', 'Thinking, which nobody can see.', VAGUE),
  described('Coaching', 'M2', 'Demonstrates leadership.', 'A quality, and no act.', VAGUE),
  described('Collaboration', 'IC4', '', 'A description that was never written.', 'description-empty'),
  described('Code quality', 'IC1', SAME, 'The same text as at IC2.'),
  described('Code quality', 'IC2', SAME, 'The same text as at IC1.'),
  described(
    'Communication',
    'IC1',
    'Asks in the channel. Writes on the ticket. Answers mail. Attends the daily meeting.',
    'Four sentences where two are the most.',
  ),
  described('Mentoring', 'IC3', 'Is a passionate and natural teacher.', 'A trait, not something done.'),
  {
    tab: 'Criteria',
    where: { ID: 'ENG-LOW' },
    column: 'Criterion',
    value: 'Lowest ratings',
    what: 'No such criterion.',
    rule: 'criterion-readable',
  },
  {
    tab: 'Criteria',
    where: { ID: 'ENG-MON-IC3' },
    column: 'Value',
    value: '12 months',
    what: 'A number with a word.',
    rule: 'criterion-readable',
  },
  {
    tab: 'Criteria',
    where: { ID: 'ENG-SCO-IC4' },
    column: 'To',
    value: 'IC44',
    what: 'A level that does not exist.',
    rule: 'reference-known',
  },
  {
    tab: 'People',
    where: { 'Employee ID': 'E1018' },
    column: 'Employee ID',
    value: 'E1017',
    what: 'An ID that two people have.',
    rule: 'key-unique',
  },
  {
    tab: 'People',
    where: { 'Employee ID': 'E1020' },
    column: 'Level',
    value: 'IC11',
    what: 'A level that does not exist.',
    rule: 'person-placed',
  },
  {
    tab: 'People',
    where: { 'Employee ID': 'E1015' },
    column: 'In level since',
    value: '1 April 2025',
    what: 'A date stored as text.',
    rule: 'cell-readable',
  },
  {
    tab: 'People',
    where: { 'Employee ID': 'E1016' },
    column: 'Manager ID',
    value: 'E1999',
    what: 'A manager who is nobody.',
    rule: 'manager-known',
  },
  {
    tab: RATINGS,
    where: rated('E1013'),
    column: 'Delivery',
    value: '3,5',
    what: 'A decimal comma.',
    rule: 'rating-readable',
  },
  {
    tab: RATINGS,
    where: rated('E1014'),
    column: 'Ownership',
    value: 6,
    what: 'A rating above 5.',
    rule: 'rating-readable',
  },
  {
    tab: RATINGS,
    where: rated('E1016'),
    column: 'Rater',
    value: 'Boss',
    what: 'A rater that does not exist.',
    rule: 'rating-row-counts',
  },
  {
    tab: 'Sign-offs',
    where: { 'Employee ID': 'E1014', 'Sign-off': 'Manager endorsement' },
    column: 'By',
    value: 'E1014',
    what: 'An endorsement by the person.',
  },
  {
    tab: 'Settings',
    where: { Setting: 'Rated share' },
    column: 'Value',
    value: '80 percent',
    what: 'A percentage in words.',
    rule: 'cell-readable',
  },
];

import { ENGINEERING } from './engineering.ts';
import type { MistakenCell } from './mistaken-cell.ts';
import { MISTAKEN_TEAM_CELLS } from './mistaken-team-cells.ts';

const described = (competency: string, column: string, value: string, what: string, rule: string): MistakenCell => ({
  tab: 'Matrix',
  where: { Competency: competency },
  column,
  value,
  what,
  rule,
});
const VAGUE = 'description-vague';
const SAME = ENGINEERING.competencies.find(({ name }) => name === 'Code quality')?.descriptions['IC1'] ?? '';

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
    rule: 'tracks-equal',
  },
  {
    tab: 'Levels',
    where: { Level: 'IC2' },
    column: 'Scope',
    value: '',
    what: 'A level that is a title only.',
    rule: 'level-stated',
  },
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
  described('Code quality', 'IC2', SAME, 'The same text as at IC1.', 'levels-differ'),
  described(
    'Communication',
    'IC1',
    'Asks in the channel. Writes on the ticket. Answers mail. Attends the daily meeting.',
    'Four sentences where two are the most.',
    'description-length',
  ),
  described('Mentoring', 'IC3', 'Is a passionate and natural teacher.', 'A trait, not something done.', VAGUE),
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
  ...MISTAKEN_TEAM_CELLS,
];

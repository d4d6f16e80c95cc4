import type { CellsByHeader } from './draft.ts';
import type { MistakenCell } from './mistaken-cell.ts';

const RATINGS = 'Ratings – Engineering';
const rated = (id: string): CellsByHeader => ({ Cycle: '2026 Q3', 'Employee ID': id, Rater: 'Manager' });

/** Cells that are wrong on the tabs of people and ratings. */
export const MISTAKEN_TEAM_CELLS: readonly MistakenCell[] = [
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
    rule: 'sign-off-counts',
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

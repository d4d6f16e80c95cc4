import type { Cell, Grid } from '../cell.ts';
import type { Example } from './rule.ts';

/** Two cycles, the first of which is the current one, for the examples that need a date. */
export const EXAMPLE_CYCLES: Example = {
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 H1', '2026-01-01', '2026-06-30'],
    ['2028 H1', '2028-01-01', '2028-06-30'],
  ],
  Settings: [
    ['Setting', 'Value'],
    ['Current cycle', '2026 H1'],
  ],
};

/** The Job families tab of an example: Sales, at a stage, with some more cells by their headers. */
/* @__NO_SIDE_EFFECTS__ */
export function salesAt(stage: string, more: Readonly<Record<string, Cell>> = {}): Grid {
  return [
    ['Job family', 'Stage', ...Object.keys(more)],
    ['Sales', stage, ...Object.values(more)],
  ];
}

/** The Reviewers tab of an example: who has read version 1.0 of Sales, by their roles. */
/* @__NO_SIDE_EFFECTS__ */
export function readBy(...roles: readonly string[]): Grid {
  const names = ['Ana', 'Ben', 'Cleo', 'Dan', 'Eva', 'Finn', 'Gil'];
  return [
    ['Job family', 'Version', 'Reviewer', 'Role', 'Reviewed on'],
    ...roles.map((role, at) => ['Sales', '1.0', names[at] ?? '', role, '2026-05-04']),
  ];
}

import type { Grid } from '../cell.ts';

/** The Levels tab of the examples that need one: a family of two tracks. */
export const EXAMPLE_LEVELS: Grid = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Sales', 'IC', 'S2', 'Senior seller', 2],
  ['Sales', 'Management', 'M1', 'Team lead', 1],
];

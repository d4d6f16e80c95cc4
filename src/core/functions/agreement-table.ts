import { agreementOf } from '../calibration/agreement.ts';
import type { Cell, Grid } from '../cell.ts';
import { readRating } from '../framework/rating.ts';
import type { FunctionResult } from './per-employee.ts';
import { isGrid } from './tables-argument.ts';

/** The points of the scale (S46). */
const POINTS = 5;
const HEADER = ['Pairs', 'Exact', 'Within one', 'Weighted kappa (quadratic, 5 points)', 'AC2 (quadratic, 5 points)'];

/**
 * The table `RATER_AGREEMENT` returns: one row of numbers under a header, which names the weights (S9). Two cells are a
 * pair where both hold one of the five points. `N/A`, blanks, texts and ratings between two points, such as 3.5, are left
 * out: kappa and AC2 on five points have no place for them, and rounding would change what a rater said (S46).
 *
 * @param first What the first rater gave: a column, a row or a grid.
 * @param second What the second gave, for the same people and competencies in the same order.
 * @returns Pairs, the shares of them that are equal and at most 1 apart, weighted kappa and AC2; empty where there is
 *   nothing to measure.
 */
export function agreementTable(first: unknown, second: unknown): FunctionResult {
  const [one, other] = [gridOf(first), gridOf(second)];
  if (!one) return { wrong: wrongRange('first') };
  if (!other) return { wrong: wrongRange('second') };
  if (shapeOf(one) !== shapeOf(other)) {
    const shapes = `first has ${shapeOf(one)} and second ${shapeOf(other)}`;
    return { wrong: `The arguments first and second must be ranges of the same shape: ${shapes}.` };
  }
  const seconds = other.flat();
  const pairs = one.flat().flatMap((cell, at): [number, number][] => {
    const [a, b] = [pointOf(cell), pointOf(seconds[at])];
    return a === undefined || b === undefined ? [] : [[a, b]];
  });
  const found = agreementOf(pairs, POINTS);
  const numbers = found ? [found.exact, found.withinOne, found.weightedKappa ?? '', found.ac2] : ['', '', '', ''];
  return [[...HEADER], [pairs.length, ...numbers]];
}

function wrongRange(argument: string): string {
  return `The argument ${argument} must be a range of ratings, such as B2:B.`;
}

function gridOf(argument: unknown): Grid | undefined {
  if (isGrid(argument)) return argument;
  return argument === undefined || typeof argument === 'object' ? undefined : [[argument as Cell]];
}

function shapeOf(grid: Grid): string {
  return `${grid.length} × ${grid[0]?.length ?? 0} cells`;
}

function pointOf(cell: Cell | undefined): number | undefined {
  const rating = readRating(cell);
  return typeof rating === 'number' && Number.isInteger(rating) ? rating : undefined;
}

import { EXAMPLE_CYCLES } from './example-cycles.ts';
import type { ExamplePerson } from './example-people.ts';
import type { RatingRow } from './rating-row.ts';

const CALIBRATED = 6;
const FACILITATOR = 'E1002';

/**
 * The session on the last cycle: of the people with the highest averages some ratings are lowered, one is raised, the
 * way sessions do (RESEARCH L19). A calibrated row holds the changed ratings only.
 *
 * @param rows All Manager and Self rows.
 */
export function calibratedRows(people: readonly ExamplePerson[], rows: readonly RatingRow[]): RatingRow[] {
  const cycle = EXAMPLE_CYCLES[EXAMPLE_CYCLES.length - 1]?.name ?? '';
  const discussed = rows
    .filter((row) => row.cycle === cycle && row.rater === 'Manager' && reportsBelow(people, row.employeeId))
    .map((row) => ({ row, mean: meanOf(row) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, CALIBRATED);
  return discussed.flatMap(({ row }, index) => change(row, index === CALIBRATED - 1 ? 1 : -1));
}

/** The facilitator and their own manager are not discussed in a session of the department. */
function reportsBelow(people: readonly ExamplePerson[], id: unknown): boolean {
  const person = people.find((one) => one.id === id);
  return person !== undefined && person.managerId !== '' && person.id !== FACILITATOR;
}

const scoresOf = (row: RatingRow): [string, number][] =>
  Object.entries(row.open ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number');

function meanOf(row: RatingRow): number {
  const scores = scoresOf(row);
  return scores.reduce((sum, [, score]) => sum + score, 0) / Math.max(1, scores.length);
}

/** Moves the rating furthest out by one: the highest down, or the lowest up. */
function change(row: RatingRow, by: 1 | -1): RatingRow[] {
  const furthest = scoresOf(row).sort((a, b) => by * (a[1] - b[1]))[0];
  if (!furthest) return [];
  const [competency, score] = furthest;
  const comment =
    by < 0
      ? `${competency}: lowered, the example belongs to the present level.`
      : `${competency}: raised after a second example from another team.`;
  return [{ ...row, rater: 'Calibrated', ratedBy: FACILITATOR, comment, open: { [competency]: score + by } }];
}

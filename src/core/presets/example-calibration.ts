import { EXAMPLE_CYCLES } from './example-cycles.ts';
import type { ExamplePerson } from './example-people.ts';
import type { RatingRow } from './rating-row.ts';

const CALIBRATED = 6;
const FACILITATOR = 'E1002';
const LOWERED = [
  'lowered, the example belongs to the present level.',
  'lowered, it happened in one project only.',
  'lowered to match the same example in another team.',
];

/**
 * The session on the last cycle: of the people with the highest averages some ratings are lowered, one is raised, the
 * way sessions do (RESEARCH L19). A calibrated row holds the changed ratings only.
 *
 * @param rows All Manager and Self rows.
 */
export function calibratedRows(people: readonly ExamplePerson[], rows: readonly RatingRow[]): RatingRow[] {
  const cycle = EXAMPLE_CYCLES[EXAMPLE_CYCLES.length - 1]?.name ?? '';
  const discussed = rows
    .filter(
      (row) => row.cycle === cycle && row.rater === 'Manager' && isFinished(row) && isDiscussed(people, row.employeeId),
    )
    .map((row) => ({ row, mean: meanOf(row) }))
    .sort((a, b) => b.mean - a.mean)
    .slice(0, CALIBRATED);
  return discussed.flatMap(({ row }, index) => change(row, index, index === CALIBRATED - 1 ? 1 : -1));
}

/** Nobody's rating is changed by their own manager, nor by themselves. */
function isDiscussed(people: readonly ExamplePerson[], id: unknown): boolean {
  const person = people.find((one) => one.id === id);
  return person !== undefined && !['', FACILITATOR].includes(person.managerId) && person.id !== FACILITATOR;
}

const scoresOf = (row: RatingRow): [string, number][] =>
  Object.entries(row.open ?? {}).filter((entry): entry is [string, number] => typeof entry[1] === 'number');

function meanOf(row: RatingRow): number {
  const scores = scoresOf(row);
  return scores.reduce((sum, [, score]) => sum + score, 0) / Math.max(1, scores.length);
}

const isFinished = (row: RatingRow): boolean => !Object.values(row.open ?? {}).includes('');

/** Moves a rating furthest out by one, the highest down or the lowest up; of equals another one for each person. */
function change(row: RatingRow, index: number, by: 1 | -1): RatingRow[] {
  const scores = scoresOf(row);
  const bound = by < 0 ? Math.max(...scores.map(([, score]) => score)) : Math.min(...scores.map(([, score]) => score));
  const furthest = scores.filter(([, score]) => score === bound);
  const found = furthest[index % Math.max(1, furthest.length)];
  if (!found) return [];
  const [competency, score] = found;
  const remark = by < 0 ? (LOWERED[index % LOWERED.length] ?? '') : 'raised after a second example was named.';
  return [
    {
      ...row,
      rater: 'Calibrated',
      ratedBy: FACILITATOR,
      comment: `${competency}: ${remark}`,
      open: { [competency]: score + by },
    },
  ];
}

import { type Cell, textOf } from '../cell.ts';
import { errorIn } from '../error-cell.ts';
import { normalise } from '../normalise.ts';
import type { RATINGS } from '../tables/ratings.ts';
import type { Located } from '../tables/table.ts';
import { type Employees, NOBODY } from './employees.ts';

/** Who decides: a calibrated entry comes before the raters that count; other raters are only shown. */
export type Weight = 'calibrated' | 'counts' | 'shown';

/** One row of a rating tab. */
export interface RatingRow {
  readonly tab: number;
  readonly cells: readonly Cell[];
  /** The rater's key, `manager` where the cell is empty. */
  readonly rater: string;
  readonly weight: Weight;
}

/** The rows of one cycle by the number of the employee, in the order of the tabs; none for most numbers is usual. */
export type RowsByEmployee = readonly (readonly RatingRow[] | undefined)[];

/** The rows of all rating tabs by cycle and person, and the columns of each tab by competency. */
export interface RatingIndex {
  /** @returns The rows of a cycle, by its key. */
  readonly inCycle: (cycle: string) => RowsByEmployee;
  /** @returns For each tab, the column of each competency key, -1 where the tab has none. */
  readonly columnsOf: (competencies: readonly string[]) => readonly (readonly number[])[];
  /** @returns The keys of all cycles that somebody has a row in, with their names as first written. */
  readonly cycles: () => ReadonlyMap<string, string>;
}

type RatingTab = Located<typeof RATINGS.columns>;

/** The rows of one cycle as they stand, tab by tab, and by employee once that was asked for. */
interface Bucket {
  readonly rows: (readonly Cell[])[][];
  byEmployee?: RowsByEmployee;
}

const NO_ROWS: RowsByEmployee = [];

/**
 * Scans the rating tabs once, for the cycle alone: this is the tab that grows, and most questions are about the last
 * cycle or two of many. Whose the rows of a cycle are is read when that cycle is first looked at.
 *
 * @param tabs The rating tabs.
 * @param countingRaters The keys of the raters that count.
 * @param employees Everybody by Employee ID.
 */
export function ratingIndex(
  tabs: readonly RatingTab[],
  countingRaters: readonly string[],
  employees: Employees,
): RatingIndex {
  const buckets = bucketsOf(tabs);
  const raterIn = raterReader(countingRaters);
  return {
    inCycle: (cycle) => {
      const bucket = buckets.get(cycle);
      if (!bucket) return NO_ROWS;
      bucket.byEmployee ??= rowsByEmployee(bucket, tabs, raterIn, employees);
      return bucket.byEmployee;
    },
    columnsOf: (competencies) =>
      tabs.map(({ open }) => {
        const columns = new Map(open.map((column) => [column.key, column.column]));
        return competencies.map((key) => columns.get(key) ?? -1);
      }),
    cycles: () => cycleNames(buckets, tabs, employees),
  };
}

function bucketsOf(tabs: readonly RatingTab[]): ReadonlyMap<string, Bucket> {
  const byKey = new Map<string, Bucket>();
  const byCell = new Map<Cell | undefined, Bucket>();
  const bucketOf = (cell: Cell | undefined): Bucket => {
    const key = errorIn(cell) === undefined ? normalise(textOf(cell)) : '';
    const bucket = byKey.get(key) ?? { rows: tabs.map(() => []) };
    byKey.set(key, bucket);
    byCell.set(cell, bucket);
    return bucket;
  };
  tabs.forEach(({ source: { values }, headerRow, at }, tab) => {
    for (let row = headerRow + 1; row < values.length; row += 1) {
      const cells = values[row] ?? [];
      const cell = cells[at.cycle];
      (byCell.get(cell) ?? bucketOf(cell)).rows[tab]?.push(cells);
    }
  });
  return byKey;
}

/** A failed formula in Rater stays a word that nobody counts: empty would mean Manager. */
function raterReader(counting: readonly string[]): (cell: Cell | undefined) => Pick<RatingRow, 'rater' | 'weight'> {
  const byCell = new Map<Cell | undefined, Pick<RatingRow, 'rater' | 'weight'>>();
  return (cell) => {
    const known = byCell.get(cell);
    if (known) return known;
    const rater = normalise(textOf(cell)) || 'manager';
    const others = counting.includes(rater) ? 'counts' : 'shown';
    const read = { rater, weight: rater === 'calibrated' ? rater : others } as const;
    byCell.set(cell, read);
    return read;
  };
}

function rowsByEmployee(
  { rows }: Bucket,
  tabs: readonly RatingTab[],
  raterIn: ReturnType<typeof raterReader>,
  { numberOf, rows: people }: Employees,
): RowsByEmployee {
  const byEmployee: (RatingRow[] | undefined)[] = people.map(() => undefined);
  tabs.forEach(({ at }, tab) => {
    for (const cells of rows[tab] ?? []) {
      const employee = numberOf(cells[at.employeeId]);
      if (employee === NOBODY) continue;
      const { rater, weight } = raterIn(cells[at.rater]);
      const entry: RatingRow = { tab, cells, rater, weight };
      const own = byEmployee[employee];
      // A list with gaps is slow, and who is not in People may have any number.
      while (byEmployee.length < employee) byEmployee.push(undefined);
      if (own) own.push(entry);
      else byEmployee[employee] = [entry];
    }
  });
  return byEmployee;
}

function cycleNames(
  buckets: ReadonlyMap<string, Bucket>,
  tabs: readonly RatingTab[],
  { numberOf }: Employees,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [key, { rows }] of buckets) {
    const named = tabs.flatMap(({ at }, tab) => {
      const first = rows[tab]?.find((cells) => numberOf(cells[at.employeeId]) !== NOBODY);
      return first ? [textOf(first[at.cycle])] : [];
    });
    if (named[0] !== undefined) names.set(key, named[0]);
  }
  return names;
}

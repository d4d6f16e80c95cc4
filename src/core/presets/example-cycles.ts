import { CYCLES } from '../tables/cycles.ts';
import { type TableData, tableData } from '../tables/table-data.ts';

export interface ExampleCycle {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly version: string;
  /** Months since year 0 up to and including the last month of the cycle. */
  readonly endMonth: number;
}

const QUARTER_STARTS = ['01-01', '04-01', '07-01', '10-01'] as const;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'] as const;

const quarter = (year: number, index: number, version: string): ExampleCycle => ({
  name: `${year} Q${index + 1}`,
  start: `${year}-${QUARTER_STARTS[index]}`,
  end: `${year}-${QUARTER_ENDS[index]}`,
  version,
  endMonth: year * 12 + index * 3 + 3,
});

/** Six quarterly reviews; the last is the current one. */
export const EXAMPLE_CYCLES: readonly ExampleCycle[] = [
  quarter(2025, 1, 'v1.0'),
  quarter(2025, 2, 'v1.0'),
  quarter(2025, 3, 'v1.0'),
  quarter(2026, 0, 'v1.1'),
  quarter(2026, 1, 'v1.1'),
  quarter(2026, 2, 'v1.1'),
];

/** @returns The first day, as text, of the month that lies so many months before the end of the last cycle. */
export function monthsAgo(months: number): string {
  const last = EXAMPLE_CYCLES[EXAMPLE_CYCLES.length - 1]?.endMonth ?? 0;
  const month = last - months;
  return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
}

/** @returns The Cycles tab. */
export const cyclesTable = (cycles: readonly ExampleCycle[]): TableData =>
  tableData(
    CYCLES,
    cycles.map(({ name, start, end, version }) => ({ name, start, end, version })),
  );

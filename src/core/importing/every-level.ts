import type { Expectation } from './long-form.ts';
import { unique } from './unique.ts';

/** A pseudo-level some frameworks use for what holds at every level. */
const EVERY_LEVEL = /^all( levels)?$/i;

/** Whether a level's name says that it is no level, but stands for all of them. */
export function isEveryLevel(level: string): boolean {
  return EVERY_LEVEL.test(level.trim());
}

/** What holds at every level is written at every level; levels in between that say nothing get it too. */
export function spreadEveryLevel(rows: readonly Expectation[]): {
  readonly placed: readonly Expectation[];
  readonly spread: number;
} {
  const general = rows.filter((row) => isEveryLevel(row.level));
  const own = rows.filter((row) => !isEveryLevel(row.level));
  if (general.length === 0 || own.length === 0) return { placed: rows, spread: 0 };
  const levelsOf = (row: Expectation) =>
    unique(
      own.filter((other) => other.family === row.family && other.track === row.track),
      (other) => other.level,
    );
  const added = general.flatMap((row) => levelsOf(row).map(({ level, title }) => ({ ...row, level, title })));
  return { placed: [...own, ...added], spread: general.length };
}

import { textOf } from '../../cell.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import { list } from '../../words.ts';
import type { Found } from '../rule.ts';
import { few } from '../track-levels.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { Climb, Rung } from './neighbours.ts';

/** A longer run is told by its ends. */
const NAMED = 3;

/** A row of the Matrix, and how each of its levels differs from the one before. */
export interface Compared extends Climb {
  readonly changes: readonly (Difference | undefined)[];
}

/** A row of the Matrix with its runs of levels that read the same. */
interface Repeated extends Climb {
  readonly runs: readonly (readonly Rung[])[];
}

/**
 * Finds levels in a row that read the same (S20).
 *
 * @returns One finding a row, and one for rows that several job families share word for word.
 */
export function alike(climbs: readonly Compared[]): readonly Found[] {
  const repeated = climbs.map((climb) => ({ ...climb, runs: runsOf(climb) })).filter(({ runs }) => runs.length > 0);
  return [...groupBy(repeated, keyOf).values()].flatMap(same);
}

/** Compares each level with the one before; of the first there is nothing to say. */
export function compared(climb: Climb): Compared {
  const texts = climb.rungs.map(({ cell }) => textOf(cell.value));
  const changes = texts.map((text, at) => (at === 0 ? undefined : differenceOf(texts[at - 1] ?? '', text)));
  return { ...climb, changes };
}

function runsOf({ rungs, changes }: Compared): readonly (readonly Rung[])[] {
  const runs: Rung[][] = [];
  rungs.forEach((rung, index) => {
    if (changes[index]?.kind === 'none') runs[runs.length - 1]?.push(rung);
    else runs.push([rung]);
  });
  return runs.filter(({ length }) => length > 1);
}

function keyOf({ competency, runs }: Repeated): string {
  const said = runs.map((run) => [textOf(run[0]?.cell.value), ...run.map(({ code }) => code)].map(normalise));
  return JSON.stringify([normalise(competency), said]);
}

function same(rows: readonly Repeated[]): readonly Found[] {
  const [row] = rows;
  const [run = []] = row?.runs ?? [];
  const last = run[run.length - 1];
  if (!row || !last) return [];
  const spans = row.runs.map((one) => `at ${span(one, ({ code }) => code)} (${span(one, ({ cell }) => cell.at.cell)})`);
  const others = [...new Set(rows.map(({ family }) => family))].slice(1);
  const also = others.length > 0 ? `, in ${few(others)} too` : '';
  const mend =
    row.runs.length > 1 || run.length > NAMED
      ? 'Write what somebody at each level does that the level below does not.'
      : `Write what somebody at ${last.code} does that the level below does not.`;
  return [
    { at: last.cell.at, severity: 'error', message: `${row.competency} reads the same ${list(spans)}${also}. ${mend}` },
  ];
}

function span(run: readonly Rung[], name: (rung: Rung) => string): string {
  const names = run.map(name);
  return names.length > NAMED ? `${names[0]} to ${names[names.length - 1]}` : list(names);
}

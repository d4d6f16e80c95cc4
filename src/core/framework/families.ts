import { normalise } from '../normalise.ts';
import { remember } from '../remember.ts';
import type { LevelRow } from '../tables/levels.ts';

/** A level with its keys, so that nothing is normalised twice. */
export interface Level {
  readonly family: string;
  readonly track: string;
  readonly code: string;
  readonly row: LevelRow;
}

/** The levels of every job family, to be looked up by key. */
export interface Families {
  /** @returns The level of a family by its code's key; the first of two with the same code. */
  readonly level: (family: string, code: string) => Level | undefined;
  /** @returns The same, by family and code as they stand in cells. */
  readonly at: (family: string, code: string) => Level | undefined;
  /** @returns The level with the next greater Order in the same family and track; of several, the first row. */
  readonly next: (level: Level) => Level | undefined;
  /**
   * Reads a target (DESIGN §2): a level code of the person's own family, else `family/Level`, where family is the
   * longest known family name that fits.
   */
  readonly target: (family: string, text: string) => Level | undefined;
  readonly all: readonly Level[];
}

/** @param rows The rows of the Levels tabs. */
export function families(rows: readonly LevelRow[]): Families {
  // A row without a code cannot be referred to.
  const all = rows.map(toLevel).filter(({ code }) => code !== '');
  const byFamily = new Map<string, Map<string, Level>>();
  for (const level of all) {
    const codes = byFamily.get(level.family) ?? new Map<string, Level>();
    if (!codes.has(level.code)) codes.set(level.code, level);
    byFamily.set(level.family, codes);
  }
  const longestFirst = [...byFamily.keys()].sort((a, b) => b.length - a.length);
  const level = (family: string, code: string) => byFamily.get(family)?.get(code);

  const next = new Map(all.map((from) => [from, nextOf(all, from)]));

  return {
    all,
    level,
    at: remember((family, code) => level(normalise(family), normalise(code))),
    next: (from) => next.get(from),
    target: remember((family, text) => {
      const key = normalise(text);
      const own = level(family, key);
      if (own) return own;
      for (const name of longestFirst) {
        const code = afterFamily(key, name);
        if (code !== undefined) return level(name, code);
      }
      return undefined;
    }),
  };
}

function nextOf(all: readonly Level[], from: Level): Level | undefined {
  const order = from.row.order;
  if (order === undefined) return undefined;
  const above = all.filter(
    (to) => to.family === from.family && to.track === from.track && (to.row.order ?? -Infinity) > order,
  );
  const least = Math.min(...above.map((to) => to.row.order ?? Infinity));
  return above.find((to) => to.row.order === least);
}

/** @returns What stands behind `family/`, or `undefined` where the text does not begin with that family. */
function afterFamily(key: string, family: string): string | undefined {
  if (!key.startsWith(family)) return undefined;
  const rest = key.slice(family.length).trimStart();
  return rest.startsWith('/') ? rest.slice(1).trimStart() : undefined;
}

function toLevel(row: LevelRow): Level {
  return { family: normalise(row.family), track: normalise(row.track) || 'ic', code: normalise(row.code), row };
}

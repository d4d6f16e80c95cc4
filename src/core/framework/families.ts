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
  /** @returns The level with the next smaller Order in the same family and track; of several, the first row. */
  readonly below: (level: Level) => Level | undefined;
  /** @returns The levels that a text may mean on its own: `family/Level`, else a code, once for each family that has it. */
  readonly named: (text: string) => readonly Level[];
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
  const inFamily = (key: string): Level | undefined => {
    for (const name of longestFirst) {
      const code = afterFamily(key, name);
      if (code !== undefined) return level(name, code);
    }
    return undefined;
  };
  const neighbour = (of: Level, direction: 1 | -1): Level | undefined => {
    const { order } = of.row;
    if (order === undefined) return undefined;
    // A level without an Order is nobody's neighbour.
    const distance = (to: Level) => ((to.row.order ?? order) - order) * direction;
    const beyond = all.filter((to) => to.family === of.family && to.track === of.track && distance(to) > 0);
    const least = Math.min(...beyond.map(distance));
    return beyond.find((to) => distance(to) === least);
  };

  const next = new Map(all.map((from) => [from, neighbour(from, 1)]));

  return {
    all,
    level,
    at: remember((family, code) => level(normalise(family), normalise(code))),
    next: (from) => next.get(from),
    below: (from) => neighbour(from, -1),
    named: (text) => {
      const key = normalise(text);
      const spelledOut = inFamily(key);
      if (spelledOut) return [spelledOut];
      return [...byFamily.values()].flatMap((codes) => codes.get(key) ?? []);
    },
    target: remember((family, text) => {
      const key = normalise(text);
      return level(family, key) ?? inFamily(key);
    }),
  };
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

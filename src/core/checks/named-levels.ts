import { normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import { alternatives } from '../words.ts';
import { lookAlikes } from './look-alike.ts';

/** How many codes a message names at most. */
const MOST = 8;

/** The job families and level codes that may be referred to, as they are written in Levels. */
export interface NamedLevels {
  /** The families by key. */
  readonly families: ReadonlyMap<string, string>;
  /** @returns The codes by key: of a family, or of all where it is empty. */
  readonly codes: (family?: string) => ReadonlyMap<string, string>;
}

/** Looks the names up once; a workbook without a readable Levels tab has none. */
export function namedLevels({ families }: Company): NamedLevels {
  const names = new Map<string, string>();
  const all = new Map<string, string>();
  const own = new Map<string, Map<string, string>>();
  for (const { family, code, row } of families.all) {
    if (!names.has(family)) names.set(family, row.family);
    if (!all.has(code)) all.set(code, row.code);
    const codes = own.get(family) ?? new Map<string, string>();
    if (!codes.has(code)) codes.set(code, row.code);
    own.set(family, codes);
  }
  return { families: names, codes: (family) => (family === undefined ? all : (own.get(family) ?? new Map())) };
}

/**
 * The mend for a level code that a family does not have. A code is too short for a guess, unless it is one of the
 * family's with other separators; what there is to choose from says more.
 *
 * @param typed What stands there.
 * @param codes The codes there are, by key.
 * @returns A whole sentence.
 */
export function typeCode(typed: string, codes: ReadonlyMap<string, string>): string {
  const bare = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]/gu, '');
  const list = [...codes.values()];
  const meant = list.find((code) => bare(code) === bare(typed));
  const alike = lookAlikes(list)(typed);
  if (alike !== undefined) return alike;
  if (meant !== undefined) return `Type ${meant}.`;
  if (list.length === 0 || list.length > MOST) return 'Type one of the codes in Levels, or add it there.';
  return `Type ${alternatives(list)}, or add it to Levels.`;
}

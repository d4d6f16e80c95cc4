import { familyKey } from '../framework/level-table.ts';
import { normalise } from '../normalise.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';
import { rowsOfKind } from './framework-tables.ts';

/** A row by header. */
export type RowByHeader = Readonly<Record<string, PlainCell>>;

/** A job family that others can be made from. */
export interface ParentFamily {
  readonly family: string;
  /** The names of its competencies that are for the role, and not for everybody. */
  readonly functional: readonly string[];
}

/** @returns The job families of a workbook, in the order of Levels. */
export function parentFamilies(framework: readonly TableData[]): readonly ParentFamily[] {
  const names = new Map<string, string>();
  for (const row of rowsOfKind(framework, 'Levels')) {
    const name = textIn(row, 'Job family');
    if (name !== '' && !names.has(normalise(name))) names.set(normalise(name), name);
  }
  return [...names.values()].map((family) => ({
    family,
    functional: rowsOf(framework, 'Competencies', family)
      .filter((row) => !isCore(row))
      .map((row) => textIn(row, 'Competency')),
  }));
}

/** @returns The rows of a kind that belong to one family. */
export function rowsOf(framework: readonly TableData[], kind: string, family: string): readonly RowByHeader[] {
  return rowsOfKind(framework, kind).filter((row) => familyKey(textIn(row, 'Job family')) === familyKey(family));
}

/** Whether a row of Competencies is for everybody in the family. */
export function isCore(row: RowByHeader): boolean {
  return normalise(textIn(row, 'Type')) === 'core';
}

/** @returns The text under a header; empty where there is none. */
export function textIn(row: RowByHeader, header: string): string {
  return String(row[header] ?? '').trim();
}

/**
 * Says what is wrong with a name for a new family.
 *
 * @returns A sentence with the mend, or `undefined` where it can be used.
 */
export function wrongFamilyName(framework: readonly TableData[], name: string): string | undefined {
  const key = familyKey(name);
  if (normalise(name) === '') return 'Type what the new job family is called.';
  if (key === 'all') return '“All” stands for every job family. Choose another name.';
  if (name.includes('/')) return 'In a target a slash stands between family and level. Choose a name without one.';
  const same = parentFamilies(framework).find(({ family }) => normalise(family) === key);
  return same ? `There is a job family “${same.family}” already. Choose another name.` : undefined;
}

/**
 * Says what is wrong with what the functional competencies of a parent become: a name names one competency.
 *
 * @param functional The new names, by the names of the parent.
 * @returns A sentence with the mend, or `undefined` where nothing is.
 */
export function wrongFunctional(
  framework: readonly TableData[],
  from: string,
  functional: Readonly<Record<string, string>>,
): string | undefined {
  const core = [...rowsOf(framework, 'Competencies', from).filter(isCore), ...rowsOf(framework, 'Competencies', 'All')];
  const seen = new Set(core.map((row) => normalise(textIn(row, 'Competency'))));
  for (const name of Object.values(functional).filter((one) => normalise(one) !== '')) {
    if (seen.has(normalise(name))) return `“${name.trim()}” would be there twice. Give one of the two another name.`;
    seen.add(normalise(name));
  }
  return undefined;
}

/**
 * New IDs for criteria: what stood before the first hyphen becomes the new family's own.
 *
 * @param family The new family.
 * @param taken The IDs of the workbook.
 * @param ids The IDs to be replaced.
 * @returns As many new IDs, none of them taken.
 */
export function newIds(family: string, taken: readonly string[], ids: readonly string[]): readonly string[] {
  const used = new Set(taken.map(normalise));
  const letters = family.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
  return ids.map((id) => {
    const rest = id.includes('-') ? id.slice(id.indexOf('-')) : `-${id}`;
    for (let length = 3; ; length += 1) {
      const prefix = length <= letters.length ? letters.slice(0, length) : `${letters}${length}`;
      const next = `${prefix}${rest}`;
      if (used.has(normalise(next))) continue;
      used.add(normalise(next));
      return next;
    }
  });
}

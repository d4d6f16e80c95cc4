import type { Workbook } from 'hucre/xlsx';
import type { Losses } from './losses.ts';
import { rangeFromExcel } from './references.ts';

/** Names that programs keep for themselves, for filters and the like. */
const INTERNAL = /^_xl/i;
const ALLOWED = /^[\p{L}\p{N}_.]+$/u;

/** The named ranges of a file. Names of a single tab become names of the workbook where they are free. */
export function namesFromExcel(workbook: Workbook, losses: Losses): Record<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const ordered = [...(workbook.namedRanges ?? [])].sort(
    (a, b) => Number(a.scope !== undefined) - Number(b.scope !== undefined),
  );
  for (const { name, range } of ordered) {
    if (INTERNAL.test(name)) continue;
    const target = rangeFromExcel(range);
    if (target === null || !target.includes('!') || !ALLOWED.test(name)) {
      losses.tell(`The name “${name}” stands for something other than one range of this workbook, and is left out.`);
    } else if (taken.has(name.toLowerCase())) {
      losses.tell(`The name “${name}” is used in several tabs; one of them is kept.`);
    } else {
      taken.add(name.toLowerCase());
      names.set(name, target);
    }
  }
  return Object.fromEntries(names);
}

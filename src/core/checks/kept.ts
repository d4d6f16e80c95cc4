import type { CellChange, Kept, KeptEntry } from '../contract-findings.ts';
import type { Day } from '../day.ts';

/** Somebody's word that a finding is to be left alone. */
export interface Dismissal {
  /** What the finding is known by: `keyOf`. */
  readonly key: string;
  readonly reason: string;
  readonly day: Day;
}

/** Cells that were fixed at one go, with what puts them back. */
export interface PastFix {
  readonly id: string;
  readonly day: Day;
  readonly back: readonly CellChange[];
}

/** @returns What people dismissed, in the order in which they did. */
export function dismissalsIn({ dismissed }: Pick<Kept, 'dismissed'>): readonly Dismissal[] {
  return read(dismissed, ({ reason, day }, key) =>
    typeof reason === 'string' && typeof day === 'number' ? { key, reason, day } : undefined,
  );
}

/** @returns What can be put back, the last fix first. */
export function fixesIn({ fixed }: Pick<Kept, 'fixed'>): readonly PastFix[] {
  const fixes = read(fixed, ({ day, back }, id) =>
    typeof day === 'number' && Array.isArray(back) && back.length > 0
      ? { id, day, back: back as CellChange[] }
      : undefined,
  );
  return [...fixes].reverse();
}

/** People can edit the tab in which it is kept: what is no such thing any more is passed over. */
function read<T>(
  kept: readonly KeptEntry[],
  make: (value: Readonly<Record<string, unknown>>, key: string) => T | undefined,
): readonly T[] {
  return kept.flatMap(([key, text]) => {
    try {
      const value: unknown = JSON.parse(text);
      const made =
        typeof value === 'object' && value !== null ? make(value as Record<string, unknown>, key) : undefined;
      return made === undefined ? [] : [made];
    } catch {
      return [];
    }
  });
}

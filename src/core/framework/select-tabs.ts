import type { Grid } from '../cell.ts';
import { textOf } from '../cell.ts';
import type { Problem } from '../finding.ts';
import { normalise } from '../normalise.ts';
import { CYCLES } from '../tables/cycles.ts';
import type { Kind } from '../tables/kinds.ts';
import { LEVELS } from '../tables/levels.ts';
import { locate } from '../tables/locate.ts';
import { RATINGS } from '../tables/ratings.ts';
import { kindOfTab } from '../tables/recognise.ts';
import type { TabFacts } from '../tables/tab-facts.ts';
import type { TableSpec } from '../tables/table.ts';
import type { KindSource } from './workbook.ts';

/** A tab of the workbook with its values. */
export interface TabValues {
  readonly name: string;
  readonly values: Grid;
  /** What the tab is marked as. A marked tab is recognised whatever it is called. */
  readonly kind?: Kind;
  /** Only where the tab was read for a check. */
  readonly facts?: TabFacts;
}

/**
 * Chooses the tabs that are tables, by their mark, else by name. A suffix must be a job family or a cycle; a tab with any
 * other suffix is not read, and is reported (DESIGN §1).
 *
 * @param tabs All tabs that are marked or whose name begins with a kind; others are passed over.
 * @returns The tables, and a problem for each tab that is left out.
 */
export function selectTabs(tabs: readonly TabValues[]): {
  readonly sources: readonly KindSource[];
  readonly problems: readonly Problem[];
} {
  const named = ours(tabs);
  // Without a Cycles tab the cycles are those of the ratings (DESIGN §2).
  const cycles = named.some(({ kind }) => kind === 'Cycles')
    ? columnOf(CYCLES, 'name', named)
    : columnOf(RATINGS, 'cycle', named);
  const families = columnOf(LEVELS, 'family', named);
  const known = new Set([...families, ...cycles]);
  const problems: Problem[] = [];
  const sources = named.filter(({ tab, suffix }) => {
    // Where no family can be read, the mend is there and not in the names of the other tabs.
    if (suffix === '' || families.length === 0 || known.has(normalise(suffix))) return true;
    const message = `“${suffix}” is neither a job family nor a cycle, so the tab “${tab}” is not read. Rename the tab, or add ${suffix} to Levels or Cycles.`;
    problems.push({ id: 'tab-suffix-known', at: { tab, cell: 'A1' }, message });
    return false;
  });
  return { sources: sources.map(({ suffix: _read, ...source }) => source), problems };
}

/** The tabs that are marked or whose name begins with a kind. The name of a marked tab says nothing that counts. */
function ours(tabs: readonly TabValues[]): readonly (KindSource & { readonly suffix: string })[] {
  return tabs.flatMap(({ name, kind, ...read }) => {
    const tab = kind ? { kind, suffix: '' } : kindOfTab(name);
    return tab ? [{ ...tab, tab: name, ...read }] : [];
  });
}

/** The keys one column holds, over all tabs of a kind. */
function columnOf(spec: TableSpec, column: string, sources: readonly KindSource[]): readonly string[] {
  return sources
    .filter((source) => source.kind === spec.kind)
    .flatMap((source) => {
      const found = locate(spec, source);
      if (!found) return [];
      const at = found.at[column] ?? -1;
      return source.values.slice(found.headerRow + 1).map((row) => normalise(textOf(row[at])));
    });
}

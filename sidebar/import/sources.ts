import type { TabInfo } from '../../src/core/contract.ts';
import { UNPLACED_TAB } from '../../src/core/importing/unplaced-tab.ts';
import { normalise } from '../../src/core/normalise.ts';
import type { FileTab } from './read-file.ts';
import type { ImportState, Source } from './state.ts';

/** Kinds of table that a tab of somebody else's framework may be called after. */
const NAMED = ['Levels', 'Competencies', 'Matrix'];

/** Offers the tabs that can hold a framework; the open one is chosen where it is none of ours. What was chosen stays. */
export function withTabs(state: ImportState, tabs: readonly TabInfo[]): ImportState {
  const files = state.sources.filter(({ file }) => file !== undefined);
  const before = new Map(state.sources.map(({ name, chosen }) => [name, chosen]));
  const others = tabs.filter(
    ({ tab, kind, rows }) =>
      (kind === '' || NAMED.includes(kind)) && rows > 0 && normalise(tab) !== normalise(UNPLACED_TAB),
  );
  const offered = others.map(({ tab, kind, rows, columns, active }) => {
    const named = kind !== '';
    return { name: tab, rows, columns, active, named, chosen: before.get(tab) ?? (active && !named) };
  });
  return {
    ...state,
    sources: [...offered, ...files],
    tabsKnown: true,
    existing: [...new Set(tabs.map(({ kind }) => kind).filter((kind) => kind !== ''))],
    hasCriteria: tabs.some(({ kind, rows }) => kind === 'Criteria' && rows > 1),
  };
}

/**
 * Adds a file, chosen. Another one of the same name is numbered, for a cell is named by its file; the same file again is
 * no other.
 */
export function withFile(state: ImportState, file: FileTab): ImportState {
  const { name, values } = file.tab;
  const files = state.sources.filter((source) => source.file !== undefined);
  const taken = files.map((source) => source.name);
  const names = [name, ...taken.map((_, index) => `${name} (${index + 2})`)];
  const cells = JSON.stringify(values);
  const same = files.find((other) => names.includes(other.name) && JSON.stringify(other.file?.tab.values) === cells);
  if (same) {
    const sources = state.sources.map((source) => (source === same ? { ...source, chosen: true } : source));
    return { ...state, sources };
  }
  const free = names.find((each) => !taken.includes(each)) ?? name;
  const added = {
    name: free,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    active: false,
    named: false,
    chosen: true,
    file: { ...file, tab: { name: free, values } },
  };
  return { ...state, sources: [...state.sources, added] };
}

/** Chooses the source at a place, or takes it back. */
export function toggled(state: ImportState, place: number): ImportState {
  const sources = state.sources.map((source, index) =>
    index === place ? { ...source, chosen: !source.chosen } : source,
  );
  return { ...state, sources };
}

/** Chooses every tab that is none of ours, or none of them where all are chosen. */
export function toggledAll(state: ImportState): ImportState {
  const isTab = ({ file, named }: Source) => file === undefined && !named;
  const chosen = state.sources.some((source) => isTab(source) && !source.chosen);
  return { ...state, sources: state.sources.map((source) => (isTab(source) ? { ...source, chosen } : source)) };
}

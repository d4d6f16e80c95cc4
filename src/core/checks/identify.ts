import { type Cell, type CellRef, cellPlace, textOf } from '../cell.ts';
import type { Finding } from '../finding.ts';
import { fingerprint } from '../fingerprint.ts';
import type { KindSource, Workbook } from '../framework/workbook.ts';
import { normalise } from '../normalise.ts';
import { type Layout, layoutOf } from './layout.ts';
import { ROW_NAMES } from './row-names.ts';

/** What a finding is known by when the workbook is checked again. */
export interface Identity {
  /** The rule and the names of its row and column: the same wherever the row has moved to. */
  readonly place: string;
  /** Stands for the text and values it rests on: another one once they change. */
  readonly basis: string;
}

/** Identifies a finding. */
export type Identify = (finding: Pick<Finding, 'rule' | 'at' | 'message' | 'about'>) => Identity;

const MOST_CHARACTERS = 300;
/** What looks like the address of a cell. */
const ADDRESS = /\b[A-Z]{1,3}[1-9]\d{0,6}\b/g;

/** A tab with its headers, looked up once. */
type Tab = { readonly source: KindSource; readonly layout: Layout | undefined };

/**
 * Tells findings apart by what they are about, so that somebody's word on one of them outlives sorting and inserting.
 *
 * @param workbook What was checked.
 * @returns Identifies a finding. Where it does not say what it rests on, that is its message and the value of its cell,
 *   without the addresses of cells that the message names.
 */
export function identifier(workbook: Workbook): Identify {
  const tabs = new Map(workbook.sources.map((source): [string, Tab] => [source.tab, { source, layout: undefined }]));
  const names = new Set(
    [...workbook.levels.map(({ code }) => code), ...workbook.people.map(({ id }) => id)]
      .concat(workbook.criteria.map(({ id }) => id))
      .map((name) => name.toUpperCase()),
  );
  const withoutAddresses = (message: string) => message.replace(ADDRESS, (word) => (names.has(word) ? word : ''));

  function tabOf(name: string): Tab | undefined {
    const tab = tabs.get(name);
    if (!tab || tab.layout) return tab;
    const found = { ...tab, layout: layoutOf(tab.source) };
    tabs.set(name, found);
    return found;
  }

  return ({ rule, at, message, about }) => {
    const tab = tabOf(at.tab);
    const { row, column } = cellPlace(at.cell || 'A1');
    const value = at.cell === '' ? '' : textOf(tab?.source.values[row]?.[column]);
    const where = JSON.stringify(placeOf(at, tab, row, column));
    return {
      place: `${rule} ${where.length > MOST_CHARACTERS ? fingerprint(where) : where}`,
      basis: fingerprint(about ?? JSON.stringify([withoutAddresses(message), value])),
    };
  };
}

/** Above the rows a cell is known by its tab and its header; below, by the names in its row and its header. */
function placeOf({ tab: name, cell }: CellRef, tab: Tab | undefined, row: number, column: number): readonly string[] {
  const layout = tab?.layout;
  if (!tab || !layout || cell === '') return [normalise(name)];
  const cells: readonly Cell[] = tab.source.values[row] ?? [];
  const header = normalise(textOf(tab.source.values[layout.headerRow]?.[column]));
  if (!layout.located || row <= layout.headerRow) return [normalise(name), normalise(textOf(cells[column])) || header];
  const at: Readonly<Record<string, number>> = layout.located.at;
  const names = (ROW_NAMES[tab.source.kind] ?? []).map((key) => normalise(textOf(cells[at[key] ?? -1])));
  // A row without a name is known by all that stands in it.
  const named = names.some((name) => name !== '') ? names : [fingerprint(JSON.stringify(cells.map(textOf)))];
  return [tab.source.kind, ...named, header];
}

import { type Cell, textOf } from '../cell.ts';
import { isEverything, normalise } from '../normalise.ts';
import { columnOf, type DraftRow, type TabDraft } from './tab-draft.ts';

/** What names a row of each kind, by header. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Levels: ['Job family', 'Level'],
  Competencies: ['Job family', 'Competency'],
  Matrix: ['Job family', 'Competency'],
  'Required ratings': ['Job family', 'Required rating for'],
  Criteria: ['ID'],
  Paths: ['Kind', 'From family', 'From level', 'To family', 'To level'],
  People: ['Employee ID'],
  Cycles: ['Cycle'],
  'Job families': ['Job family'],
  Settings: ['Setting'],
};

/** The headers of the cells that together name a row; a kind without keys is matched by its whole row. */
export function keyHeaders(kind: string, headers: readonly string[]): readonly string[] {
  return KEYS[kind] ?? headers;
}

/**
 * What a row is found by; empty and `All` are the same family.
 *
 * @param names The headers of its key.
 * @param cellOf Gives the cell under a header.
 */
export function rowKey(names: readonly string[], cellOf: (header: string) => Cell | undefined): string {
  const parts = names.map((name) => {
    const part = normalise(textOf(cellOf(name)));
    return name === 'Job family' && isEverything(part) ? 'all' : part;
  });
  return parts.join('\n');
}

/** A row with the tab it stands in. */
export interface PlacedRow {
  readonly draft: TabDraft;
  readonly row: DraftRow;
}

/** The rows of several tabs by key; of two with the same key the first. */
export function rowsByKey(drafts: readonly TabDraft[], names: readonly string[]): Map<string, PlacedRow> {
  const rows = new Map<string, PlacedRow>();
  for (const draft of drafts) {
    const columns = new Map(names.map((name) => [name, columnOf(draft, name)]));
    for (const row of draft.rows) {
      const key = rowKey(names, (name) => row.cells[columns.get(name) ?? -1]);
      if (!rows.has(key)) rows.set(key, { draft, row });
    }
  }
  return rows;
}

import { type Cell, textOf } from '../cell.ts';
import { isEverything, normalise } from '../normalise.ts';
import type { PlainCell } from '../tables/table-data.ts';
import { keyHeaders, type PlacedRow } from './row-keys.ts';
import { columnOf, columnOrAppend, type DraftRow, type TabDraft } from './tab-draft.ts';

/**
 * Adds a row at the end of a draft.
 *
 * @param headers The headers its cells belong to.
 */
export function addRow(draft: TabDraft, headers: readonly string[], cells: readonly PlainCell[]): PlacedRow {
  const row: DraftRow = { row: undefined, cells: [] };
  for (const [index, header] of headers.entries()) {
    const cell = cells[index] ?? '';
    if (cell !== '' && (columnOf(draft, header) >= 0 || !saysNothing(header, cell)))
      row.cells[columnOrAppend(draft, header)] = cell;
  }
  if (draft.kind === 'Levels') giveFreeOrder(draft, row);
  draft.rows.push(row);
  return { draft, row };
}

/** The Order of a new level: its own, or after the last of its track where that place is taken. */
function giveFreeOrder(draft: TabDraft, { cells }: DraftRow): void {
  const [family, track, order] = ['Job family', 'Track', 'Order'].map((header) => columnOf(draft, header));
  if (family === undefined || track === undefined || order === undefined || order < 0) return;
  const trackOf = (row: readonly Cell[]) =>
    `${normalise(textOf(row[family]))}\n${normalise(textOf(row[track])) || 'ic'}`;
  const own = trackOf(cells);
  const siblings = draft.rows.filter((row) => trackOf(row.cells) === own);
  const taken = siblings.map((row) => row.cells[order]).filter((cell) => typeof cell === 'number');
  if (taken.includes(Number(cells[order]))) cells[order] = Math.max(...taken) + 1;
}

/** What an empty cell says already (DESIGN §1). */
const EMPTY_MEANS: Readonly<Record<string, string>> = { track: 'ic', tracks: 'all', rater: 'manager' };

/** Whether an empty cell under the header says the same. */
function saysNothing(header: string, value: PlainCell): boolean {
  return EMPTY_MEANS[normalise(header)] === normalise(String(value));
}

/** What became of one cell. */
type Filled = 'filled' | 'different' | 'same';

/**
 * Writes a cell of a row that is there, where it is empty. What stands there stays.
 *
 * @returns Whether it was filled, said the same already, or says something else.
 */
export function fillCell({ draft, row }: PlacedRow, header: string, value: PlainCell): Filled {
  if (plain(value) === '') return 'same';
  const there = columnOf(draft, header);
  if (plain(row.cells[there] ?? '') !== '') return isSame(draft, row, there, value) ? 'same' : 'different';
  if (saysNothing(header, value)) return 'same';
  const column = columnOrAppend(draft, header);
  row.cells[column] = value;
  // The cells of an added row are written with it.
  if (row.row !== undefined) draft.fills.push({ row: row.row, column, value });
  return 'filled';
}

/** Case is a difference in texts, not in words to choose from. What an import only fills in contradicts nothing. */
function isSame(draft: TabDraft, { cells }: DraftRow, column: number, value: PlainCell): boolean {
  const header = normalise(draft.headers[column] ?? '');
  const keys = keyHeaders(draft.kind, draft.headers);
  const key = normalise(String(value));
  if (header === 'order' || keys.some((name) => normalise(name) === header)) return true;
  if (header === 'tracks' && isEverything(key)) return true;
  if (header === 'title' && keys.some((name) => normalise(textOf(cells[columnOf(draft, name)])) === key)) return true;
  const now = cells[column] ?? '';
  return ['type', 'track', 'tracks'].includes(header) ? normalise(textOf(now)) === key : plain(now) === plain(value);
}

/** Space around and inside a text is no difference. */
const plain = (cell: Cell) => String(cell).normalize('NFKC').trim().replace(/\s+/g, ' ');

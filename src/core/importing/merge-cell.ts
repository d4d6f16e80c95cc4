import { isEverything, normalise } from '../normalise.ts';
import type { PlainCell } from '../tables/table-data.ts';
import { columnOrAppend, type Draft } from './merge-draft.ts';

/** What became of one cell. */
type Filled = 'filled' | 'different' | 'same';

/**
 * Writes an imported cell where the row has none yet.
 *
 * @returns Whether it was filled, said the same already, or says something else and stays.
 */
export function fill(draft: Draft, row: PlainCell[], header: string, cell: PlainCell): Filled {
  if (plain(cell) === '') return 'same';
  const column = columnOrAppend(draft, header);
  const now = row[column] ?? '';
  if (plain(now) === '') {
    row[column] = cell;
    return 'filled';
  }
  return isSame(draft, row, column, cell) ? 'same' : 'different';
}

/** Case is a difference in texts, not in words to choose from. What an import only fills in contradicts nothing. */
function isSame(draft: Draft, row: readonly PlainCell[], column: number, cell: PlainCell): boolean {
  const header = normalise(draft.headers[column] ?? '');
  const key = normalise(String(cell));
  if (draft.keys.includes(column) || header === 'order') return true;
  if (header === 'tracks' && isEverything(key)) return true;
  if (header === 'title' && draft.keys.some((other) => normalise(String(row[other] ?? '')) === key)) return true;
  const now = row[column] ?? '';
  return ['type', 'track', 'tracks'].includes(header) ? normalise(String(now)) === key : plain(now) === plain(cell);
}

/** Space around and inside a text is no difference. */
const plain = (cell: PlainCell) => String(cell).normalize('NFKC').trim().replace(/\s+/g, ' ');

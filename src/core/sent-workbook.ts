import { type Cell, type Grid, isDate } from './cell.ts';
import type { Reply, SentCell, SentTab, SentWorkbook } from './contract.ts';
import type { DayReader } from './day.ts';
import type { TabValues } from './framework/select-tabs.ts';

const MS_PER_DAY = 86_400_000;

/**
 * Makes cells ready to cross to a window, which takes no dates (PLATFORM §4).
 *
 * @param dayOf Reads dates in the spreadsheet's time zone.
 */
export function sendCells(values: Grid, dayOf: DayReader): SentTab['values'] {
  const send = (cell: Cell): SentCell => (isDate(cell) ? { day: dayOf(cell) } : cell);
  return values.map((row) => row.map(send));
}

/** The cells as they were, each date at the beginning of its day in UTC. */
function receiveCells(values: SentTab['values']): Grid {
  const receive = (cell: SentCell): Cell => (typeof cell === 'object' ? new Date(cell.day * MS_PER_DAY) : cell);
  return values.map((row) => row.map(receive));
}

/** Reads the dates of received cells. */
export const receivedDay: DayReader = (date) => Math.floor(date.getTime() / MS_PER_DAY);

/**
 * Receives a workbook, and asks for the rows of long tabs that did not come with it.
 *
 * @param sent What came first.
 * @param moreRows Asks for further rows of a tab.
 * @param progress Told how many rows of which tab are there, while more are asked for.
 * @returns The tabs as they were read; dates are read by `receivedDay`.
 */
export async function receiveWorkbook(
  { tabs }: SentWorkbook,
  moreRows: (tab: string, from: number) => Promise<Reply<SentTab['values']>>,
  progress: (tab: string, rows: number, of: number) => void = () => {},
): Promise<Reply<readonly TabValues[]>> {
  const received: TabValues[] = [];
  for (const { name, kind, values, rows, facts } of tabs) {
    const all = [...receiveCells(values)];
    while (all.length < rows) {
      progress(name, all.length, rows);
      const reply = await moreRows(name, all.length);
      if (!reply.ok) return reply;
      // Rows that were deleted in the meantime are not coming.
      if (reply.value.length === 0) break;
      for (const row of receiveCells(reply.value)) all.push(row);
    }
    received.push({ name, values: all, facts, ...(kind ? { kind } : {}) });
  }
  return { ok: true, value: received };
}

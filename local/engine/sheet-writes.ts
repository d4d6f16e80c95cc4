import type { Command, Zone } from '@odoo/o-spreadsheet';
import type { Book, GuardedCell, QueuedCommand } from './book.ts';
import type { CellWrite } from './cell-writes.ts';
import { typedCell, typingPlace } from './typed-cell.ts';

/** Adds commands to those that the next read, flush or end of the execution applies. */
export function queue(book: Book, ...commands: QueuedCommand[]): void {
  book.queue.push({ commands });
}

/** Queues values for a zone, row by row; they are read as typed now and judged by validation when applied. */
export function queueValues(book: Book, sheetId: string, zone: Zone, rows: readonly (readonly unknown[])[]): void {
  const place = typingPlace(book.model.getters, book.timeZone);
  const commands: QueuedCommand[] = [];
  const cells: GuardedCell[] = [];
  rows.forEach((row, rowIndex) => {
    row.forEach((value, colIndex) => {
      const at = { sheetId, col: zone.left + colIndex, row: zone.top + rowIndex };
      const { content, value: judged, dateFormat } = typedCell(value, place);
      const command: CellWrite = { type: 'UPDATE_CELL', ...at, content, ...(dateFormat ? { dateFormat } : {}) };
      commands.push(command);
      if (judged !== '') cells.push({ ...at, value: judged });
    });
  });
  book.queue.push({ commands, sheetId, cells });
}

/** Queues the emptying of a zone. The engine's DELETE_CONTENT would take the dropdowns of empty cells with it. */
export function queueClear(book: Book, sheetId: string, zone: Zone): void {
  queue(book, (getters) => {
    const commands: Command[] = [];
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) {
        const cell = getters.getCell({ sheetId, col, row });
        if (cell?.isFormula || cell?.content) commands.push({ type: 'UPDATE_CELL', sheetId, col, row, content: '' });
      }
    }
    return commands;
  });
}

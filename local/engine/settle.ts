import type { CellPosition } from '@odoo/o-spreadsheet';
import { type Book, type QueuedCommand, type QueuedWrite, rest } from './book.ts';
import { Exception, HostError } from './host-error.ts';
import type { Batch, Failure } from './host-plugin.ts';
import { engine } from './load-engine.ts';

/** The engine calls it a failure when a command changes nothing; Sheets does not. */
const harmless = new Set(['NoChanges', 'ValuesNotChanged', 'UnchangedSheetName', 'EmptyTarget']);

function applyBatch({ model }: Book, commands: readonly QueuedCommand[]): void {
  if (!commands.length) return;
  const failures: Failure[] = [];
  const failed = (failure: Failure) => failures.push(failure);
  const batch: Batch = { type: 'LOCAL_BATCH', commands: () => commands, failed };
  (model.dispatch as unknown as (type: string, payload: object) => void)(batch.type, batch);
  const failure = failures.find(({ reasons }) => !reasons.every((reason) => harmless.has(reason)));
  if (!failure) return;
  throw new HostError(`The engine refused ${failure.command.type} (${failure.reasons.join(', ')}).`);
}

const addsRule = (command: QueuedCommand) => typeof command === 'object' && command.type === 'ADD_DATA_VALIDATION_RULE';

function mayReject(book: Book, sheetId: string): boolean {
  return (book.model.getters.getDataValidationRules(sheetId) ?? []).some((rule) => rule.isBlocking);
}

function violation({ model }: Book, { sheetId = '', cells = [] }: QueuedWrite): CellPosition | undefined {
  const broken = cells.find(({ col, row, value }) => {
    const result = model.getters.getValidationResultForCellValue(value, { sheetId, col, row });
    return !result.isValid && result.rule?.isBlocking;
  });
  return broken && { sheetId, col: broken.col, row: broken.row };
}

/**
 * Applies the queued writes as few batches as data validation allows, as `flush`, the next read and the end of the
 * execution do (PLATFORM §6). Throws what a write raised, after the others are applied.
 */
export function settle(book: Book): void {
  const writes = book.queue.splice(0);
  let pending: QueuedCommand[] = [];
  let ruleIsPending = false;
  let problem: Exception | undefined;
  for (const write of writes) {
    if (write.cells?.length && (ruleIsPending || mayReject(book, write.sheetId ?? ''))) {
      applyBatch(book, pending);
      pending = [];
      ruleIsPending = false;
      const broken = violation(book, write);
      if (broken) {
        const xc = engine.helpers.toXC(broken.col, broken.row);
        problem ??= new Exception(
          `The data you entered in cell ${xc} violates the data validation rules set on this cell.`,
        );
        continue;
      }
    }
    for (const command of write.commands) pending.push(command);
    ruleIsPending ||= !write.cells && write.commands.some(addsRule);
  }
  applyBatch(book, pending);
  rest(book);
  if (problem) throw problem;
}

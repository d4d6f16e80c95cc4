import type { Command, DispatchResult } from '@odoo/o-spreadsheet';
import { type BesideStore, copySheet, dropSheet, shiftBeside } from './beside-store.ts';
import type { QueuedCommand } from './book.ts';
import { gatherCellWrites } from './cell-writes.ts';
import { engine } from './load-engine.ts';

/** An engine command that was refused, and why. */
export interface Failure {
  readonly command: Command;
  readonly reasons: readonly string[];
}

/**
 * Commands to be applied in one go: one undo, one recalculation (HOST.md, "Speed"). Both are functions because the engine
 * copies what it is handed. Dispatch reports a batch as fine even if a command in it failed.
 */
export interface Batch {
  readonly type: 'LOCAL_BATCH';
  readonly commands: () => readonly QueuedCommand[];
  readonly failed: (failure: Failure) => void;
}

type Dispatch = (type: string, payload: object) => DispatchResult;

function trackBeside(store: BesideStore, command: Command): void {
  if (command.type === 'ADD_COLUMNS_ROWS') {
    const at = command.position === 'before' ? command.base : command.base + 1;
    shiftBeside(store, { ...command, at, count: command.quantity });
  } else if (command.type === 'REMOVE_COLUMNS_ROWS') {
    const last = [...command.elements].sort((a, b) => b - a);
    for (const at of last) shiftBeside(store, { ...command, at, count: -1 });
  } else if (command.type === 'DELETE_SHEET') {
    dropSheet(store, command.sheetId);
  } else if (command.type === 'DUPLICATE_SHEET') {
    copySheet(store, command.sheetId, command.sheetIdTo);
  }
}

/** Applies batches, and keeps what stands beside the engine in step with rows, columns and tabs. */
class HostPlugin extends engine.UIPlugin {
  readonly #beside: BesideStore | undefined;

  constructor(config: ConstructorParameters<typeof engine.UIPlugin>[0]) {
    super(config);
    const { beside } = config.custom as { readonly beside?: BesideStore };
    this.#beside = beside;
  }

  override handle(command: Command | Batch): void {
    if (command.type === 'LOCAL_BATCH') this.#apply(command);
    else if (this.#beside) trackBeside(this.#beside, command);
  }

  #apply({ commands, failed }: Batch): void {
    const dispatch = this.dispatch as unknown as Dispatch;
    const applyOne = (command: Command) => {
      const result = dispatch(command.type, command);
      if (!result.isSuccessful) failed({ command, reasons: result.reasons as readonly string[] });
    };
    const writes = gatherCellWrites(this.getters);
    for (const queued of commands()) {
      if (typeof queued !== 'function' && writes.take(queued)) continue;
      writes.give().forEach(applyOne);
      for (const command of typeof queued === 'function' ? queued(this.getters) : [queued]) applyOne(command);
    }
    writes.give().forEach(applyOne);
  }
}

/** Makes every model opened from now on understand batches. The registry belongs to the process. */
export function registerHostPlugin(): void {
  // Only plugins of this registry hear of what others did to the workbook, in their windows.
  const { statefulUIPluginRegistry } = engine.registries;
  if (!statefulUIPluginRegistry.contains('local_host')) statefulUIPluginRegistry.add('local_host', HostPlugin);
}

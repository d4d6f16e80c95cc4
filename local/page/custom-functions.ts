import type { CellPosition, FunctionResultObject, Model } from '@odoo/o-spreadsheet';
import { hasVolatileArgument } from '../engine/volatile.ts';
import type { FunctionCell } from '../host.ts';
import { postJson } from './api.ts';
import { helpers, iterateAstNodes, parse, registries } from './engine.ts';
import { createFunctionClient, type FunctionClient } from './function-calls.ts';

/** While a script's undo waits for the host, the engine refuses commands for a moment. */
const RETRY_MS = 50;

/**
 * Registers the add-in's custom functions with the window's engine. Call before the Model is made: formulas are
 * compiled then.
 *
 * @param names what the script declares
 * @param model gives the Model once it is there
 */
export function registerFunctions(names: readonly string[], model: () => Model): FunctionClient {
  const declared = new Set(names.map((name) => name.toUpperCase()));
  for (const shown of ['Loading...', '#ERROR!']) registries.errorTypes.add(shown);

  function again(cells: readonly (CellPosition | undefined)[]): void {
    const { getters, dispatch } = model();
    const cellIds = cells.map((cell) =>
      cell && getters.tryGetSheet(cell.sheetId) ? getters.getCell(cell)?.id : undefined,
    );
    const all = cells.includes(undefined);
    const known = cellIds.filter((id) => id !== undefined);
    if (!all && known.length === 0) return;
    const result = all ? dispatch('EVALUATE_CELLS') : dispatch('EVALUATE_CELLS', { cellIds: known });
    if (!result.isSuccessful) setTimeout(() => again(cells), RETRY_MS);
  }

  /** The engine shows `[label](url)` as a link of that label; a script reads the text. */
  function read(cell: FunctionResultObject & { link?: unknown; position?: CellPosition }): FunctionCell {
    const linked = cell.link && cell.position ? model().getters.getCell(cell.position) : undefined;
    const { value, format } = linked && !linked.isFormula ? { value: linked.parsedValue, format: linked.format } : cell;
    return format === undefined ? { value } : { value, format };
  }

  const client = createFunctionClient({ read, ask: (calls) => postJson('/functions', calls), again });
  for (const name of names) {
    registries.functionRegistry.add(name, {
      description: 'Custom function of the add-in.',
      args: [helpers.arg('values (any, range<any>, optional, repeating)', 'What the function is given.')],
      compute(...args) {
        const isCustom = (other: string) => declared.has(other.toUpperCase());
        // Such a call never ends in Sheets; the server's engine says the same (PLATFORM 1.6).
        if (hasVolatileArgument({ parse, iterateAstNodes }, this, args, isCustom)) return { value: 'Loading...' };
        return client.call(name, args, this.__originCellPosition);
      },
    });
  }
  return client;
}

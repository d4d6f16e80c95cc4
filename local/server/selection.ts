import type { Model } from '@odoo/o-spreadsheet';
import type { Selection } from './wire.ts';

/** Gives the server's Model the selection of the window a script runs for: `getActiveRange` reads it. */
export function takeSelection(model: Model, { sheetId: sheetIdTo, zone, cell }: Selection): void {
  const { getters } = model;
  // The window may know a tab that someone else has just removed.
  if (!getters.tryGetSheet(sheetIdTo)) return;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdFrom !== sheetIdTo) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  model.selection.selectZone({ cell: { col: cell.col, row: cell.row }, zone }, { scrollIntoView: false });
}

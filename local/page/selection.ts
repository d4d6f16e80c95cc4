import type { Model } from '@odoo/o-spreadsheet';
import type { Selection } from '../server/wire.ts';
import { helpers } from './engine.ts';

/** What is selected in this window: a script that runs for it finds the same (`getActiveRange`). */
export function selection({ getters }: Model): Selection {
  return { sheetId: getters.getActiveSheetId(), zone: getters.getSelectedZone(), cell: getters.getActivePosition() };
}

/** Goes to the tab and the range, and scrolls there. A tab that is gone by now is passed over. */
export function activate(model: Model, sheetName: string, a1: string): void {
  const { getters } = model;
  const sheetIdTo = getters.getSheetIdByName(sheetName);
  if (!sheetIdTo) return;
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetIdTo !== sheetIdFrom) model.dispatch('ACTIVATE_SHEET', { sheetIdFrom, sheetIdTo });
  const zone = helpers.toZone(a1);
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone }, { scrollIntoView: true });
}

import type { CollaborationMessage, Locale, Model, TransportService } from '@odoo/o-spreadsheet';
import type { EngineData } from '../local-workbook.ts';
import type { BesideStore } from './beside-store.ts';
import type { FunctionBridge } from './function-bridge.ts';
import { registerHostPlugin } from './host-plugin.ts';
import { engine } from './load-engine.ts';

/** Rows and columns of a new sheet (PLATFORM §6). */
export const NEW_SHEET = { rows: 1000, columns: 26 } as const;

/** What the host's plugin and custom functions find in the model that evaluates them. */
export interface ModelCustom {
  readonly beside: BesideStore;
  readonly bridge: FunctionBridge;
}

function completed(data: Partial<EngineData>, locale: Locale): EngineData {
  const empty: EngineData = engine.helpers.createEmptyWorkbookData();
  const sheets = data.sheets?.length
    ? data.sheets
    : empty.sheets.map((sheet) => ({ ...sheet, rowNumber: NEW_SHEET.rows, colNumber: NEW_SHEET.columns }));
  return { ...empty, ...data, sheets, settings: { ...empty.settings, ...data.settings, locale } };
}

/**
 * Opens the engine's document; one without tabs gets an empty one of 1000 × 26, as Sheets has it.
 *
 * @param transport carries its revisions to others; nobody if left out
 */
export function openModel(
  data: Partial<EngineData>,
  locale: Locale,
  custom: ModelCustom,
  transport?: TransportService<CollaborationMessage>,
): Model {
  registerHostPlugin();
  return new engine.Model(completed(data, locale), {
    custom: { ...custom },
    ...(transport && { transportService: transport }),
  });
}

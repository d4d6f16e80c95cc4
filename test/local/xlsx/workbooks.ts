import { Model } from '@odoo/o-spreadsheet';
import type { Beside, EngineData, LocalWorkbook } from '../../../local/local-workbook.ts';
import { readXlsx } from '../../../local/xlsx/read-xlsx.ts';
import { resultsOf } from '../../../local/xlsx/results.ts';
import { type Written, writeXlsx } from '../../../local/xlsx/write-xlsx.ts';

// The engine tells how long each step takes.
console.debug = () => {};

export type SheetData = EngineData['sheets'][number];

/** The day on which all files of these tests are made. */
export const CREATED = new Date('2026-03-01T12:00:00Z');

/** A tab of a file's usual size; ids are those a read file gives. */
export const tab = (part: Partial<SheetData> = {}): SheetData => ({
  id: 'sheet-1',
  name: 'People',
  colNumber: 26,
  rowNumber: 1000,
  cells: {},
  styles: {},
  formats: {},
  borders: {},
  merges: [],
  figures: [],
  cols: {},
  rows: {},
  conditionalFormats: [],
  dataValidationRules: [],
  tables: [],
  areGridLinesVisible: true,
  isVisible: true,
  panes: { xSplit: 0, ySplit: 0 },
  headerGroups: { ROW: [], COL: [] },
  ...part,
});

export const NOTHING_BESIDE: Beside = { notes: {}, metadata: [], protections: [], properties: {} };

/** A model of these tabs. */
export const modelOf = (sheets: readonly SheetData[], engine: Partial<EngineData> = {}): Model =>
  new Model({ version: new Model().exportData().version, styles: {}, formats: {}, borders: {}, ...engine, sheets });

/** A model as a file. */
export function fileOf(model: Model, beside: Beside = NOTHING_BESIDE): Promise<Written> {
  return writeXlsx({ engine: model.exportData(), beside }, { created: CREATED, results: resultsOf(model) });
}

/** What a file holds; fails the test where it is none. */
export async function opened(bytes: Uint8Array): Promise<{ workbook: LocalWorkbook; model: Model; notes: string[] }> {
  const result = await readXlsx(bytes);
  if (!result.ok) throw new Error(result.message);
  return { workbook: result.workbook, model: new Model(result.workbook.engine), notes: result.notes };
}

/** A model before and after it was a file, and everything that was said on the way. */
export async function roundTrip(model: Model, beside: Beside = NOTHING_BESIDE) {
  const written = await fileOf(model, beside);
  const read = await opened(written.bytes);
  return {
    before: model.exportData(),
    after: read.model.exportData(),
    beside: read.workbook.beside,
    model: read.model,
    notes: [...written.notes, ...read.notes],
  };
}

/** What the cells of a tab show and how they are typed, by A1 cell. */
export function shown(model: Model, sheetId: string, cells: readonly string[]) {
  return cells.map((xc) => {
    const range = model.getters.getRangeFromSheetXC(sheetId, xc);
    return model.getters.getEvaluatedCell({ sheetId, col: range.zone.left, row: range.zone.top }).value;
  });
}

import type { Model } from '@odoo/o-spreadsheet';

/** What a cell shows: errors as their code, dates as serials, nothing as null. */
export type CellResult = string | number | boolean | null;

/** The evaluated workbook, which the engine's data does not hold. Columns and rows count from 0. */
export interface Results {
  /** What a cell shows, and the number format that its formula gives it where it has none of its own. */
  cell(sheetId: string, col: number, row: number): { readonly value: CellResult; readonly format?: string | undefined };
  /** How far the formula of a cell fills cells beside and below it; null if it fills its own only. */
  spill(sheetId: string, col: number, row: number): { readonly columns: number; readonly rows: number } | null;
}

/** The results of a live model, whose data `exportData()` gives. */
export function resultsOf(model: Model): Results {
  return {
    cell: (sheetId, col, row) => model.getters.getEvaluatedCell({ sheetId, col, row }),
    spill(sheetId, col, row) {
      const zone = model.getters.getSpreadZone({ sheetId, col, row });
      if (!zone) return null;
      const size = { columns: zone.right - zone.left + 1, rows: zone.bottom - zone.top + 1 };
      return size.columns * size.rows > 1 ? size : null;
    },
  };
}

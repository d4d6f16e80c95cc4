import type { Model } from '@odoo/o-spreadsheet';

/** The engine's own document, as `model.exportData()` gives it and `new Model()` takes it. */
export type EngineData = ReturnType<Model['exportData']>;

/** One developer metadata entry; `sheetId` is the engine's id of the tab, empty for the spreadsheet itself. */
export interface Metadata {
  readonly id: number;
  readonly sheetId: string;
  readonly key: string;
  readonly value: string;
  readonly visibility: 'DOCUMENT' | 'PROJECT';
}

/** A protected tab, or a protected range in it (`zone` in A1 notation). */
export interface Protection {
  readonly sheetId: string;
  readonly zone?: string;
  readonly description: string;
  readonly warningOnly: boolean;
}

/** What Sheets keeps with a workbook and the engine does not. Keyed by the engine's tab ids and by A1 cells. */
export interface Beside {
  readonly notes: Record<string, Record<string, string>>;
  readonly metadata: readonly Metadata[];
  readonly protections: readonly Protection[];
  /** Document properties of the add-in. */
  readonly properties: Record<string, string>;
}

/** A workbook as the local host opens, holds and saves it. Text cells that could be read otherwise begin with `'`. */
export interface LocalWorkbook {
  readonly engine: Partial<EngineData>;
  readonly beside: Beside;
}

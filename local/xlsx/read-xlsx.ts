import type { Border, Style } from '@odoo/o-spreadsheet';
import { readXlsx as readFile, type Workbook } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';
import type { LocalWorkbook } from '../local-workbook.ts';
import { colourReader } from './colours.ts';
import { notWorkbook } from './file-kind.ts';
import { itemTable } from './item-table.ts';
import { collectLosses } from './losses.ts';
import { namesFromExcel } from './names-from-excel.ts';
import { readNotes } from './notes.ts';
import { protectionFromExcel } from './protections.ts';
import { sheetFromExcel } from './sheet-from-excel.ts';

const { helpers } = engine;

export type ReadResult =
  | {
      readonly ok: true;
      readonly workbook: LocalWorkbook;
      /** What could not be carried, one sentence each. */
      readonly notes: string[];
    }
  | { readonly ok: false; readonly message: string };

/** The add-in's custom functions (DESIGN §3), whose formulas are kept even before the engine has them. */
const ADDIN_FUNCTIONS = [
  'READINESS',
  'READINESS_STATUS',
  'READINESS_REPORT',
  'GAPS',
  'NEXT_LEVEL',
  'MEETING_SHARE',
  'CHECK_DESCRIPTION',
  'RATER_AGREEMENT',
];

const DAMAGED =
  'The workbook is damaged and cannot be opened; open it in its program, save it again and try that copy.';

function convert(file: Workbook, functions: readonly string[]): { workbook: LocalWorkbook; notes: string[] } {
  const losses = collectLosses();
  const ids = file.sheets.map((_, at) => `sheet-${at + 1}`);
  const names = namesFromExcel(file, losses);
  const reader = {
    losses,
    vocabulary: {
      functions: new Set(functions.map((name) => name.toUpperCase())),
      names: new Map(Object.entries(names).map(([name, range]) => [name.toLowerCase(), range])),
    },
    sheetIds: new Map(file.sheets.map(({ name }, at) => [name.toLowerCase(), ids[at] ?? ''])),
    from1904: file.dateSystem === '1904',
    colour: colourReader(file.themeColors),
    defaultSize: file.defaultFont?.size ?? 11,
    styles: itemTable<Style>(),
    formats: itemTable<string>(),
    borders: itemTable<Border>(),
  };
  const sheets = file.sheets.map((sheet, at) => sheetFromExcel(sheet, ids[at] ?? '', reader));
  const notes = file.sheets.map((sheet, at) => [ids[at] ?? '', readNotes(sheet)] as const);
  const engine: LocalWorkbook['engine'] = {
    // Without it the engine takes the data for that of its first version and rewrites it.
    version: helpers.createEmptyWorkbookData().version,
    sheets,
    styles: reader.styles.items,
    formats: reader.formats.items,
    borders: reader.borders.items,
    namedRanges: names,
  };
  const beside = {
    notes: Object.fromEntries(notes.filter(([, texts]) => Object.keys(texts).length > 0)),
    metadata: [],
    protections: file.sheets.flatMap((sheet, at) => protectionFromExcel(sheet, ids[at] ?? '', losses)),
    properties: {},
  };
  return { workbook: { engine, beside }, notes: losses.sentences() };
}

/**
 * Reads a .xlsx workbook. Text stays text whatever it looks like; dates become serials with a date format; a formula
 * that the engine or the add-in does not know is replaced by its last value. Print settings are not part of a workbook
 * here and are written anew.
 *
 * @param functions further custom functions whose formulas are kept.
 * @returns the workbook, or a sentence that says what the file is instead.
 */
export async function readXlsx(bytes: Uint8Array, functions: readonly string[] = ADDIN_FUNCTIONS): Promise<ReadResult> {
  const refusal = notWorkbook(bytes);
  if (refusal !== null) return { ok: false, message: refusal };
  let file: Workbook;
  try {
    file = await readFile(bytes, { readStyles: true });
  } catch {
    return { ok: false, message: DAMAGED };
  }
  if (file.sheets.length === 0) return { ok: false, message: 'The workbook has no tabs; choose another one.' };
  return { ok: true, ...convert(file, functions) };
}

import type { Model } from '@odoo/o-spreadsheet';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';
import type { LocalWorkbook } from '../local-workbook.ts';
import { collectLosses, type Losses } from './losses.ts';
import { namesToExcel } from './names-to-excel.ts';
import { renameInRules } from './rename-in-rules.ts';
import type { Results } from './results.ts';
import { fileSheetNames } from './sheet-names.ts';
import { sheetToExcel } from './sheet-to-excel.ts';
import { DEFAULT_FONT } from './styles-to-excel.ts';

export interface WriteOptions {
  /** When the file says it was made; the same workbook and time give the same bytes. */
  readonly created: Date;
  /** What the cells show: `resultsOf(model)` of the model whose data is written. */
  readonly results: Results;
}

export interface Written {
  readonly bytes: Uint8Array;
  /** What the file does not hold, one sentence each. */
  readonly notes: string[];
}

/** The workbook with names that a file can give its tabs; references follow. */
function open({ engine: data }: LocalWorkbook, losses: Losses): { model: Model; data: LocalWorkbook['engine'] } {
  const names = (data.sheets ?? []).map(({ name }) => name);
  const allowed = fileSheetNames(names);
  const renamed = (data.sheets ?? []).flatMap(({ id, name }, at) => {
    const newName = allowed[at] ?? name;
    return newName === name ? [] : [{ sheetId: id, oldName: name, newName }];
  });
  // This mode of the engine calculates nothing, which is all the same here; but it takes no commands either.
  if (renamed.length === 0) return { model: new engine.Model(data, { mode: 'export_verification' }), data };
  const model = new engine.Model(data);
  for (const rename of renamed) {
    model.dispatch('RENAME_SHEET', rename);
    losses.tell(
      `The tab “${rename.oldName}” is called “${rename.newName}” in the file; Excel allows 31 characters, and not : \\ / ? * [ ].`,
    );
  }
  return { model, data: renameInRules(model.exportData(), renamed) };
}

function tellBeside({ beside }: LocalWorkbook, losses: Losses): void {
  if (beside.metadata.length > 0)
    losses.tell('The marks by which the add-in knows its tabs are not in the file; it will know them by their names.');
  if (Object.keys(beside.properties).length > 0)
    losses.tell('What the add-in remembers beside the cells is not in the file.');
}

/**
 * Writes a workbook as .xlsx: values, formulas with their results (see `writeContents`), looks, sizes, frozen panes,
 * merges, dropdowns and other rules, conditional formats, notes, protected tabs, filters, hidden and coloured tabs,
 * named ranges and charts; every tab prints a page wide, its frozen rows on every page.
 *
 * @returns the file, and what it cannot hold.
 * @throws where the workbook has no tab.
 */
export async function writeXlsx(workbook: LocalWorkbook, { created, results }: WriteOptions): Promise<Written> {
  const losses = collectLosses();
  const { model, data } = open(workbook, losses);
  const writer = { model, data, beside: workbook.beside, results, losses };
  const sheets = data.sheets ?? [];
  if (sheets.length === 0) throw new Error('A workbook without tabs cannot be saved; add a tab first.');
  tellBeside(workbook, losses);
  const bytes = await writeFile({
    sheets: sheets.map((sheet) => sheetToExcel(writer, sheet)),
    namedRanges: namesToExcel(writer, sheets),
    defaultFont: DEFAULT_FONT,
    activeSheet: Math.max(
      0,
      sheets.findIndex(({ isVisible }) => isVisible),
    ),
    properties: { created, modified: created },
  });
  return { bytes, notes: losses.sentences() };
}

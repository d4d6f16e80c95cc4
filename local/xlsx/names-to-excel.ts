import type { WriteOptions } from 'hucre';
import type { EngineData } from '../local-workbook.ts';
import { quotedTab, rangeToExcel } from './references.ts';
import type { WorkbookWriter } from './sheet-to-excel.ts';

type NamedRange = NonNullable<WriteOptions['namedRanges']>[number];

/** Names that Excel would read as a cell or in its other notation for cells. */
const LIKE_A_CELL = /^(?:[A-Z]{1,3}\d+|R\d*C?\d*|C\d*)$/i;
const ALLOWED = /^[\p{L}_][\p{L}\p{N}_.]*$/u;

/** The header rows that every printed page repeats: those that stay in view on the screen. */
function printTitles(writer: WorkbookWriter, sheet: EngineData['sheets'][number]): NamedRange[] {
  const rows = sheet.panes?.ySplit ?? 0;
  if (rows === 0) return [];
  const name = writer.model.getters.getSheetName(sheet.id);
  // hucre 1.0.0 does not quote the tab's name when it writes this itself, and Excel refuses the file.
  return [{ name: '_xlnm.Print_Titles', range: `${quotedTab(name)}!$1:$${rows}`, scope: name }];
}

/** The named ranges of the workbook, and what each tab repeats on printed pages. */
export function namesToExcel(writer: WorkbookWriter, sheets: EngineData['sheets']): NamedRange[] {
  const { model, data, losses } = writer;
  const names = Object.entries(data.namedRanges ?? {}).flatMap(([name, range]) => {
    const target = rangeToExcel(model, sheets[0]?.id ?? '', range, true);
    if (target !== null && ALLOWED.test(name) && !LIKE_A_CELL.test(name)) return [{ name, range: target }];
    losses.tell(
      `The named range “${name}” is not in the file; ${target === null ? 'it leads nowhere' : 'Excel does not allow the name'}.`,
    );
    return [];
  });
  return [...names, ...sheets.flatMap((sheet) => printTitles(writer, sheet))];
}

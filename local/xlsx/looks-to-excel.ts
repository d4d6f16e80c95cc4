import { type Border, helpers, type Style } from '@odoo/o-spreadsheet';
import type { EngineData } from '../local-workbook.ts';
import type { TabWriter } from './cells-to-excel.ts';
import { styleToExcel } from './styles-to-excel.ts';

type SheetData = EngineData['sheets'][number];

interface Look {
  style?: Style;
  format?: string;
  border?: Border;
}

/** Calls back for every cell of every zone; open ends are the tab's. */
function eachCell<T>(
  tab: TabWriter,
  zones: Readonly<Record<string, number>>,
  items: Readonly<Record<number, T>>,
  visit: (col: number, row: number, item: T) => void,
): void {
  for (const [range, id] of Object.entries(zones)) {
    const item = items[id];
    const { zone } = tab.model.getters.getRangeFromSheetXC(tab.sheetId, range);
    for (let row = zone.top; item !== undefined && row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) visit(col, row, item);
    }
  }
}

/** Writes how the cells of a tab look, those included that a formula gives its format to. */
export function writeLooks(
  tab: TabWriter,
  sheet: SheetData,
  data: Partial<EngineData>,
  filled: Iterable<string>,
): void {
  const looks = new Map<string, Look>();
  const at = (col: number, row: number): Look => {
    const key = `${row},${col}`;
    const look = looks.get(key) ?? {};
    looks.set(key, look);
    return look;
  };
  for (const key of filled) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const { format } = tab.results.cell(tab.sheetId, col, row);
    if (format !== undefined) at(col, row).format = format;
  }
  eachCell(tab, sheet.formats, data.formats ?? {}, (col, row, format) => Object.assign(at(col, row), { format }));
  eachCell(tab, sheet.styles, data.styles ?? {}, (col, row, style) => Object.assign(at(col, row), { style }));
  eachCell(tab, sheet.borders, data.borders ?? {}, (col, row, border) => Object.assign(at(col, row), { border }));
  for (const [key, look] of looks) {
    const [row = 0, col = 0] = key.split(',').map(Number);
    const style = styleToExcel(look.style ?? {}, look.format, look.border, tab.losses);
    if (style) tab.cell(col, row).style = style;
  }
}

/** The cells of a merge but its first, which must not hold a value of their own. */
export const mergeOf = (range: string) => {
  const { top, left, bottom, right } = helpers.toZone(range);
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
};

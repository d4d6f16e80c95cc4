import type { CellStyle } from 'hucre/xlsx';
import { engine } from '../engine/load-engine.ts';
import type { EngineData } from '../local-workbook.ts';
import type { TabWriter } from './cells-to-excel.ts';
import type { Losses } from './losses.ts';
import { styleToExcel } from './styles-to-excel.ts';

const { helpers } = engine;

type SheetData = EngineData['sheets'][number];

/** The numbers under which the engine's data keeps the parts of a look; a format of a formula's result is itself. */
interface Look {
  style?: number;
  format?: number | string;
  border?: number;
}

/** Calls back for every cell of every zone; open ends are the tab's. */
function eachCell(
  tab: TabWriter,
  zones: Readonly<Record<string, number>>,
  visit: (col: number, row: number, id: number) => void,
): void {
  for (const [range, id] of Object.entries(zones)) {
    const { zone } = tab.model.getters.getRangeFromSheetXC(tab.sheetId, range);
    for (let row = zone.top; row <= zone.bottom; row++) {
      for (let col = zone.left; col <= zone.right; col++) visit(col, row, id);
    }
  }
}

const positionOf = (key: string): { row: number; col: number } => {
  const [row = 0, col = 0] = key.split(',').map(Number);
  return { row, col };
};

/** Converts looks, each only once: a tab has thousands of cells and few looks. */
function lookConverter(data: Partial<EngineData>, losses: Losses): (look: Look) => CellStyle | undefined {
  const known = new Map<string, CellStyle | undefined>();
  return ({ style = 0, format = 0, border = 0 }) => {
    const key = `${style},${border},${format}`;
    if (!known.has(key)) {
      const numberFormat = typeof format === 'string' ? format : data.formats?.[format];
      known.set(key, styleToExcel(data.styles?.[style] ?? {}, numberFormat, data.borders?.[border], losses));
    }
    return known.get(key);
  };
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
    const { row, col } = positionOf(key);
    const { format } = tab.results.cell(tab.sheetId, col, row);
    if (format !== undefined) at(col, row).format = format;
  }
  eachCell(tab, sheet.formats, (col, row, format) => Object.assign(at(col, row), { format }));
  eachCell(tab, sheet.styles, (col, row, style) => Object.assign(at(col, row), { style }));
  eachCell(tab, sheet.borders, (col, row, border) => Object.assign(at(col, row), { border }));
  const converted = lookConverter(data, tab.losses);
  for (const [key, look] of looks) {
    const { row, col } = positionOf(key);
    const style = converted(look);
    if (style) tab.cell(col, row).style = style;
  }
}

/** The cells of a merge but its first, which must not hold a value of their own. */
export const mergeOf = (range: string) => {
  const { top, left, bottom, right } = helpers.toZone(range);
  return { startRow: top, startCol: left, endRow: bottom, endCol: right };
};

import type { Sheet, WriteSheet } from 'hucre/xlsx';
import { BASIC_FILTER } from '../engine/basic-filter.ts';
import type { EngineData } from '../local-workbook.ts';
import type { Losses } from './losses.ts';

type SheetData = EngineData['sheets'][number];
type Table = SheetData['tables'][number];

/** The filter of a tab; the file can hold one, and not what is chosen in it (the rows it hides stay hidden). */
export function filterToExcel(sheet: SheetData, losses: Losses): Pick<WriteSheet, 'autoFilter'> {
  const [first, ...others] = sheet.tables.filter(({ config }) => config?.hasFilters);
  if (others.length > 0) losses.tell(`“${sheet.name}” has several filters; the file has the first.`);
  if (sheet.tables.some(({ config }) => config && config.styleId !== BASIC_FILTER.styleId)) {
    losses.tell(`The table colours of “${sheet.name}” are not in the file.`);
  }
  return first ? { autoFilter: { range: first.range } } : {};
}

/** The filters of a tab of a file: its own, and those of its tables. */
export function filtersFromExcel(sheet: Sheet, losses: Losses): Table[] {
  const tables = (sheet.tables ?? []).filter(({ range }) => range !== undefined);
  if (tables.length > 0) losses.tell(`The tables of “${sheet.name}” keep their cells and filters, not their colours.`);
  const ranges = tables.filter(({ showAutoFilter }) => showAutoFilter).map(({ range = '' }) => range);
  if (sheet.autoFilter) ranges.unshift(sheet.autoFilter.range.replaceAll('$', ''));
  return ranges.map((range) => ({ range, type: 'static', config: BASIC_FILTER }));
}

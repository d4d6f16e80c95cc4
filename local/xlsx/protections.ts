import type { Sheet, WriteSheet } from 'hucre/xlsx';
import type { EngineData, Protection } from '../local-workbook.ts';
import type { Losses } from './losses.ts';

type SheetData = EngineData['sheets'][number];

/**
 * The protection of a tab. Excel protects whole tabs only, and never just warns; protecting more than was asked for
 * would lock people out of their own cells, so a warning and a protected range are left out.
 */
export function protectionToExcel(
  protections: readonly Protection[],
  sheet: Pick<SheetData, 'id' | 'name' | 'isLocked'>,
  losses: Losses,
): Pick<WriteSheet, 'protection'> {
  const mine = protections.filter(({ sheetId }) => sheetId === sheet.id);
  if (mine.some(({ warningOnly }) => warningOnly)) {
    losses.tell(`The warning before changes in “${sheet.name}” is not in the file; Excel cannot just warn.`);
  }
  const firm = mine.filter(({ warningOnly }) => !warningOnly);
  for (const { zone } of firm) {
    if (zone)
      losses.tell(`The protection of ${zone} in “${sheet.name}” is not in the file; Excel protects whole tabs.`);
  }
  return sheet.isLocked || firm.some(({ zone }) => !zone) ? { protection: { sheet: true } } : {};
}

/** The protection of a tab of a file, whose password, if any, does not come along. */
export function protectionFromExcel(sheet: Sheet, sheetId: string, losses: Losses): Protection[] {
  if (!sheet.protection?.sheet) return [];
  for (const { style } of sheet.cells?.values() ?? []) {
    if (style?.protection?.locked === false) {
      losses.tell(`In “${sheet.name}” some cells were open in a protected tab; here the whole tab is protected.`);
      break;
    }
  }
  return [{ sheetId, description: '', warningOnly: false }];
}

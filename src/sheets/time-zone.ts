import { type DayReader, localDay, parseDay } from '../core/day.ts';

/**
 * Reads dates in the spreadsheet's time zone, which may differ from the script's (PLATFORM §1.4). Where there is no
 * spreadsheet to ask, the machine's own zone is used.
 *
 * @returns A reader that asks once for each different date.
 */
export function dayReader(): DayReader {
  if (typeof SpreadsheetApp === 'undefined') return localDay;
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const day = known.get(time) ?? parseDay(Utilities.formatDate(date, zone, 'yyyy-MM-dd')) ?? localDay(date);
    known.set(time, day);
    return day;
  };
}

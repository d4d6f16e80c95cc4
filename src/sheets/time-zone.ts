import { type DayReader, localDay, parseDay } from '../core/day.ts';

/**
 * Reads dates in the spreadsheet's time zone, which may differ from the script's (PLATFORM §1.4). Where there is no
 * spreadsheet to ask, the machine's own zone is used.
 *
 * @returns A reader that works out each different date once.
 */
export function dayReader(): DayReader {
  if (typeof SpreadsheetApp === 'undefined') return localDay;
  const format = isoFormat(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
  const known = new Map<number, number>();
  return (date) => {
    const time = date.getTime();
    const day = known.get(time) ?? parseDay(format(date)) ?? localDay(date);
    known.set(time, day);
    return day;
  };
}

/** `Intl` calls no service; whether Apps Script has it, with every zone of Sheets, is not documented (PLATFORM §5). */
function isoFormat(timeZone: string): (date: Date) => string {
  try {
    // Canadian English writes ISO dates.
    const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    return (date) => format.format(date);
  } catch {
    return (date) => Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
  }
}

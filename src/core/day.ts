/** A calendar day: whole days since 1 January 1970, without a time zone. */
export type Day = number;

/** Turns a date of the spreadsheet into the calendar day it shows in the spreadsheet's time zone. */
export type DayReader = (date: Date) => Day;

/** Taken once: a context of `node:vm` asks its host for a global each time it is named. */
const { floor } = Math;
const { UTC } = Date;
const MS_PER_DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** @param month 0 for January. */
function dayFrom(year: number, month: number, day: number): Day {
  return UTC(year, month, day) / MS_PER_DAY;
}

/** The calendar date of a day, by the Gregorian rule of 400 years (H. Hinnant, “chrono-compatible date algorithms”). */
function parts(day: Day): { readonly year: number; readonly month: number; readonly date: number } {
  const era = floor((day + 719_468) / 146_097);
  const ofEra = day + 719_468 - era * 146_097;
  const yearOfEra = floor((ofEra - floor(ofEra / 1460) + floor(ofEra / 36_524) - floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - (365 * yearOfEra + floor(yearOfEra / 4) - floor(yearOfEra / 100));
  // Years begin in March here, so that the leap day is the last.
  const fromMarch = floor((5 * ofYear + 2) / 153);
  const month = (fromMarch + 2) % 12;
  return {
    year: yearOfEra + era * 400 + (month < 2 ? 1 : 0),
    month,
    date: ofYear - floor((153 * fromMarch + 2) / 5) + 1,
  };
}

/**
 * Reads an ISO date.
 *
 * @param text `YYYY-MM-DD`.
 * @returns The day, or `undefined` where the text is no such date (`2026-02-30` included).
 */
export function parseDay(text: string): Day | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const day = dayFrom(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return isoDay(day) === text ? day : undefined;
}

/** @returns The day as `YYYY-MM-DD`. */
export function isoDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

/** @returns The day as people read it in a page, `30 Sep 2026`: the same in every locale. */
export function showDay(day: Day): string {
  const { year, month, date } = parts(day);
  return `${date} ${MONTHS[month]} ${year}`;
}

/** The day a date shows in the time zone of the machine: for use where no spreadsheet can be asked. */
export const localDay: DayReader = (date) => dayFrom(date.getFullYear(), date.getMonth(), date.getDate());

/**
 * Counts whole months. A month is full on the same day number, or on the last day of a month that has none (DESIGN §2).
 *
 * @param from The first day.
 * @param to The last day; may lie before `from`.
 * @returns Whole months, negative where `to` lies before `from`.
 */
export function wholeMonths(from: Day, to: Day): number {
  const start = parts(from);
  const end = parts(to);
  const months = (end.year - start.year) * 12 + end.month - start.month;
  const isLastOfMonth = () => parts(to + 1).date === 1;
  return end.date >= start.date || isLastOfMonth() ? months : months - 1;
}

import { type Day, showDay } from '../day.ts';

const MS_PER_DAY = 86_400_000;
const dayAndMonth = perLocale((tag) => {
  const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month: 'numeric', timeZone: 'UTC' });
  return (date: Date) => format.format(date).replace(/\b0/g, '').replace(/\.$/, '');
}, american);

/** @returns The decimal sign of a locale such as `de_DE`. */
export const decimalSign = perLocale((tag) => new Intl.NumberFormat(tag).format(1.5).charAt(1), '.');

/**
 * What Sheets did to a cell in which no date was meant.
 *
 * @param day The day it became.
 * @param locale The locale of the spreadsheet.
 * @returns With what somebody most likely typed: `Google Sheets turned 3/4 into 4 Mar 2026`, `4.3` in `de_DE`.
 */
export function turnedIntoDay(day: Day, locale: string): string {
  return `Google Sheets turned ${dayAndMonth(locale)(new Date(day * MS_PER_DAY))} into ${showDay(day)}`;
}

function american(date: Date): string {
  return `${date.getUTCMonth() + 1}/${date.getUTCDate()}`;
}

/**
 * Asks `Intl` once a locale: thousands of cells may be wrong. Whether Apps Script has `Intl`, with every locale of
 * Sheets, is not documented (PLATFORM §5).
 */
function perLocale<T>(ask: (tag: string) => T, otherwise: T): (locale: string) => T {
  const known = new Map<string, T>();
  return (locale) => {
    const before = known.get(locale);
    if (before !== undefined) return before;
    let answer = otherwise;
    try {
      answer = ask(locale.replace('_', '-'));
    } catch {}
    known.set(locale, answer);
    return answer;
  };
}

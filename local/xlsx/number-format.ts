import { engine } from '../engine/load-engine.ts';

const { DEFAULT_LOCALE, helpers } = engine;

/** Numbers and a text with which every part of a format is tried. */
const SAMPLES = [1.5, -1.5, 0, 45_000.75, 'text'];

function isUnderstood(format: string): boolean {
  try {
    for (const value of SAMPLES) helpers.formatValue(value, { format, locale: DEFAULT_LOCALE });
    return true;
  } catch {
    return false;
  }
}

/** The parts of a format outside quoted text and escapes, changed by `change`. */
const outsideText = (format: string, change: (part: string) => string): string =>
  format.replace(/("[^"]*"|\\.)|((?:(?!"[^"]*"|\\.)[\s\S])+)/g, (_, kept?: string, part?: string) =>
    kept !== undefined ? kept : change(part ?? ''),
  );

/** Excel's words for what the engine writes otherwise. */
const engineDialect = (part: string): string =>
  part
    .replace(/\[\$([^\]-]*)-[^\]]*\]/g, (_, sign: string) => (sign ? `[$${sign}]` : ''))
    .replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color ?\d+)\]/gi, '')
    .replace(/[_*]./g, '')
    .replace(/\[h+\]/gi, 'hhhh')
    .replace(/AM\/PM|A\/P/gi, 'a')
    .replace(/(?<!h)h(?!h)/g, 'hh')
    .replace(/(?<!s)s(?!s)/g, 'ss');

function dateFallback(format: string): string {
  const time = /[hs]/i.test(format);
  return /[yd]/i.test(format) ? (time ? 'yyyy-mm-dd hh:mm:ss' : 'yyyy-mm-dd') : 'hh:mm:ss';
}

/** Signs between the parts of a date, which some programs escape and the engine takes as they are. */
const ESCAPED_SIGN = /\\([-/:. ])/g;

/** What is known of formats already: a file names few and uses them for every cell. */
const read = new Map<string, { format?: string; exact: boolean }>();

/**
 * A number format of a .xlsx file as the engine knows it.
 *
 * @param isDate whether the cell holds a date or time, which must not turn into a bare number.
 * @returns undefined for none; `exact` is false where the format had to be replaced or left out.
 */
export function formatFromExcel(format: string | undefined, isDate: boolean): { format?: string; exact: boolean } {
  if (format === undefined || /^general$/i.test(format)) return { exact: true };
  const key = `${isDate}${format}`;
  const known = read.get(key) ?? convert(format, isDate);
  read.set(key, known);
  return known;
}

function convert(format: string, isDate: boolean): { format?: string; exact: boolean } {
  const plain = outsideText(format, engineDialect);
  const text = helpers.isDateTimeFormat(plain) ? plain.replace(ESCAPED_SIGN, '$1') : plain;
  for (const candidate of [text, text.replace(/;[^;]*@[^;]*$/, ''), text.split(';')[0] ?? '']) {
    if (candidate !== '' && isUnderstood(candidate)) {
      return { format: candidate, exact: candidate === text };
    }
  }
  return isDate ? { format: dateFallback(format), exact: false } : { exact: false };
}

/** A number format of the engine as Excel knows it; `exact` is false where it had to be replaced. */
export function formatToExcel(format: string): { format: string; exact: boolean } {
  // Excel has no quarters.
  if (/q/i.test(outsideText(format, (part) => part).replace(/"[^"]*"/g, '')) && helpers.isDateTimeFormat(format)) {
    return { format: 'yyyy-mm-dd', exact: false };
  }
  if (!helpers.isDateTimeFormat(format)) return { format, exact: true };
  const text = outsideText(format, (part) => part.replace(/hhhh/g, '[h]').replace(/\ba\b/g, 'AM/PM'));
  return { format: text, exact: true };
}

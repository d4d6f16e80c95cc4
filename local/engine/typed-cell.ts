import type { Getters, Locale } from '@odoo/o-spreadsheet';
import { engineFormula } from './formula-text.ts';
import { Exception, HostError } from './host-error.ts';
import { engine } from './load-engine.ts';
import { typedMonth } from './typed-month.ts';
import { serialOf } from './zoned-time.ts';

/** What a written value becomes: the engine's content, the value validation judges, and a date's own format. */
export interface TypedCell {
  readonly content: string;
  readonly value: string | number | boolean;
  readonly dateFormat?: string;
}

const MOST_CHARACTERS = 50_000;

function canonicalNumber(text: string, locale: Locale): string {
  const group = locale.thousandsSeparator ?? '';
  return (group ? text.split(group).join('') : text).replace(locale.decimalSeparator, '.');
}

function typedNumber(content: string): TypedCell {
  return { content, value: engine.helpers.toNumber(content, engine.DEFAULT_LOCALE) };
}

function typedLiteral(text: string, locale: Locale): TypedCell {
  const { isNumber, isDateTime, toNumber } = engine.helpers;
  if (/^(true|false)$/i.test(text)) return { content: text, value: text.toLowerCase() === 'true' };
  if (isNumber(text, locale)) return typedNumber(canonicalNumber(text, locale));
  if (isDateTime(text, locale)) return { content: text, value: toNumber(text, locale) };
  const month = locale.code.startsWith('en') ? typedMonth(text, new Date().getUTCFullYear()) : undefined;
  if (month) return { content: String(month.serial), value: month.serial, dateFormat: month.format };
  // The engine would read en_US numbers in any locale.
  return { content: isNumber(text, engine.DEFAULT_LOCALE) ? `'${text}` : text, value: text };
}

function typedText(text: string, locale: Locale): TypedCell {
  if (text.length > MOST_CHARACTERS) {
    throw new Exception('Your input contains more than the maximum of 50000 characters in a single cell.');
  }
  // Consumed: the cell holds what follows as text, whatever it looks like.
  if (text.startsWith("'")) return { content: text, value: text.slice(1) };
  if (text.startsWith('=') && text !== '=') return { content: engineFormula(text, locale), value: '' };
  if (text === '=') return { content: "'=", value: text };
  const literal = typedLiteral(text, locale);
  // assumed: as when typed, a + that begins no number begins a formula.
  if (text.startsWith('+') && typeof literal.value === 'string') return typedPlus(text, locale);
  return literal;
}

function typedPlus(text: string, locale: Locale): TypedCell {
  const rest = text.slice(1);
  return engine.helpers.isNumber(rest, locale) ? typedLiteral(rest, locale) : typedText(`=${text}`, locale);
}

function typedDate(date: Date, { locale, timeZone }: TypingPlace): TypedCell {
  const serial = serialOf(date.getTime(), timeZone);
  const dateFormat = Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}`;
  return { content: String(serial), value: serial, dateFormat };
}

/** Where a value is written: the spreadsheet's locale and time zone. */
export interface TypingPlace {
  readonly locale: Locale;
  readonly timeZone: string;
}

/** The place of a workbook. */
export const typingPlace = (getters: Pick<Getters, 'getLocale'>, timeZone: string): TypingPlace => ({
  locale: getters.getLocale(),
  timeZone,
});

/**
 * A value as `setValue` takes it: strings are read as if typed (numbers, percentages, dates, TRUE, formulas), a leading
 * `'` keeps the rest as text, null and `''` clear (PLATFORM §5, §6). Throws for texts over 50,000 characters and for
 * values no cell can hold.
 */
export function typedCell(value: unknown, place: TypingPlace): TypedCell {
  if (value === null || value === undefined || value === '') return { content: '', value: '' };
  if (typeof value === 'string') return typedText(value, place.locale);
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE', value };
  if (value instanceof Date && !Number.isNaN(value.getTime())) return typedDate(value, place);
  // assumed: Sheets shows #NUM! for these.
  if (typeof value === 'number') return { content: Number.isFinite(value) ? String(value) : '#NUM!', value };
  throw new HostError(`A cell cannot hold ${Object.prototype.toString.call(value)}.`);
}

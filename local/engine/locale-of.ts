import type { Locale } from '@odoo/o-spreadsheet';
import { engine } from './load-engine.ts';

/** A day whose day, month and year cannot be mistaken for one another. */
const SAMPLE = new Date(Date.UTC(2033, 10, 22));

function datePattern(tag: string): string {
  const parts = new Intl.DateTimeFormat(tag, { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' });
  const spelt: Record<string, string> = { day: 'dd', month: 'mm', year: 'yyyy' };
  return parts
    .formatToParts(SAMPLE)
    .map((part) => spelt[part.type] ?? part.value.trim())
    .join('');
}

function separator(tag: string, type: 'decimal' | 'group'): string {
  const part = new Intl.NumberFormat(tag).formatToParts(1234567.8).find((each) => each.type === type);
  return part?.value ?? '';
}

/**
 * The engine's description of a spreadsheet locale such as `de_DE`. Arguments of formulas are separated by `;` where
 * the decimal sign is a comma (PLATFORM §6, formula locale: assumed).
 */
export function localeOf(code: string): Locale {
  const shipped = engine.DEFAULT_LOCALES.find((locale) => locale.code === code);
  if (shipped) return shipped;
  const tag = code.replace('_', '-');
  const decimalSeparator = separator(tag, 'decimal');
  return {
    name: code,
    code,
    thousandsSeparator: separator(tag, 'group'),
    decimalSeparator,
    weekStart: 1,
    dateFormat: datePattern(tag),
    timeFormat: new Intl.DateTimeFormat(tag, { timeStyle: 'short' }).resolvedOptions().hour12
      ? 'hh:mm:ss a'
      : 'hh:mm:ss',
    formulaArgSeparator: decimalSeparator === ',' ? ';' : ',',
  };
}

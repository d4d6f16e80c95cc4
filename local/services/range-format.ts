import type { Command, Getters, Style, Zone } from '@odoo/o-spreadsheet';
import { Exception, HostError } from '../engine/host-error.ts';
import { engine } from '../engine/load-engine.ts';
import { queue } from '../engine/sheet-writes.ts';
import { colourOf } from './colours.ts';
import { type Members, type Method, method } from './method.ts';
import { checkDimensions, readRows } from './range-values.ts';
import type { RangeRef } from './refs.ts';
import { writable } from './sheet-refs.ts';
import type { TextStyleRef } from './text-style.ts';

/** The engine has no font family; it keeps the property with the style. */
type Look = Style & { readonly fontFamily?: string | undefined };
type LookOf<T> = (value: T | undefined) => { [K in keyof Look]?: Look[K] | undefined };

const refused = (what: string, value: unknown) => new Exception(`Invalid argument: ${what} "${String(value)}"`);

function oneOf<T extends string>(what: string, value: T | undefined, choices: readonly T[]): T | undefined {
  if (value !== undefined && !choices.includes(value)) throw refused(what, value);
  return value;
}

const looks = {
  Background: (colour: string | undefined) => ({ fillColor: colourOf(colour) }),
  FontColor: (colour: string | undefined) => ({ textColor: colourOf(colour) }),
  FontWeight: (weight: string | undefined) => ({
    bold: oneOf('font weight', weight, ['bold', 'normal']) === 'bold' || undefined,
  }),
  FontStyle: (style: string | undefined) => ({
    italic: oneOf('font style', style, ['italic', 'normal']) === 'italic' || undefined,
  }),
  FontFamily: (fontFamily: string | undefined) => ({ fontFamily }),
  HorizontalAlignment: (align: string | undefined) => ({
    align: oneOf('alignment', align as 'left' | undefined, ['left', 'center', 'right', 'normal'] as never),
  }),
  VerticalAlignment: (align: string | undefined) => ({
    verticalAlign: oneOf('alignment', align as 'top' | undefined, ['top', 'middle', 'bottom'] as never),
  }),
} satisfies Record<string, LookOf<string>>;

function styled(range: RangeRef, zone: Zone, look: ReturnType<LookOf<string>>): Command {
  return { type: 'SET_FORMATTING', sheetId: range.record.id, target: [zone], style: look as Style };
}

/** Queues one look for each cell; neighbours in a row that look the same are one command. */
function queueLooks<T>(range: RangeRef, rows: readonly (readonly (T | undefined)[])[], lookOf: LookOf<T>): RangeRef {
  checkDimensions(range, rows);
  const { top, left } = range.zone;
  const commands = rows.flatMap((row, rowIndex) =>
    row.flatMap((value, start) => {
      if (start > 0 && row[start - 1] === value) return [];
      const next = row.findIndex((other, index) => index > start && other !== value);
      const zone = { top: top + rowIndex, bottom: top + rowIndex, left: left + start };
      return [styled(range, { ...zone, right: left + (next < 0 ? row.length : next) - 1 }, lookOf(value))];
    }),
  );
  queue(writable(range), ...commands);
  return range;
}

function one<T>(type: string, lookOf: LookOf<T>): Method {
  return method([`${type}?`], (range: RangeRef, value) => {
    queue(writable(range), styled(range, range.zone, lookOf(value as T | undefined)));
    return range;
  });
}

const each = <T>(type: string, lookOf: LookOf<T>): Method =>
  method(['any[][]'], (range: RangeRef, rows) => {
    const wrong = rows.flat().find((value) => value !== null && value !== undefined && typeof value !== type);
    if (wrong !== undefined)
      throw new Exception(`The parameters (Object[][]) don't match: ${String(wrong)} is no ${type}.`);
    return queueLooks(range, rows as (T | undefined)[][], (value) => lookOf(value ?? undefined));
  });

const fontSize: LookOf<number> = (size) => ({ fontSize: size });
const wrap: LookOf<boolean> = (wrapping) => ({ wrapping: wrapping ? 'wrap' : 'overflow' });
const wrapping: Readonly<Record<string, NonNullable<Style['wrapping']>>> = {
  WRAP: 'wrap',
  OVERFLOW: 'overflow',
  CLIP: 'clip',
};

/** What Sheets calls the format of a cell that was given none; the engine has none for it. */
const NO_FORMAT = 'General';

function checkedFormat(format: string, getters: Pick<Getters, 'getLocale'>): string {
  if (format === NO_FORMAT) return '';
  try {
    engine.helpers.formatValue(1, { format, locale: getters.getLocale() });
    return format;
  } catch {
    throw new HostError(`The local host cannot show numbers as "${format}".`);
  }
}

function numberFormats(range: RangeRef, rows: readonly (readonly string[])[]): RangeRef {
  checkDimensions(range, rows);
  const book = writable(range);
  const { top, left } = range.zone;
  rows.forEach((row, rowIndex) => {
    row.forEach((format, colIndex) => {
      const at = { sheetId: range.record.id, row: top + rowIndex, col: left + colIndex };
      queue(book, { type: 'UPDATE_CELL', ...at, format: checkedFormat(format, book.model.getters) });
    });
  });
  return range;
}

const byName = Object.entries(looks).flatMap(([name, lookOf]): [string, Method][] => [
  [`set${name}`, one('string', lookOf)],
  [`set${name}s`, each('string', lookOf)],
]);

/** How the cells of a range look. */
export const rangeFormat: Members = {
  ...Object.fromEntries(byName),
  setFontSize: one('number', fontSize),
  setFontSizes: each('number', fontSize),
  setFontFamilies: each('string', looks.FontFamily),
  setWrap: one('boolean', wrap),
  setWraps: each('boolean', wrap),
  setWrapStrategy: method(['WrapStrategy'], (range: RangeRef, { enumValue }) => {
    queue(writable(range), styled(range, range.zone, { wrapping: wrapping[enumValue] }));
    return range;
  }),
  setNumberFormat: method(['string'], (range: RangeRef, text) => {
    const book = writable(range);
    const format = checkedFormat(text, book.model.getters);
    queue(book, { type: 'SET_FORMATTING', sheetId: range.record.id, target: [range.zone], format });
    return range;
  }),
  getNumberFormats: method([], (range: RangeRef) =>
    readRows(range, ({ model }, position) => model.getters.getCell(position)?.format || NO_FORMAT),
  ),
  setTextStyles: method(['TextStyle[][]'], (range: RangeRef, rows) =>
    queueLooks(range, rows as unknown as TextStyleRef[][], (style) => style?.look ?? {}),
  ),
  setNumberFormats: method(['string[][]'], numberFormats),
  clearFormat: method([], (range: RangeRef) => {
    queue(writable(range), { type: 'CLEAR_FORMATTING', sheetId: range.record.id, target: [range.zone] });
    return range;
  }),
};

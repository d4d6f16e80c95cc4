import type { Border, Style } from '@odoo/o-spreadsheet';
import type { Cell, Sheet } from 'hucre/xlsx';
import { errorToEngine } from './error-values.ts';
import type { Vocabulary } from './formula-from-excel.ts';
import type { ItemTable } from './item-table.ts';
import { linkFromExcel } from './links.ts';
import { cannotBeText, textContent } from './literal.ts';
import { formatFromExcel } from './number-format.ts';
import { cellName } from './references.ts';
import { serialOf } from './serials.ts';
import { readFormulas } from './sheet-formulas.ts';
import { borderFromExcel, type StyleReader, styleFromExcel } from './styles-from-excel.ts';

/** What a tab needs of the file it is in. */
export interface WorkbookReader extends StyleReader {
  readonly vocabulary: Vocabulary;
  readonly sheetIds: ReadonlyMap<string, string>;
  readonly from1904: boolean;
  readonly styles: ItemTable<Style>;
  readonly formats: ItemTable<string>;
  readonly borders: ItemTable<Border>;
}

export interface ReadCells {
  readonly cells: Record<string, string>;
  readonly styles: Record<string, number>;
  readonly formats: Record<string, number>;
  readonly borders: Record<string, number>;
}

type Value = Sheet['rows'][number][number];

const TEXT_FORMAT = '@';

/** A value as the engine's content; `text` says whether it stays one whatever it looks like. */
function valueContent(value: Value, isError: boolean, plainText: boolean, from1904: boolean) {
  if (value instanceof Date) return { content: String(serialOf(value, from1904)), dropsPlainText: true };
  if (typeof value === 'number') return { content: String(value), dropsPlainText: true };
  if (typeof value === 'boolean') return { content: value ? 'TRUE' : 'FALSE', dropsPlainText: true };
  if (isError) return { content: errorToEngine(value ?? ''), dropsPlainText: true };
  return textContent(value ?? '', plainText);
}

/** Reads the contents and looks of the cells of a tab. */
export function readCells(sheet: Sheet, reader: WorkbookReader): ReadCells {
  const { losses } = reader;
  const result: ReadCells = { cells: {}, styles: {}, formats: {}, borders: {} };
  const { formulas, filled } = readFormulas(sheet, reader.vocabulary);
  const tell = (sentence: string, xc: string) => losses.tellCell(sentence, sheet.name, xc);

  const contentOf = (key: string, xc: string, value: Value, cell: Cell | undefined, plainText: boolean) => {
    const formula = formulas.get(key);
    if (formula) return { content: formula, dropsPlainText: plainText };
    if (formula === null)
      tell('The formulas in {cells} use something this program does not know; they keep their last values.', xc);
    const isError = cell?.type === 'error';
    if (typeof value === 'string' && !isError && !cell?.hyperlink) {
      const becomes = cannotBeText(value);
      if (becomes === 'error') tell('The text in {cells} reads as an error value here.', xc);
      if (becomes === 'link') tell('The text in {cells} reads as a link here.', xc);
    }
    return valueContent(value, isError, plainText, reader.from1904);
  };

  const linked = (content: string, cell: Cell | undefined, xc: string): string => {
    if (!cell?.hyperlink) return content;
    const link = content.startsWith('=') ? null : linkFromExcel(content, cell.hyperlink, reader.sheetIds);
    if (link === null) tell('The links in {cells} are left out.', xc);
    return link ?? content;
  };

  const readLook = (xc: string, { style, richText }: Cell) => {
    if (richText?.some(({ font }) => font)) tell('Text in {cells} that was styled word by word is plain.', xc);
    const look = style ? styleFromExcel(style, reader) : {};
    if (Object.keys(look).length > 0) result.styles[xc] = reader.styles.idOf(look);
    const border = borderFromExcel(style?.border, reader);
    if (border) result.borders[xc] = reader.borders.idOf(border);
  };

  const formatOf = (value: Value, numFmt: string | undefined): string | undefined => {
    const { format, exact } = formatFromExcel(numFmt, value instanceof Date);
    if (!exact) losses.tell(`The format “${numFmt}” becomes ${format ? `“${format}”` : 'a plain number'}.`);
    return format;
  };

  const readCell = (row: number, col: number, value: Value, cell: Cell | undefined) => {
    const xc = cellName(col, row);
    const key = `${row},${col}`;
    const format = formatOf(value, cell?.style?.numFmt);
    const { content, dropsPlainText } = contentOf(key, xc, value, cell, format === TEXT_FORMAT);
    if (content !== '' && !filled.has(key)) result.cells[xc] = linked(content, cell, xc);
    if (format !== undefined && !(format === TEXT_FORMAT && dropsPlainText)) {
      result.formats[xc] = reader.formats.idOf(format);
    }
    if (cell) readLook(xc, cell);
  };

  for (const [row, values] of sheet.rows.entries()) {
    for (const [col, value] of values.entries()) {
      const cell = sheet.cells?.get(`${row},${col}`);
      if (value !== null || cell) readCell(row, col, value, cell);
    }
  }
  return result;
}

import type { Command, Getters, Style, Zone } from '@odoo/o-spreadsheet';
import { engine } from './load-engine.ts';

/** The content of a cell; a date brings its own format, unless the cell is formatted as a date already. */
export type CellWrite = Extract<Command, { type: 'UPDATE_CELL' }> & { readonly dateFormat?: string };

type Formatting = Extract<Command, { type: 'SET_FORMATTING' }>;

interface Pending {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  content?: string;
  style?: Style;
  format?: string;
  dateFormat?: string;
}

/** Writes to cells that follow one another, gathered so that each cell is written once. */
export interface CellWrites {
  /** Takes a command in; false if it is none that can wait. */
  take(command: Command): boolean;
  /** Gives the commands for what was taken in, and begins again. */
  give(): Command[];
}

function placesIn({ top, bottom, left, right }: Zone): [number, number][] {
  const places: [number, number][] = [];
  for (let col = left; col <= right; col++) for (let row = top; row <= bottom; row++) places.push([col, row]);
  return places;
}

const isDate = (format: string | undefined) => Boolean(format && engine.helpers.isDateTimeFormat(format));

function takeFormat(cell: Pending, format: string): void {
  cell.format = format;
  delete cell.dateFormat;
}

function takeDate(cell: Pending, dateFormat: string): void {
  if (cell.format === undefined) cell.dateFormat = dateFormat;
  else if (!isDate(cell.format)) cell.format = dateFormat;
}

function takeCell(cell: Pending, { content, style, format, dateFormat }: CellWrite): void {
  if (content !== undefined) cell.content = content;
  if (style) cell.style = { ...cell.style, ...style };
  if (format !== undefined) takeFormat(cell, format);
  if (dateFormat !== undefined) takeDate(cell, dateFormat);
}

/** Of merged cells only the first holds something: what is written to the others is gone, as in Sheets. */
function isCovered({ sheetId, col, row }: Pending, getters: Getters): boolean {
  const main = getters.getMainCellPosition({ sheetId, col, row });
  return main.col !== col || main.row !== row;
}

function commandOf(cell: Pending, getters: Getters): Command {
  const { dateFormat, style, content, ...others } = cell;
  const rest = content === undefined || isCovered(cell, getters) ? others : { ...others, content };
  const before = getters.getCell(cell);
  const own = dateFormat !== undefined && !isDate(before?.format) ? { format: dateFormat } : {};
  // A look is added to what the cell has.
  return { type: 'UPDATE_CELL', ...rest, ...own, ...(style ? { style: { ...before?.style, ...style } } : {}) };
}

/**
 * Gathers writes to cells. A tab is written by a call each for values, colours, weights and so on; the engine needs as
 * long for each of them in a cell as for all at once.
 */
export function gatherCellWrites(getters: Getters): CellWrites {
  const cells = new Map<string, Pending>();
  const cellAt = (sheetId: string, col: number, row: number): Pending => {
    const key = `${sheetId} ${col} ${row}`;
    const cell = cells.get(key) ?? { sheetId, col, row };
    cells.set(key, cell);
    return cell;
  };
  const takeZones = ({ sheetId, target, style, format }: Formatting) => {
    for (const [col, row] of target.flatMap(placesIn)) {
      const cell = cellAt(sheetId, col, row);
      if (style) cell.style = { ...cell.style, ...style };
      if (format !== undefined) takeFormat(cell, format);
    }
  };
  return {
    take(command) {
      if (command.type === 'SET_FORMATTING') takeZones(command);
      else if (command.type === 'UPDATE_CELL') takeCell(cellAt(command.sheetId, command.col, command.row), command);
      else return false;
      return true;
    },
    give() {
      const commands = [...cells.values()].map((cell) => commandOf(cell, getters));
      cells.clear();
      return commands;
    },
  };
}

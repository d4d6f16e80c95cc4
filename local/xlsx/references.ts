import type { Model } from '@odoo/o-spreadsheet';
import { engine } from '../engine/load-engine.ts';

const { helpers } = engine;

type Zone = ReturnType<typeof helpers.toZone>;

/** A tab's name as formulas of a .xlsx file write it. */
export const quotedTab = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A zone in A1 notation that does not move when it is read from elsewhere: `$A$1:$B$3`. */
function fixedZone({ left, top, right, bottom }: Zone): string {
  const fixed = { colFixed: true, rowFixed: true };
  const from = helpers.toXC(left, top, fixed);
  const to = helpers.toXC(right, bottom, fixed);
  return from === to ? from : `${from}:${to}`;
}

/** A zone with its tab: `'People'!$A$1:$B$3`. */
export const fixedRange = (tab: string, zone: Zone): string => `${quotedTab(tab)}!${fixedZone(zone)}`;

/** The last row and column of a .xlsx file, counted from 0: where its ranges with an open end stop. */
const LAST = { row: 1_048_575, column: 16_383 };

/**
 * A range of the engine as a .xlsx file names it.
 *
 * @param sheetId the tab that a range without a tab means.
 * @param openEnd whether a range with an open end (`A2:C`) goes to the end of Excel's grid or only of the tab's own.
 * @returns null where there is no such range any more.
 */
export function rangeToExcel(model: Model, sheetId: string, range: string, openEnd: boolean): string | null {
  const found = model.getters.getRangeFromSheetXC(sheetId, range);
  // The engine takes a tab that is not there for the one asked from.
  if (found.invalidXc || found.invalidSheetName) return null;
  const { sheetId: target, zone, unboundedZone } = found;
  const bottom = openEnd ? (unboundedZone.bottom ?? LAST.row) : zone.bottom;
  const right = openEnd ? (unboundedZone.right ?? LAST.column) : zone.right;
  return fixedRange(model.getters.getSheetName(target), { ...zone, bottom, right });
}

const RANGE =
  /^(?:('(?:[^']|'')+'|[^\s'!,()[\]]+)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3})$/i;

/** A tab's name as the engine's formulas write it: quoted only where it has to be. */
export const engineTab = (name: string): string => (/^\w+$/.test(name) ? name : quotedTab(name));

/**
 * A range of a .xlsx file as the engine names it, without `$`.
 *
 * @param tab the tab on which the range stands, whose name it does not need.
 * @returns null for anything that is not one range.
 */
export function rangeFromExcel(range: string, tab?: string): string | null {
  const match = RANGE.exec(range.trim());
  const fixed = match?.[2]?.replaceAll('$', '').toUpperCase();
  if (fixed === undefined) return null;
  const cells = fixed.replace(`:XFD${LAST.row + 1}`, '').replace(new RegExp(`:([A-Z]+)${LAST.row + 1}$`), ':$1');
  const name = match?.[1]?.replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return name === undefined || name === tab ? cells : `${engineTab(name)}!${cells}`;
}

/** The zones of a list such as `A1:B3 D1`, which is how a .xlsx file names the place of a rule. */
export const zonesOf = (places: string): string[] => places.split(/\s+/).filter((zone) => zone !== '');

/** A cell in A1 notation. Columns and rows count from 0. */
export const cellName = (col: number, row: number): string => helpers.toXC(col, row);

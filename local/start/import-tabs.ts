import type { Cell } from '../../src/core/cell.ts';
import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { openBeside } from '../engine/beside-store.ts';
import { type Book, openBook } from '../engine/book.ts';
import type { FunctionBridge } from '../engine/function-bridge.ts';
import { localeOf } from '../engine/locale-of.ts';
import { openModel } from '../engine/open-model.ts';
import type { LocalWorkbook } from '../local-workbook.ts';
import { readValue } from '../services/range-values.ts';

const TIME_ZONE = 'Etc/UTC';

/** A workbook that is only read needs no add-in. */
const NO_FUNCTIONS: FunctionBridge = {
  timeZone: TIME_ZONE,
  has: () => false,
  call: (name) => ({ ok: false, code: '#NAME?', message: `Unknown function: '${name}'.` }),
};

/**
 * Reads the tabs of a workbook as `getValues()` gives them, formulas by their results.
 *
 * @param workbook A workbook laid out in any way.
 * @returns Every tab, hidden ones too, up to the last row and column that hold anything.
 */
export function importTabs(workbook: LocalWorkbook): readonly ImportTab[] {
  const beside = openBeside(workbook.beside);
  const model = openModel(workbook.engine, localeOf('en_US'), { beside, bridge: NO_FUNCTIONS });
  const book = openBook(model, beside, TIME_ZONE);
  return book.sheets.map(({ id, name }) => ({ name, values: valuesOf(book, id) }));
}

function valuesOf(book: Book, sheetId: string): readonly (readonly Cell[])[] {
  const values: Cell[][] = [];
  for (const position of book.model.getters.getEvaluatedCellsPositions(sheetId)) {
    const value = readValue(book, position);
    if (value === '') continue;
    while (values.length <= position.row) values.push([]);
    const row = values[position.row] ?? [];
    while (row.length < position.col) row.push('');
    row[position.col] = value;
  }
  const width = Math.max(0, ...values.map((row) => row.length));
  return values.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')]);
}

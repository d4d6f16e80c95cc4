import { cellName } from '../cell.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';

/** Cells by header: a row to find, or one to add. */
export type CellsByHeader = Readonly<Record<string, PlainCell>>;

/** Tabs that may still be changed. Every method throws where a tab, row or header is not there. */
export interface Draft {
  /** Writes one cell of the first row that holds all of `where`; @returns The cell in A1 notation. */
  readonly set: (tab: string, where: CellsByHeader, header: string, value: PlainCell) => string;
  /** @returns One cell in A1 notation, unchanged. */
  readonly find: (tab: string, where: CellsByHeader, header: string) => string;
  /** Takes out every row that holds all of `where`. */
  readonly remove: (tab: string, where: CellsByHeader) => void;
  /** Appends a row; @returns Its first cell. */
  readonly add: (tab: string, cells: CellsByHeader) => string;
  /** Appends an empty column; @returns The cell of its header. */
  readonly addColumn: (tab: string, header: string) => string;
  readonly tables: () => TableData[];
}

/** @param tables Tabs with their header in the first row; they stay as they are. */
export function draftOf(tables: readonly TableData[]): Draft {
  const copies = tables.map((table) => ({ ...table, rows: table.rows.map((row) => [...row]) }));
  const rowsOf = (tab: string) => {
    const rows = copies.find((copy) => copy.tab === tab)?.rows;
    if (!rows) throw new Error(`There is no tab ${tab} to change.`);
    return rows;
  };
  const columnOf = (tab: string, header: string) => {
    const column = rowsOf(tab)[0]?.indexOf(header) ?? -1;
    if (column < 0) throw new Error(`${tab} has no column ${header} to change.`);
    return column;
  };
  const fits = (tab: string, where: CellsByHeader) => {
    const wanted = Object.entries(where).map(([header, value]) => [columnOf(tab, header), value] as const);
    return (row: readonly PlainCell[], at: number) =>
      at > 0 && wanted.every(([column, value]) => row[column] === value);
  };
  const rowOf = (tab: string, where: CellsByHeader) => {
    const at = rowsOf(tab).findIndex(fits(tab, where));
    if (at < 0) throw new Error(`${tab} has no row ${JSON.stringify(where)} to change.`);
    return at;
  };
  return {
    set: (tab, where, header, value) => {
      const [at, column] = [rowOf(tab, where), columnOf(tab, header)];
      rowsOf(tab)[at]?.splice(column, 1, value);
      return cellName(at, column);
    },
    find: (tab, where, header) => cellName(rowOf(tab, where), columnOf(tab, header)),
    remove: (tab, where) => {
      const [rows, doomed] = [rowsOf(tab), fits(tab, where)];
      rows.splice(0, rows.length, ...rows.filter((row, at) => !doomed(row, at)));
    },
    add: (tab, cells) => {
      const rows = rowsOf(tab);
      const row: PlainCell[] = (rows[0] ?? []).map(() => '');
      for (const [header, value] of Object.entries(cells)) row[columnOf(tab, header)] = value;
      return cellName(rows.push(row) - 1, 0);
    },
    addColumn: (tab, header) => {
      const column = rowsOf(tab)[0]?.length ?? 0;
      rowsOf(tab).forEach((row, at) => {
        row.push(at === 0 ? header : '');
      });
      return cellName(0, column);
    },
    tables: () => copies.map((copy) => ({ ...copy, rows: copy.rows.map((row) => [...row]) })),
  };
}

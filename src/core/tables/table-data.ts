import type { Columns, TableSpec } from './table.ts';

/** What a cell of a table holds while it is plain data that crosses to a window: a date is ISO text. */
export type PlainCell = string | number | boolean;

/** One tab of a workbook: its kind, its name and its rows, the header row first. Dates are text, `YYYY-MM-DD`. */
export interface TableData {
  readonly kind: string;
  readonly tab: string;
  readonly rows: readonly (readonly PlainCell[])[];
}

/** A row by column name, every one of them; `open` holds the columns that the kind does not name. */
export type RowData<C extends Columns> = { readonly [K in keyof C]: PlainCell } & {
  readonly open?: Readonly<Record<string, PlainCell>>;
};

/**
 * Writes rows under the headers of their kind, the reverse of `readRows`.
 *
 * @param spec The kind, whose headers the tab gets (DESIGN §1).
 * @param rows One object per row.
 * @param options `tab` where its name is not the kind; `open`: headers of further columns, put before `last`.
 * @returns The tab.
 */
export function tableData<C extends Columns>(
  spec: TableSpec<C>,
  rows: readonly RowData<C>[],
  options: { readonly tab?: string; readonly open?: readonly string[]; readonly last?: keyof C } = {},
): TableData {
  const { tab = spec.kind, open = [], last } = options;
  const names = Object.keys(spec.columns).filter((name) => name !== last);
  const tail = last === undefined ? [] : [String(last)];
  const headers = (list: readonly string[]) => list.map((name) => spec.columns[name]?.header ?? '');
  const cells = (row: RowData<C>, list: readonly string[]) => list.map((name): PlainCell => row[name] ?? '');
  return {
    kind: spec.kind,
    tab,
    rows: [
      [...headers(names), ...open, ...headers(tail)],
      ...rows.map((row) => [
        ...cells(row, names),
        ...open.map((header) => row.open?.[header] ?? ''),
        ...cells(row, tail),
      ]),
    ],
  };
}

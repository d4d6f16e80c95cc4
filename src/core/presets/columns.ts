/** Plain data, as it crosses to a window. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Marks what was a list of objects; no text of a preset is a key of this name. */
const ROWS = '_rows';

/**
 * Turns lists of objects into columns. Texts of one kind stand together then, which compresses a tenth better.
 *
 * @param data Plain data; a key of a list that is not in all of its objects is `null` in its column.
 */
export function toColumns(data: Json): Json {
  if (Array.isArray(data)) return data.length > 1 && data.every(isObject) ? columnsOf(data) : data.map(toColumns);
  return isObject(data) ? mapped(data, toColumns) : data;
}

/** Turns columns back into lists of objects. */
export function fromColumns(data: Json): Json {
  if (Array.isArray(data)) return data.map(fromColumns);
  if (!isObject(data)) return data;
  const columns = data[ROWS];
  return columns !== undefined && isObject(columns) ? rowsOf(mapped(columns, fromColumns)) : mapped(data, fromColumns);
}

function columnsOf(rows: readonly { readonly [key: string]: Json }[]): Json {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.map((key) => [key, toColumns(rows.map((row) => row[key] ?? null))] as const);
  return { [ROWS]: Object.fromEntries(columns) };
}

function rowsOf(columns: { readonly [key: string]: Json }): Json {
  const lists = Object.entries(columns).map(([key, list]) => [key, list as readonly Json[]] as const);
  const length = Math.max(...lists.map(([, list]) => list.length));
  return Array.from({ length }, (_, row) =>
    Object.fromEntries(
      lists.flatMap(([key, list]) => {
        const value = list[row] ?? null;
        return value === null ? [] : [[key, value]];
      }),
    ),
  );
}

function isObject(data: Json | undefined): data is { readonly [key: string]: Json } {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function mapped(data: { readonly [key: string]: Json }, change: (value: Json) => Json): { [key: string]: Json } {
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, change(value)]));
}

import type { Cell, Grid } from '../cell.ts';
import type { KindSource } from '../framework/workbook.ts';
import { KINDS, type Kind } from '../tables/kinds.ts';
import { kindsOfTable } from '../tables/recognise.ts';
import { requiredHeaders } from '../tables/table.ts';
import { list } from '../words.ts';

/** Taken once: a context of `node:vm` asks its host for a global each time it is named. */
const { isArray } = Array;

/** The tables a function was given, or a plain sentence that says which argument is wrong and what was expected. */
export type TablesArgument = { readonly sources: readonly KindSource[] } | { readonly wrong: string };

/**
 * Recognises the tables passed to a function by their headers, in any order (DESIGN §3). An argument left empty is
 * passed over.
 *
 * @param tables The arguments behind the fixed ones, as Sheets hands them over.
 * @param first How many arguments stand before them, so that a message can number them.
 */
export function readTables(tables: readonly unknown[], first: number): TablesArgument {
  const sources: KindSource[] = [];
  for (const [index, table] of tables.entries()) {
    if (table === undefined || table === null || table === '') continue;
    const name = `argument ${first + index + 1}`;
    if (!isGrid(table))
      return { wrong: `The ${name} is not a table. Pass a range with its header row, such as People!A:J.` };
    const kinds = kindsOfTable(table);
    const [kind] = kinds;
    if (!kind)
      return {
        wrong: `The ${name} has the headers of no table. Pass a range with its header row, such as People!A:J.`,
      };
    if (kinds.length > 1)
      return { wrong: `The ${name} could be ${kinds.join(' or ')}. Rename a header so that only one fits.` };
    sources.push({ kind, tab: `the ${kind} table`, values: table });
  }
  return { sources };
}

/**
 * Says which table is missing where a function cannot answer without it.
 *
 * @param needed The kinds the function cannot do without.
 * @param sources The tables there are.
 * @returns A sentence, or `undefined` where nothing is missing.
 */
export function missingTables(needed: readonly Kind[], sources: readonly KindSource[]): string | undefined {
  const missing = needed.filter((kind) => !sources.some((source) => source.kind === kind));
  const [first] = missing;
  const spec = KINDS.find((candidate) => candidate.kind === first);
  if (!first || !spec) return undefined;
  const headers = list(requiredHeaders(spec));
  return `There is no ${list(missing)} table. Pass the range with its header row (${first}: ${headers}), or add a tab named ${first}.`;
}

/** Whether an argument is a range: rows of cells. Sheets mixes no rows with cells, so the first says it for all. */
export function isGrid(argument: unknown): argument is Grid {
  return isArray(argument) && (argument.length === 0 || isArray(argument[0]));
}

/** One cell as a scalar: Sheets may hand over a single cell either way. */
export function scalarOf(argument: unknown): Cell | undefined {
  if (isGrid(argument)) return argument.length === 1 && argument[0]?.length === 1 ? argument[0][0] : undefined;
  return argument === undefined || argument === null ? '' : (argument as Cell);
}

import type { TablesRequest } from '../core/contract.ts';
import { UNPLACED_TAB } from '../core/importing/unplaced-tab.ts';
import { KINDS } from '../core/tables/kinds.ts';
import { kindOfTab } from '../core/tables/recognise.ts';
import { requiredHeaders, type TableSpec } from '../core/tables/table.ts';
import type { TableData } from '../core/tables/table-data.ts';
import { list } from '../core/words.ts';
import { LIMITS, TABLES } from './requests.ts';

/**
 * Parses tables that arrive from a window: any page that runs in it could send some.
 *
 * @returns The tables, or a sentence that says what is wrong with them.
 */
export function parseTables(request: unknown): TablesRequest | { readonly wrong: string } {
  const parsed = TABLES.safeParse(request);
  if (!parsed.success) return { wrong: sentence(parsed.error.issues[0]) };
  const wrong = parsed.data.tables.map(wrongTable).find((one) => one !== undefined);
  return wrong === undefined ? parsed.data : { wrong };
}

function sentence(issue: { readonly code: string; readonly origin?: string } | undefined): string {
  return issue?.code === 'too_big' && issue.origin === 'string'
    ? `A text is longer than the ${LIMITS.cell} characters that a cell can hold. Shorten it, then try again.`
    : 'There is nothing to add. Choose what the workbook is to have.';
}

function wrongTable({ kind, tab, rows: [header = []] }: TableData): string | undefined {
  if (kind === UNPLACED_TAB) return tab === UNPLACED_TAB ? undefined : `“${tab}” is no tab for text without a place.`;
  const spec: TableSpec | undefined = KINDS.find((candidate) => candidate.kind === kind);
  if (!spec) return `“${kind}” is no kind of table of Career Framework.`;
  if (kindOfTab(tab)?.kind !== kind) return `“${tab}” is no name for a tab of ${kind}.`;
  const missing = requiredHeaders(spec).filter((name) => !header.includes(name));
  return missing.length > 0 ? `The table ${kind} has no column ${list(missing)}.` : undefined;
}

import type { Grid } from '../core/cell.ts';
import type { SentTab, SentWorkbook } from '../core/contract.ts';
import { sendCells } from '../core/sent-workbook.ts';
import { keptFindings } from './keep-findings.ts';
import { readFacts } from './read-facts.ts';
import { readTabs } from './read-tabs.ts';
import { dayReader } from './time-zone.ts';

/** How much crosses to a window at once is not documented (PLATFORM §4); this is about a megabyte of ratings. */
const MOST_ROWS = 20_000;

/** @returns The tabs that are ours with what a check looks at, each with its first rows. */
export function sentWorkbook(): SentWorkbook {
  const dayOf = dayReader();
  return {
    ...keptFindings(),
    locale: SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale(),
    tabs: readTabs(undefined, readFacts).map(({ name, kind, values, facts = {} }) => ({
      name,
      ...(kind ? { kind } : {}),
      facts,
      rows: values.length,
      values: sendCells(values.slice(0, MOST_ROWS), dayOf),
    })),
  };
}

/**
 * Reads further rows of a tab.
 *
 * @param from The first of them, 0 for the first of the tab.
 * @returns No rows where the tab has no more, or is not there any more.
 */
export function sentRows(tab: string, from: number): SentTab['values'] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  const rows = Math.min((sheet?.getLastRow() ?? 0) - from, MOST_ROWS);
  if (!sheet || rows < 1) return [];
  const values: Grid = sheet.getRange(from + 1, 1, rows, sheet.getLastColumn()).getValues();
  return sendCells(values, dayReader());
}

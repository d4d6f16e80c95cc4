import { type Cell, cellName, type Grid, isDate } from '../../src/core/cell.ts';
import type { Example } from '../../src/core/checks/rule.ts';
import { isoDay } from '../../src/core/day.ts';
import type { TabFacts } from '../../src/core/tables/tab-facts.ts';
import { shortened } from '../../src/core/words.ts';
import { table } from './markdown.ts';

const MOST_LETTERS = 90;

/**
 * The tabs of an example as tables.
 *
 * @param other The example it is compared with: cells in which the two differ are bold.
 * @param facts What values do not say about the tabs.
 */
export function exampleTables(
  example: Example,
  other: Example,
  facts: Readonly<Record<string, TabFacts>> = {},
): readonly string[] {
  return Object.entries(example).flatMap(([tab, rows]) => [
    `*${tab}*${factsInWords(facts[tab])}`,
    ...(rows.length > 0 ? [tabTable(rows, other[tab])] : []),
  ]);
}

/** The tabs that two examples share, to be shown once. */
export function sharedTabs(bad: Example, good: Example): readonly string[] {
  return Object.keys(bad).filter((tab) => JSON.stringify(bad[tab]) === JSON.stringify(good[tab]));
}

function tabTable(rows: Grid, other: Grid | undefined): string {
  const width = Math.max(...rows.map((row) => row.length));
  const [header = [], ...below] = rows.map((row, at) =>
    Array.from({ length: width }, (_cell, column) => {
      const text = shown(row[column] ?? '');
      const isOther = other !== undefined && shown(other[at]?.[column] ?? '') !== text;
      return isOther ? `**${text || '(empty)'}**` : text;
    }),
  );
  return table(header, below);
}

function shown(cell: Cell): string {
  const text = isDate(cell) ? isoDay(Math.floor(cell.getTime() / 86_400_000)) : String(cell);
  return shortened(text.trim() === text ? text : `“${text}”`, MOST_LETTERS).replace(/([*_<>])/g, '\\$1');
}

function factsInWords(facts: TabFacts = {}): string {
  const { merged = [], hasFilter, headers, shown: cells, calculated = [] } = facts;
  const areas = merged.map((area) => `${cellName(area.top, area.left)}:${cellName(area.bottom, area.right)}`);
  const words = [
    ...(areas.length > 0 ? [`merged: ${areas.join(', ')}`] : []),
    ...(hasFilter ? ['a filter hides rows'] : []),
    ...(headers ? [`set up with ${headers.join(', ')}`] : []),
    ...(cells ? [`shows ${cells.flat().filter(Boolean).join(', ')}`] : []),
    ...(calculated.length > 0 ? [`formulas: ${calculated.map((at) => cellName(at.row, at.column)).join(', ')}`] : []),
  ];
  return words.length > 0 ? ` (${words.join('; ')})` : '';
}

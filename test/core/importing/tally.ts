import type { Cell } from '../../../src/core/cell.ts';
import type { Comparable } from './compared.ts';
import type { SourceCounts } from './source-frameworks.ts';

/** A tab of a workbook: its name and its rows, the header row first. */
export interface Tab {
  readonly tab: string;
  readonly rows: readonly (readonly Cell[])[];
}

type Row = (header: string) => string;

function rowsOf(tabs: readonly Tab[], name: string): readonly Row[] {
  const [header = [], ...rows] = tabs.find(({ tab }) => tab === name)?.rows ?? [];
  return rows.map((row) => (column) => String(row[header.indexOf(column)] ?? ''));
}

/** The cells of the Matrix that should be there: every competency at every level of the tracks it applies to. */
function cellsOf(tabs: readonly Tab[]) {
  const levels = rowsOf(tabs, 'Levels');
  const matrix = rowsOf(tabs, 'Matrix');
  return rowsOf(tabs, 'Competencies').flatMap((one) => {
    const family = one('Job family');
    const competency = one('Competency');
    const tracks = one('Tracks').split(', ');
    const row = matrix.find((other) => other('Job family') === family && other('Competency') === competency);
    return levels
      .filter((level) => level('Job family') === family)
      .filter((level) => tracks.includes('All') || tracks.includes(level('Track')))
      .map((level) => ({ family, competency, level: level('Level'), text: row?.(level('Level')) ?? '' }));
  });
}

/** Counts what Levels, Competencies and Matrix hold. */
export function tally(tabs: readonly Tab[]): SourceCounts {
  const levels = rowsOf(tabs, 'Levels');
  const cells = cellsOf(tabs);
  const filled = cells.filter(({ text }) => text !== '').length;
  return {
    families: new Set(levels.map((row) => row('Job family'))).size,
    levels: levels.length,
    competencies: rowsOf(tabs, 'Competencies').length,
    filled,
    empty: cells.length - filled,
  };
}

/** Reads Levels, Competencies and Matrix as what they say. */
export function saidBy(tabs: readonly Tab[]): Comparable {
  const families = rowsOf(tabs, 'Levels').map((row) => ({
    family: row('Job family'),
    tracks: [{ track: row('Track'), levels: [{ code: row('Level') }] }],
  }));
  const competencies = rowsOf(tabs, 'Competencies').map((row) => ({
    family: row('Job family'),
    name: row('Competency'),
  }));
  return { families, competencies, cells: cellsOf(tabs).filter(({ text }) => text !== '') };
}

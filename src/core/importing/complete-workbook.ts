import { defaultCriteria } from '../presets/default-criteria.ts';
import { inventedTeam } from '../presets/invented-team.ts';
import type { TableData } from '../tables/table-data.ts';
import type { ImportedFramework } from './framework-tables.ts';

/** Any number; the same framework always gets the same team. */
const SEED = 20261122;

/**
 * Adds what a framework alone lacks before anything can be shown: criteria, a small team, cycles and ratings. What was
 * added says so in its rows, and on a tab of its own.
 *
 * @param framework The imported framework.
 * @param source What it was read from, for the reader of the workbook.
 */
export function completeWorkbook(framework: ImportedFramework, source: string): readonly TableData[] {
  return [...framework.tables, defaultCriteria(), ...inventedTeam(framework.outline, SEED), about(framework, source)];
}

function about({ notes, unplaced }: ImportedFramework, source: string): TableData {
  const lines = [
    [`The framework was read from ${source}. Its words are unchanged.`],
    ['Criteria, People, Cycles and Ratings are invented, so that the workbook has something to show. Replace them.'],
    ...notes.map((note) => [note]),
  ];
  const rest = unplaced.map(({ family, level, competency, description }) => [
    [family, level, competency].filter((part) => part !== '').join(' · '),
    description,
  ]);
  const rows = [
    ['About this workbook', ''],
    ...[...lines, ...(rest.length > 0 ? [['Text without a place:']] : []), ...rest],
  ];
  return { kind: 'About', tab: 'About this workbook', rows: rows.map(([first = '', second = '']) => [first, second]) };
}

import type { TableData } from '../tables/table-data.ts';
import type { PlantedMistake } from './planted-mistake.ts';

/** The tab that lists the mistakes of an example. */
export const PLANTED_TAB = 'Planted mistakes';

/** Lists mistakes that were put in on purpose, to be read beside the workbook that holds them. */
export function plantedTable(planted: readonly PlantedMistake[]): TableData {
  const rows = planted.map(({ tab, cell, what, rule = 'none yet' }) => [tab, cell, what, rule]);
  return {
    kind: PLANTED_TAB,
    tab: PLANTED_TAB,
    rows: [['Tab', 'Cell', 'What was done', 'Check that finds it'], ...rows],
  };
}

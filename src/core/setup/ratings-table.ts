import { RATINGS } from '../tables/ratings.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { tabForFamily } from './tab-for-family.ts';

/**
 * The empty ratings of one job family. It has the family's own competencies only, so that nobody is asked to rate what
 * does not apply.
 *
 * @param competencies Their names, in the order of the Competencies tab.
 */
export function ratingsTable(family: string, competencies: readonly string[]): TableData {
  return tableData(RATINGS, [], { tab: tabForFamily(RATINGS.kind, family), open: competencies, last: 'comment' });
}

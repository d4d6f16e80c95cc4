import { CRITERIA } from '../tables/criteria.ts';
import { type TableData, tableData } from '../tables/table-data.ts';

const PREFIX = 'DEF-';

/** Whether a criterion, by its ID, is one of those that a framework without any is given. */
export function isDefaultCriterion(id: string): boolean {
  return id.startsWith(PREFIX);
}

/**
 * Criteria for a framework that brings none: the same for every step, with the values most frameworks start from
 * (S44, S45, S47, S23).
 *
 * @param note What every row says about itself: nobody at the company has decided on it.
 */
export function defaultCriteria(note = 'invented'): TableData {
  const row = (id: string, criterion: string, value: number, wording: string) => ({
    id: PREFIX + id,
    family: '',
    from: '',
    to: '',
    criterion,
    value,
    cycles: '',
    wording,
    open: { Note: note },
  });
  return tableData(
    CRITERIA,
    [
      row('AVG', 'Average rating', 3.5, 'The average of all rated competencies is 3.5 or higher.'),
      row('LOW', 'Lowest rating', 3, 'No competency is rated below 3.'),
      row('MON', 'Months in level', 12, 'At least 12 months have passed in the level.'),
      row('CYC', 'Cycles at next level', 2, 'Both rating rules have been met in two cycles in a row.'),
    ],
    { open: ['Note'] },
  );
}

import { errorWords } from '../../error-cell.ts';
import { count } from '../../words.ts';
import { lookAlikes } from '../look-alike.ts';
import { unknownWords } from '../rating-rows.ts';
import type { Rule } from '../rule.ts';

const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level'];
const RATINGS = ['Cycle', 'Employee ID', 'Closing'];

export const ratedEmployeeKnown: Rule = {
  id: 'rated-employee-known',
  name: 'Ratings of nobody',
  title: 'Everybody who is rated is in People',
  why: 'Ratings belong to an Employee ID. With one that is nobody’s they count for nobody, and somebody may be missing theirs.',
  requirement: 'S10',
  severity: 'error',
  bad: { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1']], Ratings: [RATINGS, ['2026 H1', 'E11', 3]] },
  good: { People: [PEOPLE, ['E1', 'Ana', 'Sales', 'S1']], Ratings: [RATINGS, ['2026 H1', 'e1 ', 3]] },
  check: ({ company }) => {
    // Without People there is nobody to compare with; a cell that shows a failed formula is wrong all the same.
    const isKnown = (key: string) => company.people.rows.length === 0 || company.people.rowsOf(key).length > 0;
    const alike = lookAlikes(company.workbook.people.map(({ id }) => id));
    return unknownWords(company.workbook, 'employeeId', isKnown).map(({ shown, error, at, rows }) => {
      if (error !== undefined)
        return { at, message: `The Employee ID of ${count(rows, 'row', 'rows')} ${errorWords(error)}.` };
      const message = `“${shown}” is nobody’s Employee ID, so ${count(rows, 'row of ratings counts', 'rows of ratings count')} for nobody. ${alike(shown) ?? 'Add the person to People, with Left on if they left, or correct the ID.'}`;
      return { at, message };
    });
  },
};

import { type Cell, cellName, textOf } from '../../cell.ts';
import { readRating } from '../../framework/rating.ts';
import { normalise } from '../../normalise.ts';
import { isOnScale, numberFix } from '../fix.ts';
import { notARating } from '../not-a-rating.ts';
import type { Found, Rule } from '../rule.ts';

const COMPETENCIES = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Ownership', 'Core'],
];
const HEADER = ['Cycle', 'Employee ID', 'Ownership'];

export const ratingReadable: Rule = {
  id: 'rating-readable',
  name: 'Not a rating',
  title: 'Every rating is a number from 1 to 5, N/A, or empty',
  why: 'A rating that cannot be read is never guessed at: the person’s cycle stays incomplete until it is mended.',
  requirement: 'S46',
  severity: 'error',
  bad: {
    Competencies: COMPETENCIES,
    Ratings: [HEADER, ['2026 Q3', 'E1', '3,5'], ['2026 Q3', 'E2', 6], ['2026 Q3', 'E3', 'good']],
  },
  good: {
    Competencies: COMPETENCIES,
    Ratings: [HEADER, ['2026 Q3', 'E1', 3.5], ['2026 Q3', 'E2', 'N/A'], ['2026 Q3', 'E3', '']],
  },
  check: (input) => {
    const known = new Set(input.company.workbook.competencies.map((row) => normalise(row.name)));
    const found: Found[] = [];
    for (const { source, headerRow, open, at } of input.company.workbook.ratings) {
      const columns = open.filter((column) => known.has(column.key));
      for (let row = headerRow + 1; row < source.values.length; row += 1) {
        const cells = source.values[row] ?? [];
        for (const { column, header } of columns) {
          const cell = cells[column];
          if (readRating(cell) !== 'unreadable' || isIdleCheckbox(cell, cells[at.employeeId])) continue;
          const name = { tab: source.tab, cell: cellName(row, column) };
          const message = `${header} ${notARating(cell ?? '', 'rating', input)}`;
          found.push({ at: name, message, fix: numberFix(cell, isOnScale) });
        }
      }
    }
    return found;
  },
};

/** Checkboxes reach further down than people as a rule, and one that is not ticked says nothing where nobody is. */
function isIdleCheckbox(cell: Cell | undefined, employee: Cell | undefined): boolean {
  return cell === false && textOf(employee) === '';
}

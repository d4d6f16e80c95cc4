import { type Cell, cellName, textOf } from '../../cell.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { isOnScale, numberFix } from '../fix.ts';
import { namedLevels } from '../named-levels.ts';
import { notARating } from '../not-a-rating.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Required rating for', 'S1'];

export const requiredRatingReadable: Rule = {
  id: 'required-rating-readable',
  name: 'Not a required rating',
  title: 'Every required rating is a number from 1 to 5, or empty',
  why: 'A required rating that cannot be read is passed over, and people are compared with the one of Settings instead.',
  requirement: 'S46',
  severity: 'error',
  bad: { Levels: EXAMPLE_LEVELS, 'Required ratings': [HEADER, ['Sales', 'Closing', '3,5'], ['Sales', 'Writing', 6]] },
  good: { Levels: EXAMPLE_LEVELS, 'Required ratings': [HEADER, ['Sales', 'Closing', 3.5], ['Sales', 'Writing', '']] },
  check: (input) => {
    const { company } = input;
    const codes = namedLevels(company).codes();
    return company.workbook.requiredRatings.flatMap(({ competency, place: { row, located } }) =>
      located.open.flatMap(({ key, header, column }): Found[] => {
        const cell = located.source.values[row]?.[column] ?? '';
        if (!codes.has(key) || isRequiredRating(cell)) return [];
        const at = { tab: located.source.tab, cell: cellName(row, column) };
        return [
          {
            at,
            message: `${competency || 'The required rating'} at ${header} ${notARating(cell, 'required rating', input)}`,
            fix: numberFix(cell, isOnScale),
          },
        ];
      }),
    );
  },
};

function isRequiredRating(cell: Cell): boolean {
  return typeof cell === 'number' ? cell >= 1 && cell <= 5 : textOf(cell) === '';
}

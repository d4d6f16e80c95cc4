import { cellName } from '../../cell.ts';
import { readRating } from '../../framework/rating.ts';
import { normalise } from '../../normalise.ts';
import type { RATINGS } from '../../tables/ratings.ts';
import type { Located, OpenColumn } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';

const TABS = {
  Competencies: [
    ['Job family', 'Competency', 'Type'],
    ['Sales', 'Closing', 'Functional'],
  ],
  Ratings: [
    ['Cycle', 'Employee ID', 'Closing'],
    ['2026 H1', 'E1', 3],
  ],
};

export const ratingCalculated: Rule = {
  id: 'rating-calculated',
  name: 'Calculated rating',
  title: 'Ratings are typed by the person who gives them',
  why: 'A calculated rating counts like one that somebody gave, and changes when its sources do.',
  requirement: 'S46',
  severity: 'info',
  bad: TABS,
  good: TABS,
  exampleFacts: { bad: { Ratings: { calculated: [{ row: 1, column: 2 }] } } },
  check: ({ company: { workbook } }) => {
    const known = new Set(workbook.competencies.map(({ name }) => normalise(name)));
    return workbook.ratings.flatMap((tab) =>
      tab.open.filter(({ key }) => known.has(key)).flatMap((column) => calculated(tab, column)),
    );
  },
};

/** One finding a column: a formula is filled down as a rule. One that gives no rating is reported as such. */
function calculated(
  { source, headerRow }: Located<typeof RATINGS.columns>,
  { column, header }: OpenColumn,
): readonly Found[] {
  const rows = (source.facts?.calculated ?? []).flatMap((cell) => {
    const rating = readRating(source.values[cell.row]?.[column]);
    const counts = cell.column === column && cell.row > headerRow && rating !== undefined && rating !== 'unreadable';
    return counts ? [cell.row] : [];
  });
  const [first] = rows;
  if (first === undefined) return [];
  const cell = cellName(first, column);
  const others = rows.length - 1;
  const below = others === 0 ? '' : `, and so ${others === 1 ? 'is 1 cell' : `are ${others} cells`} below`;
  const message = `${header} in ${cell} is calculated by a formula${below}. What it gives counts; type the number instead if somebody gave it.`;
  return [{ at: { tab: source.tab, cell }, message }];
}

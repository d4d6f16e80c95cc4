import { cellName, textOf } from '../../cell.ts';
import { readRating } from '../../framework/rating.ts';
import { normalise } from '../../normalise.ts';
import type { Located, OpenColumn } from '../../tables/table.ts';
import { nearest } from '../nearest.ts';
import type { Found, Rule } from '../rule.ts';

const COMPETENCIES = [
  ['Job family', 'Competency', 'Type'],
  ['Sales', 'Closing', 'Functional'],
];

export const ratedCompetencyKnown: Rule = {
  id: 'rated-competency-known',
  name: 'Ratings of no competency',
  title: 'Every column of ratings is headed by a competency',
  why: 'A column is matched by its header. Ratings under one that is no competency count for nothing.',
  requirement: 'S10',
  severity: 'error',
  bad: {
    Competencies: COMPETENCIES,
    Ratings: [
      ['Cycle', 'Employee ID', 'Closign'],
      ['2026 H1', 'E1', 3],
    ],
  },
  good: {
    Competencies: COMPETENCIES,
    Ratings: [
      ['Cycle', 'Employee ID', 'closing ', 'Mood'],
      ['2026 H1', 'E1', 3, 'sunny'],
    ],
  },
  check: ({ company: { workbook } }) => {
    const names = new Map(workbook.competencies.map(({ name }) => [normalise(name), name]));
    if (names.size === 0) return [];
    return workbook.ratings.flatMap((tab) =>
      tab.open
        .filter((column) => !names.has(column.key) && holdsRatings(tab, column))
        .map(({ column, header }): Found => {
          const at = { tab: tab.source.tab, cell: cellName(tab.headerRow, column) };
          const says = `“${header}” is no competency, so what stands below it counts for nothing.`;
          const meant = nearest(header, names.values());
          if (meant !== undefined) return { at, message: `${says} Type “${meant}”.` };
          // It may be a column of the company's own that happens to hold small numbers.
          return { at, severity: 'warn', message: `${says} Add it to Competencies if it is one.` };
        }),
    );
  },
};

/** Whether most of what stands in a column would do as a rating; other columns are people's own. */
function holdsRatings({ source, headerRow }: Pick<Located, 'source' | 'headerRow'>, { column }: OpenColumn): boolean {
  let ratings = 0;
  let others = 0;
  for (let row = headerRow + 1; row < source.values.length; row += 1) {
    const cell = source.values[row]?.[column];
    const rating = readRating(cell);
    if (rating === 'unreadable' && textOf(cell) !== '') others += 1;
    else if (rating !== undefined) ratings += 1;
  }
  return ratings > others;
}

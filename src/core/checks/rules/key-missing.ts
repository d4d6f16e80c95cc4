import { type Cell, textOf } from '../../cell.ts';
import { cellOf, isEmptyIn, type Place, refOf } from '../../tables/table.ts';
import { ratingRowsWithoutKey } from '../rating-rows.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order'];
const REVIEWER_KEY = [
  ['family', 'Job family', 'Type the family that was reviewed'],
  ['version', 'Version', 'Type the version that was reviewed'],
  ['reviewer', 'Reviewer', 'Type who reviewed it'],
] as const;

export const keyMissing: Rule = {
  id: 'key-missing',
  name: 'Row without a key',
  title: 'Every row has the code, name or ID that says what it is about',
  why: 'Everything refers to codes, names and IDs. A row without one looks as if it counted, and is passed over.',
  requirement: 'S26',
  severity: 'error',
  bad: { Levels: [HEADER, ['Sales', 'IC', '', 'Seller', 1]] },
  good: { Levels: [HEADER, ['', '', '', '', ''], ['Sales', 'IC', 'S1', 'Seller', 1]] },
  check: ({ company: { workbook } }) => [
    ...without(workbook.levels, 'code', 'Level', 'Type the code of the level'),
    ...without(
      workbook.levels.filter(({ code }) => code !== ''),
      'family',
      'Job family',
      'Type the family the level belongs to',
    ),
    ...without(workbook.competencies, 'name', 'Competency', 'Type its name'),
    ...without(workbook.people, 'id', 'Employee ID', 'Type the ID'),
    ...without(workbook.cycles, 'name', 'Cycle', 'Type the name of the cycle'),
    ...without(workbook.evidence, 'employeeId', 'Employee ID', 'Type whose evidence it is'),
    ...without(workbook.signOffs, 'employeeId', 'Employee ID', 'Type whom it is for'),
    ...without(workbook.jobFamilies, 'family', 'Job family', 'Type the family it is about'),
    ...REVIEWER_KEY.flatMap(([column, header, mend]) => without(workbook.reviewers, column, header, mend)),
    ...[...workbook.matrix, ...workbook.requiredRatings].flatMap(({ place }) =>
      isFilledUnderLevels(place) ? missing(place, 'competency', 'competency', 'Type its name') : [],
    ),
    ...ratingRowsWithoutKey(workbook).flatMap(({ place, column, what }) =>
      missing(place, column, what, column === 'cycle' ? 'Type a name from Cycles' : 'Type whose ratings they are'),
    ),
  ],
};

function without(
  rows: readonly { readonly place: Place }[],
  column: string,
  header: string,
  mend: string,
): readonly Found[] {
  return rows.flatMap(({ place }) => (isFilled(place) ? missing(place, column, header, mend) : []));
}

function missing(place: Place, column: string, what: string, mend: string): readonly Found[] {
  // A cell that shows a failed formula is reported where cells are read.
  if (!isEmptyIn(place, column)) return [];
  const message = `This row of “${place.located.source.tab}” has no ${what}, so it is passed over. ${mend}, or clear the row.`;
  return [{ at: refOf(place, column), message }];
}

/** Whether one of our own columns says something; a checkbox that is not ticked says nothing. */
function isFilled(place: Place): boolean {
  return Object.keys(place.located.at).some((column) => says(cellOf(place, column)));
}

function isFilledUnderLevels({ row, located: { source, open } }: Place): boolean {
  return open.some(({ column }) => says(source.values[row]?.[column]));
}

function says(cell: Cell | undefined): boolean {
  return cell !== false && textOf(cell) !== '';
}

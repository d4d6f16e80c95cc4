import { type CellRef, cellName, textOf } from '../../cell.ts';
import { refOf } from '../../tables/table.ts';
import { isTotals } from '../../totals.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level'];

export const totalsRow: Rule = {
  id: 'totals-row',
  name: 'Row of totals',
  title: 'Every row of People and Ratings is about somebody',
  why: 'A row of totals is read as one more person, or as ratings of nobody.',
  requirement: 'S26',
  severity: 'warn',
  bad: { People: [HEADER, ['E1', 'Ana', 'Sales', 'S1'], ['Total', '1 person', '', '']] },
  good: { People: [HEADER, ['E1', 'Ana Total', 'Sales', 'S1']] },
  check: ({ company: { workbook } }) => [
    ...workbook.people.filter(({ id }) => isTotals(id)).map(({ id, place }) => found(refOf(place, 'id'), id)),
    ...workbook.ratings.flatMap(({ source: { tab, values }, headerRow, at: { cycle, employeeId } }) =>
      values.flatMap((cells, row) => {
        if (row <= headerRow) return [];
        const column = [cycle, employeeId].find((each) => isTotals(textOf(cells[each])));
        return column === undefined ? [] : [found({ tab, cell: cellName(row, column) }, textOf(cells[column]))];
      }),
    ),
  ],
};

function found(at: CellRef, word: string): Found {
  return {
    at,
    message: `“${word}” in ${at.cell} looks like a row of totals. Delete the row, or move it to another tab.`,
  };
}

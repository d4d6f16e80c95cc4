import { type CellRef, cellName, textOf } from '../../cell.ts';
import type { Workbook } from '../../framework/workbook.ts';
import { cellOf, refOf } from '../../tables/table.ts';
import type { Found, Rule } from '../rule.ts';

/** A cell holds 50,000 characters; whatever made a text of nearly as many may have cut it off. */
const LONGEST = 45_000;
/** Above it not every whole number can be told from the next. */
const GREATEST = Number.MAX_SAFE_INTEGER;
const NUMBERS = [
  ['levels', 'order'],
  ['levels', 'rank'],
  ['criteria', 'value'],
  ['criteria', 'cycles'],
  ['evidence', 'amount'],
] as const;
const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order'];

export const cellSize: Rule = {
  id: 'cell-size',
  name: 'Too much for a cell',
  title: 'No description fills its cell, and no number is past counting',
  why: 'What does not fit into a cell is cut off, and nobody sees what is missing.',
  requirement: 'S39',
  severity: 'warn',
  bad: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1e308]] },
  good: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1]] },
  check: ({ company: { workbook } }) => [...longTexts(workbook), ...greatNumbers(workbook)],
};

function longTexts({ matrix }: Workbook): readonly Found[] {
  return matrix.flatMap(({ competency, place: { row, located } }) =>
    located.open.flatMap(({ header, column }) => {
      const { length } = textOf(located.source.values[row]?.[column]);
      const at: CellRef = { tab: located.source.tab, cell: cellName(row, column) };
      const message = `${competency} at ${header} has ${length} characters, and a cell holds 50000: the end may be missing. Write one or two sentences.`;
      return length < LONGEST ? [] : [{ at, message }];
    }),
  );
}

function greatNumbers(workbook: Workbook): readonly Found[] {
  return NUMBERS.flatMap(([rows, column]) =>
    workbook[rows].flatMap(({ place }) => {
      const cell = cellOf(place, column);
      if (typeof cell !== 'number' || Math.abs(cell) <= GREATEST) return [];
      const at = refOf(place, column);
      return [
        {
          at,
          message: `${at.cell} holds ${cell}, which is too great to be meant. Type the number again.`,
        },
      ];
    }),
  );
}

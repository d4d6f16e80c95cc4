import { type Cell, cellName } from '../../cell.ts';
import type { KindSource } from '../../framework/workbook.ts';
import { shortened } from '../../words.ts';
import { spacesFix } from '../fix.ts';
import { layoutOf } from '../layout.ts';
import { ROW_NAMES } from '../row-names.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level'];

export const spacesStray: Rule = {
  id: 'spaces-stray',
  name: 'Spaces too many',
  title: 'No name or header has spaces that nobody sees',
  why: 'Career Framework reads past them. Formulas, filters and dropdowns do not: to them it is another name.',
  requirement: 'S26',
  severity: 'info',
  bad: { People: [HEADER, ['E1 ', 'Ana  Silva', 'Sales', 'S1']] },
  good: { People: [HEADER, ['E1', 'Ana Silva', 'Sales', 'S1']] },
  check: ({ company }) => company.workbook.sources.flatMap(straysIn),
};

/** Headers that are read, the names of rows, and what is chosen from names; texts that people write are theirs. */
function straysIn(source: KindSource): readonly Found[] {
  const { spec, located } = layoutOf(source) ?? {};
  if (!spec || !located) return [];
  const { headerRow, open } = located;
  const named = Object.entries(located.at).filter(([, column]) => column >= 0);
  // What happened is told in a sentence, which names the row all the same.
  const keys = (ROW_NAMES[source.kind] ?? []).filter((key) => key !== 'what');
  const columns = named
    .filter(([key]) => key === 'name' || spec.columns[key]?.choices || keys.includes(key))
    .map(([, column]) => column);
  const headers = [...named.map(([, column]) => column), ...open.map(({ column }) => column)];
  const found: Found[] = [];
  const look = (row: number, column: number) => {
    const cell = source.values[row]?.[column] ?? '';
    const fix = spacesFix(cell);
    if (fix) found.push({ at: { tab: source.tab, cell: cellName(row, column) }, message: messageOf(cell), fix });
  };
  for (const column of headers) look(headerRow, column);
  for (let row = headerRow + 1; row < source.values.length; row += 1) for (const column of columns) look(row, column);
  return found;
}

function messageOf(cell: Cell): string {
  return `“${shortened(String(cell))}” has a space at its end, two in a row, or one that is not seen. Remove it.`;
}

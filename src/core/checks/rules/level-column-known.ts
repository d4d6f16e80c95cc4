import { type Cell, cellName, textOf } from '../../cell.ts';
import { normalise } from '../../normalise.ts';
import type { Located, OpenColumn, Place } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { namedLevels, typeCode } from '../named-levels.ts';
import type { Found, Rule } from '../rule.ts';

export const levelColumnKnown: Rule = {
  id: 'level-column-known',
  name: 'Column of no level',
  title: 'Every filled column of Matrix and Required ratings is headed by a level code',
  why: 'A column is matched by its header. What stands under one that is no level code reaches no page and no result.',
  requirement: 'S19',
  severity: 'warn',
  bad: {
    Levels: EXAMPLE_LEVELS,
    Matrix: [
      ['Job family', 'Competency', 'Seller'],
      ['Sales', 'Closing', 'Closes.'],
    ],
  },
  good: {
    Levels: EXAMPLE_LEVELS,
    Matrix: [
      ['Job family', 'Competency', 'S1', 'Draft'],
      ['Sales', 'Closing', 'Closes.', ''],
    ],
  },
  check: ({ company }) => {
    const { matrix, requiredRatings, levels } = company.workbook;
    if (levels.length === 0) return [];
    const codes = namedLevels(company).codes();
    const titles = new Map(levels.map(({ title, code }) => [normalise(title), code]));
    const found = (tab: Located, { header, key, column }: OpenColumn): Found => {
      const code = titles.get(key);
      const mend = code === undefined ? typeCode(header, codes) : `It is the title of ${code}: type ${code}.`;
      const at = { tab: tab.source.tab, cell: cellName(tab.headerRow, column) };
      return { at, message: `“${header}” is no level code, so its column is not read. ${mend}` };
    };
    const columns = (rows: readonly { readonly place: Place }[]) =>
      [...new Set(rows.map(({ place }) => place.located))].flatMap((tab) =>
        tab.open
          .filter(({ key }) => !codes.has(key))
          .map((open) => ({ tab, open, cells: cellsUnder(tab, open) }))
          .filter(({ cells }) => cells.some((cell) => textOf(cell) !== '')),
      );
    return [
      ...columns(matrix).map(({ tab, open }) => found(tab, open)),
      // A number that is not read is a bar that nobody is held to.
      ...columns(requiredRatings).map(({ tab, open, cells }) =>
        cells.some((cell) => typeof cell === 'number')
          ? { ...found(tab, open), severity: 'error' as const }
          : found(tab, open),
      ),
    ];
  },
};

function cellsUnder({ source, headerRow }: Located, { column }: OpenColumn): readonly Cell[] {
  return source.values.slice(headerRow + 1).map((row) => row[column] ?? '');
}

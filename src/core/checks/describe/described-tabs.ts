import { type CellRef, cellName, textOf } from '../../cell.ts';
import { errorIn } from '../../error-cell.ts';
import type { Company } from '../../readiness/company.ts';
import { isEnglish } from './language.ts';

/** A filled cell of the Matrix. */
export interface Described {
  readonly at: CellRef;
  readonly text: string;
}

/** A Matrix tab: its descriptions, and whether the sentence rules know their language. */
export interface DescribedTab {
  readonly header: CellRef;
  readonly cells: readonly Described[];
  readonly english: boolean;
}

const read = new WeakMap<Company, readonly DescribedTab[]>();

/** Reads the descriptions of each Matrix tab; once, because several rules look at them. */
export function describedTabs(company: Company): readonly DescribedTab[] {
  const before = read.get(company);
  if (before) return before;
  const places = company.workbook.matrix.map(({ place }) => place);
  const tabs = [...new Set(places.map(({ located }) => located))].map((located): DescribedTab => {
    const { source, headerRow, open } = located;
    const cells = places
      .filter((place) => place.located === located)
      .flatMap(({ row }) =>
        open.flatMap(({ column }): Described[] => {
          const value = source.values[row]?.[column];
          const text = errorIn(value ?? '') === undefined ? textOf(value) : '';
          return text === '' ? [] : [{ at: { tab: source.tab, cell: cellName(row, column) }, text }];
        }),
      );
    const header = { tab: source.tab, cell: cellName(headerRow, 0) };
    return { header, cells, english: isEnglish(cells.map(({ text }) => text)) };
  });
  read.set(company, tabs);
  return tabs;
}

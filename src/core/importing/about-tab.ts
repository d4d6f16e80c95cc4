import type { CellRef } from '../cell.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';
import type { ImportReport } from './import-report.ts';

/** The tab that says where an imported framework comes from. */
export const ABOUT_TAB = 'About this workbook';

/**
 * Writes everything an import has to tell on a tab: what was found, and line by line what was guessed, which names were
 * taken for one and which text has no place.
 *
 * @param report What was understood.
 * @param source The file it was read from, by name.
 */
export function aboutTab({ found, decided, doubts, same, lost }: ImportReport, source: string): TableData {
  const rows = [
    [`The framework was read from ${source}. Its words are unchanged.`],
    [found],
    ...decided.map((sentence) => [sentence]),
    ['Criteria, People, Cycles and Ratings are invented, so that the workbook has something to show. Replace them.'],
    ...section(
      ['Guesses', 'Where'],
      doubts.map(({ at, sentence }) => [sentence, at ? place(at) : '']),
    ),
    ...section(
      ['Names taken for one'],
      same.map((sentence) => [sentence]),
    ),
    ...section(
      ['Text without a place', 'Where', 'Why'],
      lost.map(({ at, texts, why }) => [texts.join(' · '), place(at), why]),
    ),
  ];
  return { kind: 'About', tab: ABOUT_TAB, rows: [[ABOUT_TAB], ...rows].map(three) };
}

function section(header: readonly string[], lines: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lines.length > 0 ? [[], header, ...lines] : [];
}

const three = ([first = '', second = '', third = '']: readonly string[]): readonly PlainCell[] => [
  first,
  second,
  third,
];

const place = ({ tab, cell }: CellRef) => `${tab}!${cell}`;

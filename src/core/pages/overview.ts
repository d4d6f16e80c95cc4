import { wholeColumns } from '../cell.ts';
import type { KindSource } from '../framework/workbook.ts';
import { activePeople } from '../readiness/active-people.ts';
import { READINESS_KINDS } from '../readiness/blockers.ts';
import type { Company } from '../readiness/company.ts';
import { cell, type Page, row } from './page.ts';

/** The row of the first person, and what stands above each column: the local host reads the page by them. */
export const FIRST_ROW = 5;
export const HEADERS = ['Name', 'Employee ID', 'Job family', 'Level', 'Readiness', 'Status'] as const;

/**
 * Lays out the Overview: everybody on one page, with one spilled formula per column that follows every rating.
 *
 * @param company The prepared workbook.
 */
export function overviewPage(company: Company): Page {
  const people = activePeople(company);
  const last = FIRST_ROW + Math.max(people.length, 1) - 1;
  const tables = company.workbook.sources.filter((source) => READINESS_KINDS.includes(source.kind)).map(rangeOf);
  // `;` separates arguments in every locale (PLATFORM §6).
  const formula = (name: string) => `=${name}(B${FIRST_ROW}:B${last};"";${tables.join(';')})`;
  const cycle = company.cycles[company.current];
  return {
    widths: [220, 110, 150, 90, 100, 160],
    rows: [
      [cell('Overview', 'title')],
      [
        cell(
          cycle
            ? `Readiness at the end of ${cycle.name}. It follows every rating.`
            : 'No review cycle with ratings yet.',
          'subtitle',
        ),
      ],
      [],
      [...HEADERS.map((header) => cell(header, header === 'Readiness' ? 'headerNumber' : 'header'))],
      ...people.map((person, index) => [
        ...row([person.name, person.id, person.family, person.level]),
        index === 0 ? { formula: formula('READINESS'), style: 'number' as const } : cell('', 'number'),
        index === 0 ? { formula: formula('READINESS_STATUS'), style: 'text' as const } : cell(''),
      ]),
    ],
    frozenRows: FIRST_ROW - 1,
    formats: [{ row: FIRST_ROW - 1, column: 4, rows: Math.max(people.length, 1), columns: 1, format: '0%' }],
    ruled: [{ row: FIRST_ROW - 2, column: 0, rows: people.length + 1, columns: HEADERS.length }],
  };
}

/** Whole columns of a tab, so that rows added later are seen. */
function rangeOf({ tab, values }: KindSource): string {
  return wholeColumns(tab, values[0]?.length ?? 1);
}

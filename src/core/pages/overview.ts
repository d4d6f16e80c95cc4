import { normalise } from '../normalise.ts';
import { activePeople } from '../readiness/active-people.ts';
import type { Company } from '../readiness/company.ts';
import type { Standing } from '../readiness/readiness.ts';
import { cell, live, type Page, type PageCell, row, type StyleName } from './page.ts';
import { idsInPeople, matchable, matchableCell, peopleFormulas, tableArguments } from './people-formulas.ts';

/** The row of the first person, and what stands above each column: the local host reads the page by them. */
export const FIRST_ROW = 5;
export const HEADERS = ['Name', 'Employee ID', 'Job family', 'Level', 'Readiness', 'Status', 'Gap tab', 'Since then'];
/** How the lines above the table begin, in the first column. */
export const LINES = ['Overview', 'Readiness at the end of ', 'No review cycle', 'Since then: '];
/** Columns for the formulas, hidden: where in the list a person stands, and the list itself: ID, link, result. */
export const HIDDEN = { first: HEADERS.length + 1, count: 4 };
const WIDTHS = [220, 110, 150, 90, 100, 160, 90, 150, 20, 20, 20, 20];
/** Stands for a result that is not remembered. */
const UNKNOWN = '?';
/** Rows for people who join. */
const ROOM = 20;

/** A gap tab as the Overview refers to it. */
export interface WrittenTab {
  readonly employeeId: string;
  /** The ID of the tab. */
  readonly sheetId: number;
  /** What `resultOf` gave when it was written; none where nothing is remembered of it, as in a copy of the file. */
  readonly result: string | undefined;
}

/** @returns Readiness in percent and the status, for example `50 Not yet`: what is compared with later. */
export function resultOf({ readiness, status }: Standing): string {
  return `${readiness === undefined ? status : Math.round(readiness * 100)} ${status}`;
}

/**
 * Lays out the Overview: everybody on one page by spilled formulas that follow People and every rating, a link to each
 * gap tab, and whether the result on it is still the one of now.
 *
 * @param company The prepared workbook.
 * @param tabs The gap tabs there are.
 */
export function overviewPage(company: Company, tabs: readonly WrittenTab[]): Page {
  const people = activePeople(company);
  const list = new Map(tabs.map((tab) => [normalise(tab.employeeId), tab]));
  const listed = [...list.values()];
  const spilled = peopleFormulas(company);
  const count = Math.max(people.length + ROOM, listed.length);
  const last = FIRST_ROW + count - 1;
  const tables = tableArguments(company);
  const ids = tabs.length > 0 ? idsInPeople(company) : new Map<string, string>();
  const formula = (name: string) => `=${name}(B${FIRST_ROW}:B;"";${tables})`;
  const cycle = company.cycles[company.current];
  const rows = Array.from({ length: count }, (_row, at): readonly PageCell[] => {
    const here = FIRST_ROW + at;
    const person = people[at];
    const tab = listed[at];
    const first = (text: string, style: StyleName = 'text') => (at === 0 ? live(text, style) : cell('', style));
    const inList = (column: string) => `INDEX(${column}$${FIRST_ROW}:${column}$${last};I${here})`;
    const now = `IF(ISNUMBER(E${here});ROUND(E${here}*100;0);E${here})&" "&F${here}`;
    return [
      ...(spilled
        ? [
            first(spilled('name', 'Nobody is in People, or everybody has left.')),
            ...(['id', 'family', 'level'] as const).map((each) => first(spilled(each))),
          ]
        : row(person ? [person.name, person.id, person.family, person.level] : ['', '', '', ''])),
      first(formula('READINESS'), 'number'),
      first(formula('READINESS_STATUS')),
      live(`=IF(I${here}="";"";HYPERLINK(${inList('K')};"See tab"))`, 'link'),
      live(
        `=IF(B${here}="";"";IF(I${here}="";"no gap tab yet";IF(${inList('L')}="${UNKNOWN}";"not compared yet";IF(${inList('L')}=${now};"✓ same result";"▲ result changed"))))`,
      ),
      live(`=IF(B${here}="";"";IFERROR(MATCH(${matchableCell(`B${here}`)};J$${FIRST_ROW}:J$${last};0);""))`, 'blank'),
      ...row(
        tab
          ? [
              matchable(ids.get(normalise(tab.employeeId)) ?? tab.employeeId),
              `#gid=${tab.sheetId}`,
              tab.result ?? UNKNOWN,
            ]
          : ['', '', ''],
        'blank',
      ),
    ];
  });
  return {
    widths: WIDTHS,
    rows: [
      [cell('Overview', 'title')],
      [
        cell(
          cycle
            ? `Readiness at the end of ${cycle.name}. It follows every rating; people are sorted in People.`
            : 'No review cycle with ratings yet.',
          'subtitle',
        ),
      ],
      [
        cell(
          'Since then: whether readiness or status is another than on the gap tab; a rating that changes neither is not seen here. Write gap tabs brings all up to date.',
          'note',
        ),
      ],
      [...HEADERS.map((header) => cell(header, header === 'Readiness' ? 'headerNumber' : 'header'))],
      ...rows,
    ],
    frozenRows: FIRST_ROW - 1,
    formats: [{ row: FIRST_ROW - 1, column: 4, rows: count, columns: 1, format: '0%' }],
    ruled: [{ row: FIRST_ROW - 2, column: 0, rows: people.length + 1, columns: HEADERS.length }],
  };
}

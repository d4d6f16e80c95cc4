import { activePeople } from '../readiness/active-people.ts';
import type { Company } from '../readiness/company.ts';
import { blanks, cell, live, type Page, type PageCell, type StyleName } from './page.ts';
import { peopleFormulas, tableArguments } from './people-formulas.ts';

/** The tab, and where on it somebody is chosen: row and column from 1. */
export const VIEWER = 'Person viewer';
export const PICKER = { row: 4, column: 1 };
const PICKED = `$A$${PICKER.row}`;
/** Where the tables begin, and the column of *Met* and of *Gap*. */
export const TABLES = { row: 8, met: 4, gap: 10 };
/** The hidden columns: the ID that is chosen and all IDs, names, and both as they are chosen from. */
export const HIDDEN = { first: 12, count: 3, choices: 'N2:N' };

/** A table of criteria and one of competencies, side by side: how long the first is differs from person to person. */
const WIDTHS = [150, 86, 110, 70, 180, 130, 76, 66, 60, 46, 250, 20, 20, 20];
/** More criteria or competencies than this nobody has. */
const ROWS = 40;
/** Rows for people who join. */
const ROOM = 20;

/**
 * Lays out the Person viewer (S85): a cell in which somebody is chosen, and their criteria and competencies by formulas
 * that are passed every table, for those who want no tab for each person.
 *
 * @param company The prepared workbook.
 * @returns The page; `undefined` where there is not one People tab but several.
 */
export function viewerPage(company: Company): Page | undefined {
  const people = peopleFormulas(company);
  if (!people) return undefined;
  const count = Math.max(TABLES.row + ROWS, activePeople(company).length + ROOM);
  const tables = tableArguments(company);
  const call = (name: string, more = '"";') => `${name}(L1;${more}${tables})`;
  const met = (word: string) => `COUNTIF(D${TABLES.row}:D;"${word}")`;
  const all = ['yes', 'not yet', 'unknown'].map(met).join('+');
  const top: readonly (readonly PageCell[])[] = [
    [cell(VIEWER, 'title')],
    [
      cell(
        'Choose a person in the blue cell. What stands below follows every rating; nothing here is kept.',
        'subtitle',
      ),
    ],
    [cell('Everyone who can open this file can read this page, and choose anyone.', 'note')],
    [cell('', 'picker'), ...blanks(4, 'picker')],
    [
      live(
        `=IF(${PICKED}="";"Nobody is chosen yet. Click the blue cell and choose a person.";IF(L1="";"Nobody active in People has that name and ID. Choose again in the blue cell.";${call('READINESS_STATUS')}&IF(${all}=0;"";" · "&${met('yes')}&" of "&(${all})&" criteria met")))`,
        'heading',
      ),
    ],
    [live(`=IF(L1="";"";"Next level: "&${call('NEXT_LEVEL', '')})`, 'subtitle')],
    [cell('What the next level takes', 'heading'), ...blanks(4), cell('Competency by competency', 'heading')],
    [
      live(`=${call('READINESS_REPORT')}`, 'header'),
      ...blanks(4, 'header'),
      live(`=${call('GAPS')}`, 'header'),
      ...blanks(5, 'header'),
    ],
  ];
  const styles: readonly StyleName[] = [
    'strong',
    'text',
    'text',
    'text',
    'text',
    'strong',
    'small',
    'number',
    'number',
    'number',
    'small',
  ];
  return {
    widths: WIDTHS,
    rows: Array.from({ length: count }, (_row, at) => [
      ...pad(top[at] ?? styles.map((style) => cell('', at < TABLES.row + ROWS ? style : 'blank')), styles.length),
      ...hidden(at + 1, people),
    ]),
    frozenRows: TABLES.row - 2,
    ruled: [],
  };
}

function pad(cells: readonly PageCell[], columns: number): readonly PageCell[] {
  return [...cells, ...blanks(columns - cells.length)];
}

function hidden(row: number, people: NonNullable<ReturnType<typeof peopleFormulas>>): readonly PageCell[] {
  // MATCH would take `*`, `?` and `~` for wildcards.
  if (row === 1) return [live(`=IF(${PICKED}="";"";XLOOKUP(${PICKED};N2:N;L2:L;""))`, 'blank'), ...blanks(2)];
  const spilled = (['id', 'name'] as const).map((column) =>
    row === 2 ? live(people(column), 'blank') : cell('', 'blank'),
  );
  return [...spilled, live(`=IF(L${row}="";"";M${row}&" ("&L${row}&")")`, 'blank')];
}

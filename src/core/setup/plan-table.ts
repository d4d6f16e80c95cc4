import { normalise } from '../normalise.ts';
import type { Choices } from '../tables/columns.ts';
import { KINDS } from '../tables/kinds.ts';
import type { Columns, TableSpec } from '../tables/table.ts';
import type { PlainCell, TableData } from '../tables/table-data.ts';

/** One column of a tab that is set up. */
export interface ColumnPlan {
  readonly header: string;
  /** One sentence that explains the column, as a note on its header. */
  readonly note: string;
  /** Pixels. */
  readonly width: number;
  readonly isDate: boolean;
  readonly choices: Choices | undefined;
}

/** A tab as *Set up workbook* writes it. */
export interface TablePlan {
  readonly kind: string;
  readonly tab: string;
  readonly rows: TableData['rows'];
  readonly columns: readonly ColumnPlan[];
  /** Of its headers those that the kind names. */
  readonly named: readonly string[];
  /** Framework tabs hold what HR decides; team tabs hold people and what happened. */
  readonly group: 'framework' | 'team';
  /** The named range of the whole table, such as `PEOPLE` or `RATINGS_SALES`. */
  readonly rangeName: string;
  /** Which part asks before it is changed: structure is HR's to keep (S95). */
  readonly guarded: 'tab' | 'headers';
  /** Where the name beside each ID is looked up: the columns, 0-based; `undefined` where there is none. */
  readonly lookUp: { readonly id: number; readonly name: number } | undefined;
}

const TEAM: readonly string[] = ['People', 'Cycles', 'Ratings', 'Evidence', 'Sign-offs', 'Reviewers'];
const STRUCTURE: readonly string[] = ['Levels', 'Competencies', 'Criteria', 'Paths', 'Settings'];
const RATING_CHOICES = ['1', '2', '3', '4', '5', 'N/A'];
const WIDTH = { least: 76, most: 300, letter: 8, padding: 20 };

/**
 * Plans how a table is set up: notes, dropdowns, widths, protection, named range.
 *
 * @param table The table, header row first; dates as ISO text.
 */
export function planTable({ kind, tab, rows }: TableData): TablePlan {
  const spec: TableSpec | undefined = KINDS.find((candidate) => candidate.kind === kind);
  const headers = (rows[0] ?? []).map(String);
  const named = Object.values((spec?.columns ?? {}) as Columns);
  const at = (name: string) => headers.findIndex((header) => normalise(header) === normalise(name));
  const [id, name] = [at('Employee ID'), at('Name')];
  return {
    kind,
    tab,
    rows,
    columns: headers.map((header, index) => {
      const column = named.find((candidate) => normalise(candidate.header) === normalise(header));
      return {
        header,
        note: column?.note ?? openNote(spec, header),
        width: widthOf(rows, index, WIDTH.most),
        isDate: column?.type === 'date',
        choices: column ? column.choices : openChoices(spec),
      };
    }),
    named: headers.filter((header) => named.some((column) => normalise(column.header) === normalise(header))),
    group: TEAM.includes(kind) ? 'team' : 'framework',
    rangeName: rangeName(tab),
    guarded: STRUCTURE.includes(kind) ? 'tab' : 'headers',
    lookUp: kind !== 'People' && id >= 0 && name >= 0 ? { id, name } : undefined,
  };
}

/**
 * How wide a column is drawn so that its longest cell fits, or wraps.
 *
 * @param most The widest it may get, in pixels.
 */
export function widthOf(rows: readonly (readonly PlainCell[])[], column: number, most: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, String(row[column] ?? '').length), 0);
  return Math.min(most, Math.max(WIDTH.least, longest * WIDTH.letter + WIDTH.padding));
}

function openNote(spec: TableSpec | undefined, header: string): string {
  if (spec?.open === 'level') return `The level ${header}.`;
  return spec?.open === 'competency' ? 'A number from 1 to 5, N/A for no opportunity, empty for not rated.' : '';
}

function openChoices(spec: TableSpec | undefined): Choices | undefined {
  return spec?.open === 'competency' ? RATING_CHOICES : undefined;
}

/** Letters, digits and underscores, and nothing that reads as a cell. Other letters are spelled by their code. */
function rangeName(tab: string): string {
  const name = tab
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\0-\x7f]/gu, (letter) => (/\p{L}/u.test(letter) ? `U${letter.codePointAt(0)?.toString(16)}` : '_'))
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .toUpperCase();
  return /^[A-Z]{1,3}\d+$/.test(name) || !/^[A-Z_]/.test(name) ? `TABLE_${name}` : name;
}

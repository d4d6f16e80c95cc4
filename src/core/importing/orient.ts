import { fieldsOf, means } from './field.ts';
import type { GridPlace } from './find-grids.ts';
import { filledColumns, isShort, LEVEL_ENOUGH } from './header-row.ts';
import { likeLevel, likeLevels } from './level-header.ts';
import { frame, type Lead, type Oriented } from './oriented.ts';
import type { Placed } from './reading.ts';
import type { Sheet } from './sheet.ts';

/** How much speaks for either way of reading a grid, each from 0 to 1.5. */
export interface Scores {
  readonly across: number;
  readonly down: number;
}

/** Scores both readings: the words of the corner, and how much the header row and the first column look like levels. */
export function scoreOf(sheet: Sheet, place: GridPlace): Scores {
  const header = sheet.rows[place.header] ?? [];
  const lead = levelColumn(sheet, place);
  const corner = header[lead] ?? '';
  const fields = fieldsOf(header);
  const names = header.filter((text, column) => column > lead && text !== '' && fields[column] === undefined);
  const isNamed = header.some((text) => means(text, 'competency'));
  return {
    across: likeLevels(names) + (isNamed ? 0.5 : 0),
    down: likeLevels(place.body.map((row) => sheet.rows[row]?.[lead] ?? '')) + (means(corner, 'level') ? 0.5 : 0),
  };
}

/** The column that would hold the levels if they stood one below the other. */
function levelColumn(sheet: Sheet, { header, body }: GridPlace): number {
  const row = sheet.rows[header] ?? [];
  const fields = fieldsOf(row);
  const named = [fields.indexOf('level'), fields.indexOf('title')].find((column) => column >= 0);
  if (named !== undefined) return named;
  const firsts = body.flatMap((one) => filledColumns(sheet.rows[one] ?? []).slice(0, 1));
  return Math.min(...firsts, filledColumns(row)[0] ?? 0);
}

/** Turns a grid with levels in a column; lines with one cell that is no level are sections. */
export function orientDown(sheet: Sheet, place: GridPlace): Oriented {
  const level = levelColumn(sheet, place);
  const sections = new Map<number, Placed>();
  const rows = [...(place.group === undefined ? [] : [place.group]), place.header];
  const first = rows.length;
  let section: Placed | undefined;
  for (const row of place.body) {
    const filled = filledColumns(sheet.rows[row] ?? []);
    const text = sheet.rows[row]?.[filled[0] ?? 0] ?? '';
    if (filled.length === 1 && likeLevel(text) < LEVEL_ENOUGH) {
      if (isShort(text)) section = { text, at: sheet.ref(row, filled[0] ?? 0) };
      continue;
    }
    if (section) sections.set(rows.length, section);
    rows.push(row);
  }
  const columns = columnsOf(sheet, rows);
  const base = frame(sheet, rows, columns, true);
  const levels = rows.flatMap((_, index) => (index >= first ? [index] : []));
  const group = place.group === undefined ? {} : { groupColumn: 0 };
  return { ...base, header: columns.indexOf(level), levels, lead: { name: first - 1 }, sections, down: true, ...group };
}

/** Frames a grid with levels in its header row. */
export function orientAcross(sheet: Sheet, place: GridPlace): Oriented {
  const rows = [...(place.group === undefined ? [] : [place.group]), place.header, ...place.body];
  const columns = columnsOf(sheet, rows);
  const base = frame(sheet, rows, columns, false);
  const header = place.group === undefined ? 0 : 1;
  const headers = columns.map((_, column) => base.text(header, column));
  const body = rows.map((_, row) => row).slice(header + 1);
  const fields = fieldsOf(headers);
  const cells = (column: number) => body.map((row) => base.text(row, column)).filter((text) => text !== '');
  const lengthOf = (column: number) => cells(column).join('').length / Math.max(1, cells(column).length);
  const start = firstLevel(headers, fields, place.guessed, lengthOf);
  const levels = columns.flatMap((_, column) => (column >= start && fields[column] === undefined ? [column] : []));
  const isNames = (column: number) =>
    cells(column).filter((text) => isShort(text)).length >= 0.7 * cells(column).length;
  const unnamed = columns.flatMap((_, column) =>
    column < start && isLabel(fields[column]) && cells(column).length > 0 && isNames(column) ? [column] : [],
  );
  const at = (field: 'competency' | 'type' | 'family' | 'track' | 'definition') => {
    const column = fields.indexOf(field);
    return column < 0 ? undefined : column;
  };
  const name = at('competency') ?? unnamed.pop();
  const lead = {
    name,
    type: at('type') ?? unnamed.pop(),
    family: at('family'),
    track: at('track'),
    definition: at('definition') ?? columnOf(fields, 'description') ?? columnOf(fields, 'scope'),
  };
  const group = place.group === undefined ? {} : { groupRow: 0 };
  return { ...base, header, levels, lead: present(lead), sections: new Map(), down: false, ...group };
}

/** The corner above the names can say what stands beside it instead. */
const isLabel = (field: string | undefined) => field === undefined || field === 'level' || field === 'title';

const columnOf = (fields: readonly unknown[], field: string) =>
  fields.includes(field) ? fields.indexOf(field) : undefined;

const present = (lead: { readonly [K in keyof Lead]: number | undefined }): Lead =>
  Object.fromEntries(Object.entries(lead).filter(([, column]) => column !== undefined));

/**
 * The first level. A header that is none of the known words and looks like no level is the one over the names, where
 * what stands below it is much shorter than what stands below the others.
 */
function firstLevel(
  headers: readonly string[],
  fields: readonly unknown[],
  guessed: boolean,
  lengthOf: (column: number) => number,
): number {
  const unknown = headers.flatMap((text, column) => (text !== '' && fields[column] === undefined ? [column] : []));
  const [first = 0, second = first] = unknown;
  const others = unknown.slice(1);
  const couldBeLead = first === 0 && likeLevel(headers[first] ?? '') < LEVEL_ENOUGH && !fields.includes('competency');
  const areLevels = guessed || likeLevels(others.map((column) => headers[column] ?? '')) >= LEVEL_ENOUGH;
  const mean = others.reduce((sum, column) => sum + lengthOf(column), 0) / Math.max(1, others.length);
  return couldBeLead && areLevels && lengthOf(first) < Math.max(mean / 2, 1) ? second : first;
}

function columnsOf(sheet: Sheet, rows: readonly number[]): readonly number[] {
  const columns = Array.from({ length: sheet.width }, (_, column) => column);
  return columns.filter((column) => rows.some((row) => (sheet.rows[row]?.[column] ?? '') !== ''));
}

import { type Field, fieldsOf, meaningsOf } from './field.ts';
import type { GridPlace } from './find-grids.ts';
import { filledColumns, isShort } from './header-row.ts';
import { readLevel } from './level-header.ts';
import { mergedDoubts, readMerged } from './merged-columns.ts';
import type { Role } from './proposal.ts';
import type { GridRead } from './read-grid.ts';
import type { Placed, ReadCell, ReadLevel, ReadName } from './reading.ts';
import type { Sheet } from './sheet.ts';

const ROLES: Readonly<Record<Exclude<Field, 'other'>, Role>> = {
  family: 'family',
  track: 'track',
  level: 'level',
  title: 'level',
  competency: 'competency',
  type: 'type',
  description: 'description',
  definition: 'definition',
  scope: 'scope',
};

interface Row {
  readonly row: number;
  readonly section: Placed | undefined;
  readonly of: (field: Field) => string;
}

/** Reads a grid with one row per description, per level or per competency; which of them, its columns say. */
export function readLong(sheet: Sheet, place: GridPlace): GridRead {
  const columns = columnsOf(sheet, place);
  const has = (...fields: Field[]) => fields.some((field) => columns.has(field));
  useHeaders(sheet, place, columns);
  const lines = rowsOf(sheet, place, columns).map((line) => {
    const column = columns.get('description') ?? columns.get('level') ?? columns.get('competency') ?? 0;
    const at = sheet.ref(line.row, column);
    return {
      row: line.row,
      level: levelOf(line, has('title'), at),
      name: nameOf(line, at),
      text: line.of('description'),
      at,
    };
  });
  const lacks = ({ level, name }: (typeof lines)[number]) => {
    if (has('level', 'title') && !level) return 'level';
    return has('competency') && name.name === undefined ? 'competency' : undefined;
  };
  const whole = lines.filter((line) => lacks(line) === undefined);
  for (const line of lines) {
    const lack = lacks(line);
    if (lack === undefined) useRow(sheet, line.row, columns);
    else for (const column of columns.values()) sheet.explain(line.row, column, `The row names no ${lack}.`);
  }
  return {
    levels: whole.flatMap(({ level }) => (level ? [level] : [])),
    names: whole.flatMap(({ name }) => (name.name === undefined ? [] : [name])),
    cells: whole.flatMap(({ level, name, text, at }): ReadCell[] =>
      text === '' ? [] : [{ ...(level ? { level } : {}), name, text, at }],
    ),
    doubts: mergedDoubts(
      sheet,
      place.header,
      columns,
      lines.map(({ row }) => row),
    ),
  };
}

function useHeaders(sheet: Sheet, { header, body }: GridPlace, columns: ReadonlyMap<Field, number>): void {
  const known = new Set(columns.values());
  for (let column = 0; column < sheet.width; column += 1) {
    const name = sheet.rows[header]?.[column] ?? '';
    if (known.has(column)) sheet.use(header, column, 'header');
    else
      for (const row of [header, ...body])
        sheet.explain(row, column, `The column “${name}” is no part of a framework.`);
  }
}

function useRow(sheet: Sheet, row: number, columns: ReadonlyMap<Field, number>): void {
  for (const [field, column] of columns) if (field !== 'other') sheet.use(row, column, ROLES[field]);
}

/** Fields by column. A column “Role” beside the level names the family where one role has several levels. */
function columnsOf(sheet: Sheet, place: GridPlace): ReadonlyMap<Field, number> {
  const headers = sheet.rows[place.header] ?? [];
  const columns = new Map<Field, number>();
  fieldsOf(headers).forEach((field, column) => {
    if (field !== undefined && field !== 'other' && !columns.has(field)) columns.set(field, column);
  });
  const title = columns.get('title');
  const level = columns.get('level');
  if (title === undefined || level === undefined || columns.has('family')) return columns;
  if (meaningsOf(headers[title] ?? '')[0] !== 'level') return columns;
  const pairs = new Set(place.body.map((row) => `${sheet.rows[row]?.[title]}\n${sheet.rows[row]?.[level]}`));
  const codes = new Set(place.body.map((row) => sheet.rows[row]?.[level]));
  if (pairs.size <= codes.size) return columns;
  columns.delete('title');
  return columns.set('family', title);
}

function rowsOf(sheet: Sheet, { body }: GridPlace, columns: ReadonlyMap<Field, number>): readonly Row[] {
  let section: Placed | undefined;
  const sections = new Map<number, Placed | undefined>();
  const lines = body.filter((row) => {
    const filled = filledColumns(sheet.rows[row] ?? []);
    const text = sheet.rows[row]?.[filled[0] ?? 0] ?? '';
    const isLine = columns.size > 1 && filled.length === 1 && isShort(text) && filled[0] !== columns.get('description');
    if (isLine && body[body.length - 1] !== row) section = { text, at: sheet.ref(row, filled[0] ?? 0) };
    sections.set(row, section);
    return !isLine;
  });
  const texts = new Map<Field, readonly string[]>();
  for (const [field, column] of columns) {
    const values = lines.map((row) => sheet.rows[row]?.[column] ?? '');
    texts.set(field, readMerged(field, values));
  }
  return lines.map((row, index) => ({
    row,
    section: sections.get(row),
    of: (field) => texts.get(field)?.[index] ?? '',
  }));
}

function levelOf({ of, section }: Row, hasTitle: boolean, at: ReadLevel['at']): ReadLevel | undefined {
  const level = of('level');
  const title = of('title');
  if (level === '' && title === '') return undefined;
  const named = level !== '' && hasTitle ? { code: level, title } : readLevel(level || title);
  const place = { ...(of('family') ? { family: of('family') } : {}), ...(of('track') ? { track: of('track') } : {}) };
  return { ...named, scope: of('scope'), ...place, ...(section ? { section } : {}), at };
}

function nameOf({ of, section }: Row, at: ReadName['at']): ReadName {
  const facts = { name: of('competency'), family: of('family'), type: of('type'), definition: of('definition') };
  const track = of('track');
  const known = Object.fromEntries(Object.entries({ ...facts, track }).filter(([, value]) => value !== ''));
  return { ...known, ...(section ? { section } : {}), at };
}

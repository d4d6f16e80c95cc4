import { normalise } from '../normalise.ts';
import { KINDS } from '../tables/kinds.ts';
import type { TableSpec } from '../tables/table.ts';
import type { TableData } from '../tables/table-data.ts';
import { rowsOfKind } from './framework-tables.ts';
import { jobFamiliesTable } from './job-families-table.ts';
import { isCore, newIds, type RowByHeader, rowsOf, textIn } from './parent-family.ts';
import { starterTables } from './starter-tables.ts';

/** What a new family is made from. */
export interface NewFamilyChoice {
  /** The family it is copied from. */
  readonly from: string;
  /** What it is called; `wrongFamilyName` has nothing against it. */
  readonly family: string;
  /** What each functional competency of the parent becomes, by its name; one that is left out is not copied. */
  readonly functional: Readonly<Record<string, string>>;
}

/** The tables of a new family, and how much of it is left to write. */
export interface NewFamilyTables {
  readonly tables: readonly TableData[];
  readonly toWrite: { readonly titles: number; readonly descriptions: number; readonly wordings: number };
}

/** Criteria whose wording is about the work of a role, and not about ratings, time or sign-offs. */
const ABOUT_THE_ROLE: readonly string[] = ['scope', 'quota attainment'];
/** What a level, a functional competency and a criterion of the role lose: it is for the new family to say. */
const CLEARED = {
  level: ['Title', 'Market titles'],
  competency: ['Definition', 'Why it matters', 'Owner'],
  criterion: ['Wording'],
};

/**
 * *New family from this one* (S29): the structure and the core competencies of a family under another name. Levels keep
 * code, track, order, rank, pay band, scope and autonomy; core competencies keep every word; functional ones keep their
 * place and lose their text; criteria get new IDs, and paths between the family's tracks go along. The parent is
 * recorded in Job families.
 *
 * @param framework The framework of the workbook, as `frameworkTables` gives it.
 */
export function newFamily(framework: readonly TableData[], choice: NewFamilyChoice): NewFamilyTables {
  const { from, family } = choice;
  const described = openHeaders(framework, 'Matrix');
  const rows: Readonly<Record<string, readonly RowByHeader[]>> = {
    Levels: rowsOf(framework, 'Levels', from).map((row) => cleared({ ...row, 'Job family': family }, CLEARED.level)),
    Competencies: competencyRows(framework, choice, 'Competencies', 'Competency', CLEARED.competency),
    Matrix: competencyRows(framework, choice, 'Matrix', 'Competency', described),
    'Required ratings': competencyRows(framework, choice, 'Required ratings', 'Required rating for', []),
    Criteria: criteriaRows(framework, choice),
    Paths: pathRows(framework, choice),
  };
  const [parent = {}] = rowsOf(framework, 'Job families', from);
  const { Levels: levels = [], Competencies: own = [], Criteria: criteria = [] } = rows;
  const rated = [...own, ...rowsOf(framework, 'Competencies', 'All')].map((row) => textIn(row, 'Competency'));
  return {
    tables: [
      ...framework.flatMap((table) => like(table, rows[table.kind] ?? [])),
      jobFamiliesTable([{ family, jobFunction: textIn(parent, 'Function'), copiedFrom: from }]),
      ...starterTables([{ family, competencies: rated }], new Set(criteria.map((row) => textIn(row, 'Criterion')))),
    ],
    toWrite: {
      titles: levels.length,
      descriptions: clearedDescriptions(framework, choice, described),
      wordings: criteria.filter(isAboutTheRole).length,
    },
  };
}

/** Core competencies go along whole; of a functional one its place stays, under its new name. */
function competencyRows(
  framework: readonly TableData[],
  { from, family, functional }: NewFamilyChoice,
  kind: string,
  name: string,
  emptied: readonly string[],
): readonly RowByHeader[] {
  const core = coreNames(framework, from);
  return rowsOf(framework, kind, from).flatMap((row) => {
    const before = textIn(row, name);
    if (core.has(normalise(before))) return [{ ...row, 'Job family': family }];
    const after = functional[before]?.trim() ?? '';
    return after === '' ? [] : [cleared({ ...row, 'Job family': family, [name]: after }, emptied)];
  });
}

function coreNames(framework: readonly TableData[], from: string): ReadonlySet<string> {
  const core = rowsOf(framework, 'Competencies', from).filter(isCore);
  return new Set(core.map((row) => normalise(textIn(row, 'Competency'))));
}

function criteriaRows(framework: readonly TableData[], { from, family }: NewFamilyChoice): readonly RowByHeader[] {
  const own = rowsOf(framework, 'Criteria', from).filter((row) => textIn(row, 'Job family') !== '');
  const taken = rowsOfKind(framework, 'Criteria').map((row) => textIn(row, 'ID'));
  const ids = newIds(
    family,
    taken,
    own.map((row) => textIn(row, 'ID')),
  );
  return own.map((row, index) =>
    cleared({ ...row, ID: ids[index] ?? '', 'Job family': family }, isAboutTheRole(row) ? CLEARED.criterion : []),
  );
}

function isAboutTheRole(row: RowByHeader): boolean {
  return ABOUT_THE_ROLE.includes(normalise(textIn(row, 'Criterion')));
}

function pathRows(framework: readonly TableData[], { from, family }: NewFamilyChoice): readonly RowByHeader[] {
  const ends = ['From family', 'To family'];
  return rowsOfKind(framework, 'Paths')
    .filter((row) => ends.every((end) => normalise(textIn(row, end)) === normalise(from)))
    .map((row) => ({ ...row, 'From family': family, 'To family': family }));
}

/** How many descriptions of the parent were cleared: as many are to be written. */
function clearedDescriptions(
  framework: readonly TableData[],
  { from, functional }: NewFamilyChoice,
  headers: readonly string[],
): number {
  const core = coreNames(framework, from);
  const kept = rowsOf(framework, 'Matrix', from).filter((row) => {
    const name = textIn(row, 'Competency');
    return !core.has(normalise(name)) && (functional[name]?.trim() ?? '') !== '';
  });
  return kept.reduce((sum, row) => sum + headers.filter((header) => textIn(row, header) !== '').length, 0);
}

function cleared(row: RowByHeader, headers: readonly string[]): RowByHeader {
  return { ...row, ...Object.fromEntries(headers.map((header) => [header, ''])) };
}

/** Rows under the headers of a table of the workbook; no table for no rows. */
function like({ kind, tab, rows: [header = []] }: TableData, rows: readonly RowByHeader[]): readonly TableData[] {
  if (rows.length === 0) return [];
  return [{ kind, tab, rows: [header, ...rows.map((row) => header.map((name) => row[String(name)] ?? ''))] }];
}

function openHeaders(framework: readonly TableData[], kind: string): readonly string[] {
  const spec: TableSpec | undefined = KINDS.find((candidate) => candidate.kind === kind);
  const named = new Set(Object.values(spec?.columns ?? {}).map(({ header }) => header));
  const [header = []] = framework.find((table) => table.kind === kind)?.rows ?? [];
  return header.map(String).filter((name) => !named.has(name));
}

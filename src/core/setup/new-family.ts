import { normalise } from '../normalise.ts';
import { JOB_FAMILIES } from '../tables/job-families.ts';
import { KINDS } from '../tables/kinds.ts';
import type { TableSpec } from '../tables/table.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { rowsOfKind } from './framework-tables.ts';
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

/** Where the parent is recorded: a column of Job families that no rule looks at. */
export const PARENT_HEADER = 'Copied from';

/** Criteria whose wording is about the work of a role, and not about ratings, time or sign-offs. */
const ABOUT_THE_ROLE: readonly string[] = ['scope', 'quota attainment'];

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
  const parents = rowsOf(framework, 'Competencies', from);
  const core = new Set(parents.filter(isCore).map((row) => normalise(textIn(row, 'Competency'))));
  /** Core rows go along whole; of a functional one only its place stays, under its new name. */
  const copied = (row: RowByHeader, name: string, cleared: readonly string[]): readonly RowByHeader[] => {
    const before = textIn(row, name);
    if (core.has(normalise(before))) return [{ ...row, 'Job family': family }];
    const after = choice.functional[before]?.trim() ?? '';
    if (after === '') return [];
    return [{ ...row, ...blank(cleared), 'Job family': family, [name]: after }];
  };
  const levels = rowsOf(framework, 'Levels', from).map((row) => ({
    ...row,
    ...blank(['Title', 'Market titles']),
    'Job family': family,
  }));
  const described = openHeaders(framework, 'Matrix');
  const competencies = parents.flatMap((row) => copied(row, 'Competency', ['Definition', 'Why it matters', 'Owner']));
  const matrix = rowsOf(framework, 'Matrix', from);
  const criteria = rowsOf(framework, 'Criteria', from).filter((row) => textIn(row, 'Job family') !== '');
  const paths = rowsOfKind(framework, 'Paths').filter((row) =>
    ['From family', 'To family'].every((end) => normalise(textIn(row, end)) === normalise(from)),
  );
  const ids = newIds(
    family,
    rowsOfKind(framework, 'Criteria').map((row) => textIn(row, 'ID')),
    criteria.map((row) => textIn(row, 'ID')),
  );
  const isRole = (row: RowByHeader) => ABOUT_THE_ROLE.includes(normalise(textIn(row, 'Criterion')));
  const rated = [
    ...parents.flatMap((row) => copied(row, 'Competency', [])),
    ...rowsOf(framework, 'Competencies', 'All'),
  ];
  const rows: Readonly<Record<string, readonly RowByHeader[]>> = {
    Levels: levels,
    Competencies: competencies,
    Matrix: matrix.flatMap((row) => copied(row, 'Competency', described)),
    'Required ratings': rowsOf(framework, 'Required ratings', from).flatMap((row) =>
      copied(row, 'Required rating for', []),
    ),
    Criteria: criteria.map((row, index) => ({
      ...row,
      ...blank(isRole(row) ? ['Wording'] : []),
      ID: ids[index] ?? '',
      'Job family': family,
    })),
    Paths: paths.map((row) => ({ ...row, 'From family': family, 'To family': family })),
  };
  const asked = new Set(criteria.map((row) => textIn(row, 'Criterion')));
  const filled = matrix
    .filter((row) => copied(row, 'Competency', []).length > 0 && !core.has(normalise(textIn(row, 'Competency'))))
    .flatMap((row) => described.filter((header) => textIn(row, header) !== ''));
  return {
    tables: [
      ...framework.flatMap((table) => like(table, rows[table.kind] ?? [])),
      recorded(framework, choice),
      ...starterTables([{ family, competencies: rated.map((row) => textIn(row, 'Competency')) }], asked),
    ],
    toWrite: { titles: levels.length, descriptions: filled.length, wordings: criteria.filter(isRole).length },
  };
}

function blank(headers: readonly string[]): RowByHeader {
  return Object.fromEntries(headers.map((header) => [header, '']));
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

function recorded(framework: readonly TableData[], { from, family }: NewFamilyChoice): TableData {
  const [parent = {}] = rowsOf(framework, 'Job families', from);
  const empty = { structureOwner: '', contentOwner: '', lastReviewed: '', stableBecause: '', openTrigger: '' };
  const row = {
    ...empty,
    family,
    stage: 'Template',
    jobFunction: parent['Function'] ?? '',
    reviewCycle: '',
    version: '',
  };
  return tableData(JOB_FAMILIES, [{ ...row, open: { [PARENT_HEADER]: from } }], { open: [PARENT_HEADER] });
}

import { columnFrom, textOf, wholeColumns } from '../cell.ts';
import { normalise } from '../normalise.ts';
import { READINESS_KINDS } from '../readiness/blockers.ts';
import type { Company } from '../readiness/company.ts';
import { locate } from '../tables/locate.ts';
import { PEOPLE } from '../tables/people.ts';
import { isTotals } from '../totals.ts';

/** The serial of 1 January 1970, as Sheets counts days. */
const EPOCH = 25_569;

/** @returns Every table that readiness looks at, as arguments of a function; `;` separates in every locale (PLATFORM §6). */
export function tableArguments({ workbook }: Company): string {
  return workbook.sources
    .filter(({ kind }) => READINESS_KINDS.includes(kind))
    .map(({ tab, values }) => wholeColumns(tab, values[0]?.length ?? 1))
    .join(';');
}

/**
 * Lists the active people by formulas over the People tab: whoever is added, sorted or leaves there is followed, and
 * no ID stands in a cell of its own.
 *
 * @returns The formula that spills a column of People, and shows a text of ours, or nothing, where nobody is active;
 *   `undefined` where there is not one People tab but several.
 */
export function peopleFormulas({
  workbook,
  cycles,
  current,
}: Company): ((column: 'id' | 'name' | 'family' | 'level', nobody?: string) => string) | undefined {
  const [source, ...others] = workbook.sources.filter(({ kind }) => kind === 'People');
  const found = source && others.length === 0 ? locate(PEOPLE, source) : undefined;
  if (!found) return undefined;
  const { at, headerRow } = found;
  const range = (column: keyof typeof at) => columnFrom(source?.tab ?? '', at[column], headerRow + 2);
  const totals = workbook.people.filter(({ id }) => isTotals(id));
  const end = cycles[current]?.end;
  const conditions = ['', ...totals.map(({ id }) => id)].map((id) => `${range('id')}<>"${id.replace(/"/g, '""')}"`);
  if (at.leftOn >= 0 && end !== undefined)
    conditions.push(`(${range('leftOn')}="")+(${range('leftOn')}>${end + EPOCH})`);
  return (column, nobody = '') => `=IFNA(FILTER(${[range(column), ...conditions].join(';')});"${nobody}")`;
}

/** A space that TRIM does not know, and what MATCH takes for wildcards, with what stands for each. */
const REPLACED: readonly (readonly [cell: string, text: string, by: string])[] = [
  ['CHAR(160)', '\u00a0', ' '],
  ['"%"', '%', '%25'],
  ['"*"', '*', '%2A'],
  ['"?"', '?', '%3F'],
  ['"~"', '~', '%7E'],
];

/** @returns An ID as `MATCH` finds it: it knows less of spaces and of letters than `normalise`, and has wildcards. */
export function matchable(id: string): string {
  const text = REPLACED.reduce((now, [, from, to]) => now.split(from).join(to), id);
  return text.replace(/ +/g, ' ').replace(/^ | $/g, '');
}

/** @returns What turns the ID in a cell into the same, for a formula. */
export function matchableCell(cell: string): string {
  return `TRIM(${REPLACED.reduce((now, [from, , to]) => `SUBSTITUTE(${now};${from};"${to}")`, `${cell}&""`)})`;
}

/**
 * Finds the IDs as they stand in People, so that formulas find those as well that only `normalise` takes for the same.
 *
 * @returns The text of the cell by the key of the ID; of two rows with the same ID the first.
 */
export function idsInPeople({ workbook }: Company): ReadonlyMap<string, string> {
  const ids = new Map<string, string>();
  for (const source of workbook.sources) {
    const found = source.kind === 'People' ? locate(PEOPLE, source) : undefined;
    if (!found) continue;
    for (const row of source.values.slice(found.headerRow + 1)) {
      const id = row[found.at.id];
      const key = normalise(textOf(id));
      if (!ids.has(key)) ids.set(key, String(id ?? ''));
    }
  }
  return ids;
}

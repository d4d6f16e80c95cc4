import { columnFrom, wholeColumns } from '../cell.ts';
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
 * @returns The formula that spills a column of People; `undefined` where there is not one People tab but several.
 */
export function peopleFormulas({
  workbook,
  cycles,
  current,
}: Company): ((column: 'id' | 'name' | 'family' | 'level') => string) | undefined {
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
  return (column) => `=FILTER(${[range(column), ...conditions].join(';')})`;
}

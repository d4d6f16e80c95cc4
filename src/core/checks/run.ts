import { type CellRef, cellPlace, type Grid } from '../cell.ts';
import type { DayReader } from '../day.ts';
import type { CellFix, Finding, Severity } from '../finding.ts';
import { selectTabs, type TabValues } from '../framework/select-tabs.ts';
import { readWorkbook, type Workbook } from '../framework/workbook.ts';
import { prepare } from '../readiness/company.ts';
import type { Fix } from './fix.ts';
import { type Identify, identifier } from './identify.ts';
import { RULES } from './list.ts';
import type { Found, Rule } from './rule.ts';

const BY_WEIGHT: readonly Severity[] = ['error', 'warn', 'info'];

/** The findings, and the workbook they were found in. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly workbook: Workbook;
  /** What a finding is known by in the next check. Worked out when it is asked for: there may be tens of thousands. */
  readonly identify: Identify;
}

/**
 * Checks a workbook with every rule.
 *
 * @param tabs The tabs of the workbook with their values; those that are none of ours are passed over.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 * @param locale The locale of the spreadsheet, such as `de_DE`: how messages write numbers and dates.
 * @returns The findings: errors first, then in the order of the rules and of the cells. Never throws on what people typed.
 */
export function checkTabs(tabs: readonly TabValues[], dayOf: DayReader, locale = 'en_US'): Checked {
  const { sources, problems } = selectTabs(tabs);
  const workbook = readWorkbook(sources, dayOf);
  const input = { company: prepare(workbook), dayOf, locale, problems: [...problems, ...workbook.problems] };
  const values = new Map(sources.map((source) => [source.tab, source.values]));
  const findingOf = (rule: Rule, { at, message, severity = rule.severity, about, fix }: Found): Finding => ({
    rule: rule.id,
    severity,
    at,
    message,
    ...(about === undefined ? {} : { about }),
    ...cellFix(fix, at, values.get(at.tab)),
  });
  const findings = RULES.flatMap((rule) => rule.check(input).map((found) => findingOf(rule, found))).sort(
    (a, b) => BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity),
  );
  return { findings, workbook, identify: identifier(workbook) };
}

/** A fix with what stands in its cell now: it is made only while that is so. */
function cellFix(fix: Fix | undefined, { cell }: CellRef, values: Grid | undefined): { readonly fix?: CellFix } {
  const { row, column } = cellPlace(cell || 'A1');
  const from = values?.[row]?.[column];
  return fix && typeof from === 'string' ? { fix: { ...fix, from } } : {};
}

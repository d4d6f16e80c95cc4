import type { DayReader } from '../day.ts';
import type { Finding, Severity } from '../finding.ts';
import { selectTabs, type TabValues } from '../framework/select-tabs.ts';
import { readWorkbook, type Workbook } from '../framework/workbook.ts';
import { prepare } from '../readiness/company.ts';
import { RULES } from './list.ts';

const BY_WEIGHT: readonly Severity[] = ['error', 'warn', 'info'];

/** The findings, and the workbook they were found in. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly workbook: Workbook;
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
  const findings = RULES.flatMap((rule) =>
    rule.check(input).map(({ at, message, severity = rule.severity }) => ({ rule: rule.id, severity, at, message })),
  ).sort((a, b) => BY_WEIGHT.indexOf(a.severity) - BY_WEIGHT.indexOf(b.severity));
  return { findings, workbook };
}

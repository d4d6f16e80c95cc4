import { textOf } from '../cell.ts';
import type { DayReader } from '../day.ts';
import type { TabValues } from '../framework/select-tabs.ts';
import { type CheckReport, report } from './report.ts';
import { frameworkTabMissing } from './rules/framework-tab-missing.ts';
import { teamTabMissing } from './rules/team-tab-missing.ts';
import { checkTabs } from './run.ts';

/** What the check says, with what it looked at, so that an empty list is not mistaken for an empty workbook. */
export interface WorkbookCheck extends CheckReport {
  readonly families: readonly string[];
  readonly levels: number;
  readonly descriptions: number;
  readonly people: number;
  /** Whether the workbook has none of our tabs: then none of them is said to be missing. */
  readonly isEmpty: boolean;
}

const MISSING_TABS = [frameworkTabMissing.id, teamTabMissing.id];

/**
 * Checks a workbook with every rule, for the people who look after it.
 *
 * @param tabs Its tabs with their values and facts.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 * @param locale Such as `de_DE`: how messages write numbers and dates.
 */
export function checkWorkbook(tabs: readonly TabValues[], dayOf: DayReader, locale: string): WorkbookCheck {
  const { findings, workbook } = checkTabs(tabs, dayOf, locale);
  const isEmpty = workbook.sources.length === 0;
  const described = workbook.matrix.flatMap(({ place }) => {
    const cells = place.located.source.values[place.row] ?? [];
    return place.located.open.filter(({ column }) => textOf(cells[column]) !== '');
  });
  return {
    ...report(isEmpty ? findings.filter(({ rule }) => !MISSING_TABS.includes(rule)) : findings),
    families: [...new Set(workbook.levels.map((level) => level.family))],
    levels: workbook.levels.length,
    descriptions: described.length,
    people: workbook.people.length,
    isEmpty,
  };
}

import { textOf } from '../cell.ts';
import type { DayReader } from '../day.ts';
import type { Finding } from '../finding.ts';
import type { TabValues } from '../framework/select-tabs.ts';
import { type SortedFindings, sortFindings } from './dismissals.ts';
import type { Identify } from './identify.ts';
import type { Dismissal } from './kept.ts';
import { type CheckReport, report } from './report.ts';
import { frameworkTabMissing } from './rules/framework-tab-missing.ts';
import { teamTabMissing } from './rules/team-tab-missing.ts';
import { checkTabs } from './run.ts';

/** What a check looked at, so that an empty list is not mistaken for an empty workbook. */
interface Looked {
  readonly families: readonly string[];
  readonly levels: number;
  readonly descriptions: number;
  readonly people: number;
  /** Whether anybody has a rating. */
  readonly hasRatings: boolean;
  /** Whether the workbook has none of our tabs: then none of them is said to be missing. */
  readonly isEmpty: boolean;
}

/** What the check says. */
export interface WorkbookCheck extends CheckReport, Looked, Omit<SortedFindings, 'open'> {
  /** What each finding is known by in the next check. */
  readonly identify: Identify;
}

/** What every rule found, before anything that people said about it is looked at. */
export interface JudgedWorkbook extends Looked {
  readonly findings: readonly Finding[];
  readonly identify: Identify;
}

const MISSING_TABS = [frameworkTabMissing.id, teamTabMissing.id];

/**
 * Runs every rule over a workbook.
 *
 * @param tabs Its tabs with their values and facts.
 * @param dayOf Reads dates in the spreadsheet's time zone.
 * @param locale Such as `de_DE`: how messages write numbers and dates.
 */
export function judgeWorkbook(tabs: readonly TabValues[], dayOf: DayReader, locale: string): JudgedWorkbook {
  const { findings, workbook, identify } = checkTabs(tabs, dayOf, locale);
  const isEmpty = workbook.sources.length === 0;
  const described = workbook.matrix.flatMap(({ place }) => {
    const cells = place.located.source.values[place.row] ?? [];
    return place.located.open.filter(({ column }) => textOf(cells[column]) !== '');
  });
  return {
    findings: isEmpty ? findings.filter(({ rule }) => !MISSING_TABS.includes(rule)) : findings,
    identify,
    families: [...new Set(workbook.levels.map((level) => level.family))],
    levels: workbook.levels.length,
    descriptions: described.length,
    people: workbook.people.length,
    hasRatings: workbook.ratings.some(({ source, headerRow, open }) =>
      source.values.slice(headerRow + 1).some((row) => open.some(({ column }) => textOf(row[column]) !== '')),
    ),
    isEmpty,
  };
}

/**
 * What is left to say once the findings that people dismissed are set aside. Cheap: the rules do not run again.
 *
 * @param dismissals What people said.
 */
export function reportOf({ findings, ...judged }: JudgedWorkbook, dismissals: readonly Dismissal[]): WorkbookCheck {
  const { open, ...said } = sortFindings(findings, dismissals, judged.identify);
  return { ...judged, ...said, ...report(open) };
}

/**
 * Checks a workbook with every rule, for the people who look after it: `judgeWorkbook`, then `reportOf`.
 *
 * @param dismissals What people said is to be left alone.
 */
export function checkWorkbook(
  tabs: readonly TabValues[],
  dayOf: DayReader,
  locale: string,
  dismissals: readonly Dismissal[] = [],
): WorkbookCheck {
  return reportOf(judgeWorkbook(tabs, dayOf, locale), dismissals);
}

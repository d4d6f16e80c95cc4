import type { Finding, Severity } from '../finding.ts';
import { groupBy } from '../group-by.ts';
import { RULES } from './list.ts';
import type { Rule } from './rule.ts';

const MOST_ITEMS = 200;

/** The findings of one rule on one tab. */
export interface FindingGroup {
  readonly rule: Rule;
  readonly severity: Severity;
  /** How many there are. */
  readonly count: number;
  /** The first of them: nobody reads thousands, and a page of them would be slow. */
  readonly items: readonly { readonly cell: string; readonly message: string }[];
  /** All of them. */
  readonly findings: readonly Finding[];
}

/** The findings of one tab, those that weigh most first. */
export interface TabReport {
  readonly tab: string;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** What is shown after a check. */
export interface CheckReport {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly tabs: readonly TabReport[];
}

/**
 * Groups findings by tab and rule.
 *
 * @param findings Errors first, as `checkTabs` gives them.
 */
export function report(findings: readonly Finding[]): CheckReport {
  const count = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const tabs = [...groupBy(findings, (finding) => finding.at.tab)].map(([tab, own]) => ({
    tab,
    count: own.length,
    groups: [...groupBy(own, (finding) => `${finding.rule}\n${finding.severity}`).values()].flatMap(groupOf),
  }));
  return { counts: { error: count('error'), warn: count('warn'), info: count('info') }, tabs };
}

function groupOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const [first] = findings;
  const rule = RULES.find(({ id }) => id === first?.rule);
  if (!first || !rule) return [];
  const items = findings.slice(0, MOST_ITEMS).map(({ at, message }) => ({ cell: at.cell, message }));
  return [{ rule, severity: first.severity, count: findings.length, items, findings }];
}

import { checkTabs } from '../../../src/core/checks/run.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { type Tabs, utcDay } from '../company.ts';

/** Checks tabs the way the add-in does. */
export function check(tabs: Tabs): readonly Finding[] {
  return checkTabs(
    Object.entries(tabs).map(([name, values]) => ({ name, values })),
    utcDay,
  ).findings;
}

/** What one rule finds, as `severity tab!cell`. */
export function foundBy(rule: string, tabs: Tabs): readonly string[] {
  return check(tabs)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, at }) => `${severity} ${at.tab}!${at.cell}`);
}

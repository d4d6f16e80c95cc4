import { checkTabs } from '../../../src/core/checks/run.ts';
import type { Finding } from '../../../src/core/finding.ts';
import type { TabFacts } from '../../../src/core/tables/tab-facts.ts';
import { type Tabs, utcDay } from '../company.ts';

/** What values do not say about tabs, and the locale of the spreadsheet. */
export interface About {
  readonly facts?: Readonly<Record<string, TabFacts>> | undefined;
  readonly locale?: string;
}

/** Checks tabs the way the add-in does. */
export function check(tabs: Tabs, { facts = {}, locale }: About = {}): readonly Finding[] {
  return checkTabs(
    Object.entries(tabs).map(([name, values]) => ({ name, values, ...(facts[name] ? { facts: facts[name] } : {}) })),
    utcDay,
    locale,
  ).findings;
}

/** What one rule finds, as `severity tab!cell`. */
export function foundBy(rule: string, tabs: Tabs, about: About = {}): readonly string[] {
  return check(tabs, about)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, at }) => `${severity} ${at.tab}!${at.cell}`);
}

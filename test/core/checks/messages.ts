import type { Tabs } from '../company.ts';
import { type About, check } from './found.ts';

/** What one rule says, as `severity tab!cell: message`. */
export function saidBy(rule: string, tabs: Tabs, about: About = {}): readonly string[] {
  return check(tabs, about)
    .filter((finding) => finding.rule === rule)
    .map(({ severity, at, message }) => `${severity} ${at.tab}!${at.cell}: ${message}`);
}

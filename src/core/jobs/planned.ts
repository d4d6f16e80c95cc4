import { fingerprint } from '../fingerprint.ts';
import { gapPage } from '../pages/gap.ts';
import { NOTHING_TYPED, type Typed } from '../pages/notes.ts';
import type { Page } from '../pages/page.ts';
import type { Company } from '../readiness/company.ts';
import { judge } from '../readiness/readiness.ts';
import type { PersonRow } from '../tables/people.ts';
import type { PlannedPerson } from './job-contract.ts';

/** Somebody's page, laid out for what people typed, which it is to hold. */
export type PageWith = (typed: Typed) => Page;

/** @param writtenOn The day that stands on the page. */
export function pageFor(company: Company, person: PersonRow, writtenOn: number): PageWith {
  const answer = judge(company, person.id);
  return (typed) => gapPage({ company, person, answer, typed, writtenOn });
}

/** @returns What tells one page of somebody from the next, whatever people type on it and whenever it is written. */
export function printOf(company: Company, person: PersonRow): string {
  return fingerprint(JSON.stringify(pageFor(company, person, 0)(NOTHING_TYPED)));
}

/**
 * What is to be done about somebody's tab.
 *
 * @param tabs The tabs that carry the ID, each with the print of the page it holds: empty where its writing was not
 *   finished, none where it is not known.
 * @param print The print of the page it is to hold.
 */
export function planned(tabs: readonly { readonly print?: string }[], print: string): PlannedPerson['plan'] {
  const [tab, ...others] = tabs;
  if (others.length > 0) return 'blocked';
  if (!tab) return 'new';
  if (tab.print === undefined) return 'look';
  return tab.print === print ? 'unchanged' : 'changed';
}

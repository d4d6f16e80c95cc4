import { normalise } from '../normalise.ts';
import { kindOfTab } from '../tables/recognise.ts';

/** What the name of a tab cannot hold in every program that opens the file, and its longest name in Sheets. */
const AWKWARD = /[\\/?*[\]:']/;
const LONGEST = 100;

/**
 * Names the tab of a kind that holds one job family alone.
 *
 * @param kind Such as `Ratings`.
 * @param family Such as `Sales`.
 * @returns `Ratings – Sales`; the kind alone where a tab cannot have the family in its name.
 */
export function tabForFamily(kind: string, family: string): string {
  const name = `${kind} – ${family.trim()}`;
  return AWKWARD.test(family) || name.length > LONGEST ? kind : name;
}

/** The job family or cycle in the name of a tab, as a key; empty where there is none. */
export function suffixKey(tab: string): string {
  return normalise(kindOfTab(tab)?.suffix ?? '');
}

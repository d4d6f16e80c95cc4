import type { Finding } from '../finding.ts';
import type { Identify } from './identify.ts';
import type { Dismissal } from './kept.ts';

/** A finding that somebody said is to be left alone. */
export interface DismissedFinding {
  readonly finding: Finding;
  readonly dismissal: Dismissal;
}

/** Findings, told apart by what was said about them. */
export interface SortedFindings {
  readonly open: readonly Finding[];
  readonly dismissed: readonly DismissedFinding[];
  /** What was said about an open finding before its text changed. */
  readonly before: ReadonlyMap<Finding, Dismissal>;
}

const BASIS = ' #';

/**
 * What a finding is dismissed by: it stays the same when its row moves, and is another one once the text it rests on
 * changes, so that the finding comes back.
 */
export function keyOf(identify: Identify, finding: Finding): string {
  const { place, basis } = identify(finding);
  return `${place}${BASIS}${basis}`;
}

const placeOf = (key: string) => key.slice(0, key.lastIndexOf(BASIS));
const ruleOf = (key: string) => key.slice(0, key.indexOf(' '));

/**
 * Tells dismissed findings from those that are open. Only the findings of rules that something was said about are looked
 * at: there may be tens of thousands.
 *
 * @param identify What a finding is known by.
 */
export function sortFindings(
  findings: readonly Finding[],
  dismissals: readonly Dismissal[],
  identify: Identify,
): SortedFindings {
  const rules = new Set(dismissals.map(({ key }) => ruleOf(key)));
  const byKey = new Map(dismissals.map((dismissal) => [dismissal.key, dismissal]));
  const keys = new Map(
    findings.filter(({ rule }) => rules.has(rule)).map((finding) => [finding, keyOf(identify, finding)]),
  );
  const inForce = new Set(keys.values());
  const outdated = new Map(
    dismissals.filter(({ key }) => !inForce.has(key)).map((dismissal) => [placeOf(dismissal.key), dismissal]),
  );
  const open: Finding[] = [];
  const dismissed: DismissedFinding[] = [];
  const before = new Map<Finding, Dismissal>();
  for (const finding of findings) {
    const key = keys.get(finding) ?? '';
    const dismissal = byKey.get(key);
    const old = key === '' ? undefined : outdated.get(placeOf(key));
    if (dismissal) dismissed.push({ finding, dismissal });
    else open.push(finding);
    if (!dismissal && old) before.set(finding, old);
  }
  return { open, dismissed, before };
}

import type { FindingGroup } from '../../src/core/checks/report.ts';
import type { Finding, FixKind } from '../../src/core/finding.ts';
import { groupBy } from '../../src/core/group-by.ts';

/** Findings that say the same: one line of a card, with all their cells. */
export interface Line {
  /** The same in every check, so that what is unfolded stays so. */
  readonly id: string;
  readonly findings: readonly Finding[];
  /** What they have in common, where that is the way they are fixed and not their words. */
  readonly kind: FixKind | undefined;
}

/** What a card is known by in the next check. */
export function groupId(tab: string, { rule, severity }: FindingGroup): string {
  return `${tab}\n${rule.id}\n${severity}`;
}

/** The findings of a card, those that say the same or are fixed alike on one line. */
export function linesOf(tab: string, group: FindingGroup): readonly Line[] {
  const kinds = groupBy(group.findings, ({ fix }) => fix?.kind);
  const alike = (kind: FixKind | undefined) => kind !== undefined && (kinds.get(kind)?.length ?? 0) > 1;
  const lines = groupBy(group.findings, ({ fix, message }) => (alike(fix?.kind) ? `${fix?.kind}` : `“${message}`));
  return [...lines].map(([key, findings]) => {
    const kind = findings[0]?.fix?.kind;
    return { id: `${groupId(tab, group)}\n${key}`, findings, kind: alike(kind) ? kind : undefined };
  });
}

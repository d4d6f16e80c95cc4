import type { TabReport } from '../../src/core/checks/report.ts';
import type { Finding } from '../../src/core/finding.ts';
import { normalise } from '../../src/core/normalise.ts';
import type { Filter } from './state.ts';

/**
 * The findings that a filter lets through, in their tabs and groups; what is left without any is left out.
 *
 * @param filter `text` is looked for in the message, the cell and the name of the rule.
 */
export function filtered(tabs: readonly TabReport[], { severity, tab, text }: Filter): readonly TabReport[] {
  const wanted = normalise(text);
  return tabs.flatMap((report) => {
    if (tab !== '' && report.tab !== tab) return [];
    const groups = report.groups.flatMap((group) => {
      if (severity !== '' && group.severity !== severity) return [];
      const says = ({ at, message }: Finding) => normalise(`${group.rule.name} ${at.cell} ${message}`).includes(wanted);
      const findings = wanted === '' ? group.findings : group.findings.filter(says);
      return findings.length === 0 ? [] : [{ ...group, findings, count: findings.length }];
    });
    const count = groups.reduce((sum, group) => sum + group.count, 0);
    return count === 0 ? [] : [{ ...report, groups, count }];
  });
}

import { expect, test } from '@jest/globals';
import { report } from '../../../src/core/checks/report.ts';
import type { Finding } from '../../../src/core/finding.ts';

const finding = (rule: string, tab: string, row: number, severity: Finding['severity'] = 'error'): Finding => ({
  rule,
  severity,
  at: { tab, cell: `A${row}` },
  message: `Row ${row}.`,
});

test('findings are grouped by tab and rule, with counts by severity', () => {
  const made = report([
    finding('description-empty', 'Matrix', 2),
    finding('key-unique', 'Levels', 3),
    finding('description-empty', 'Matrix', 4),
    finding('level-count', 'Levels', 2, 'info'),
  ]);
  expect(made.counts).toEqual({ error: 3, warn: 0, info: 1 });
  expect(
    made.tabs.map(({ tab, count, groups }) => [tab, count, groups.map(({ rule, count: own }) => [rule.id, own])]),
  ).toEqual([
    ['Matrix', 2, [['description-empty', 2]]],
    [
      'Levels',
      2,
      [
        ['key-unique', 1],
        ['level-count', 1],
      ],
    ],
  ]);
});

test('thousands of findings of one rule are counted, and only the first of them are shown', () => {
  const many = Array.from({ length: 15_000 }, (_item, row) => finding('rating-readable', 'Ratings', row + 2));
  const [group] = report(many).tabs[0]?.groups ?? [];
  expect(group?.count).toBe(15_000);
  expect(group?.items).toHaveLength(200);
  expect(group?.items[0]).toEqual({ cell: 'A2', message: 'Row 2.' });
});

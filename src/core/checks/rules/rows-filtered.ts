import { cellName } from '../../cell.ts';
import { layoutOf } from '../layout.ts';
import type { Rule } from '../rule.ts';

const CYCLES = [
  ['Cycle', 'Start', 'End'],
  ['2026 H1', '2026-01-01', '2026-06-30'],
];

export const rowsFiltered: Rule = {
  id: 'rows-filtered',
  name: 'Filtered rows',
  title: 'Rows that a filter hides count like the others',
  why: 'Who filters a tab sees fewer rows than are counted, and right numbers look wrong.',
  requirement: 'S26',
  severity: 'info',
  bad: { Cycles: CYCLES },
  good: { Cycles: CYCLES },
  exampleFacts: { bad: { Cycles: { hasFilter: true } }, good: { Cycles: { hasFilter: false } } },
  check: ({ company }) =>
    company.workbook.sources
      .filter(({ facts }) => facts?.hasFilter)
      .map((source) => {
        const message = `“${source.tab}” has a filter. Rows that it hides are counted like the others: clear the filter to see them.`;
        return { at: { tab: source.tab, cell: cellName(layoutOf(source)?.headerRow ?? 0, 0) }, message };
      }),
};

import { showDay } from '../../day.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Cycle', 'Start', 'End'];

export const cycleDates: Rule = {
  id: 'cycle-dates',
  name: 'Dates of a cycle',
  title: 'Every cycle has an End, and it is not before its Start',
  why: 'Everything that depends on a date is counted at the End of a cycle, and cycles follow each other by it.',
  requirement: 'C16',
  severity: 'error',
  bad: { Cycles: [HEADER, ['2026 H1', '2026-01-01', ''], ['2026 H2', '2026-12-31', '2026-07-01']] },
  good: { Cycles: [HEADER, ['2026 H1', '', '2026-06-30'], ['2026 H2', '2026-07-01', '2026-07-01']] },
  check: ({ company }) =>
    company.workbook.cycles
      .filter(({ name }) => name !== '')
      .flatMap(({ name, start, end, place }) => {
        const at = refOf(place, 'end');
        if (end === undefined) {
          // A cell that cannot be read is reported as such.
          if (!isEmptyIn(place, 'end')) return [];
          const message = `${name} has no End, so it counts as the earliest cycle and no month can be counted. Type its last day.`;
          return [{ at, message }];
        }
        if (start === undefined || start <= end) return [];
        const message = `${name} ends on ${showDay(end)}, before it starts on ${showDay(start)}. Correct the date that is wrong.`;
        return [{ at, message }];
      }),
};

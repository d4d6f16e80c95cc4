import type { Cell } from '../cell.ts';
import type { Company } from '../readiness/company.ts';
import { gapsOf } from '../readiness/gaps.ts';
import { oneEmployee } from './one-employee.ts';
import type { FunctionResult } from './per-employee.ts';

/**
 * The table `GAPS` returns: one row per applicable competency, under a header.
 *
 * @param company The prepared workbook.
 * @param employee One Employee ID.
 * @param target A level code, `family/Level`, or empty.
 * @returns Competency, Type, Required, Rating, Gap, What the target looks like; where there is no step, the status
 *   stands under the header.
 */
export function gapTable(company: Company, employee: unknown, target: unknown): FunctionResult {
  return oneEmployee(company, employee, target, ({ facts, status }) => {
    if (!facts) return [headerRow('the target'), [status, '', '', '', '', '']];
    const rows = gapsOf(facts, 1).map((gap): Cell[] => [
      gap.competency,
      gap.type,
      gap.required,
      gap.rating ?? '',
      gap.gap ?? '',
      gap.atTarget,
    ]);
    return [headerRow(facts.step.to.row.code), ...rows];
  });
}

function headerRow(target: string): Cell[] {
  return ['Competency', 'Type', 'Required', 'Rating', 'Gap', `What ${target} looks like`];
}

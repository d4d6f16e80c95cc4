import { type Cell, textOf } from '../cell.ts';
import { activePeople } from '../readiness/active-people.ts';
import { type NoShare, peopleAt, ratedFor, ratingStep, type Share, shareOf } from '../readiness/attainability.ts';
import type { Company } from '../readiness/company.ts';
import type { PersonRow } from '../tables/people.ts';
import type { FunctionResult } from './per-employee.ts';
import { isGrid, scalarOf } from './tables-argument.ts';

/**
 * The rows that `MEETING_SHARE` returns: Share, Meeting, People, Verdict, without a header (S53, C9). Blank for blank;
 * where there is no share the verdict says why, and the others stay empty.
 *
 * @param company The prepared workbook.
 * @param levels A level, or a column of them: `family/Level`, or a code that only one family has.
 * @returns One row per level.
 */
export function meetingShare(company: Company, levels: unknown): FunctionResult {
  const people = activePeople(company);
  const rowOf = (cell: Cell | undefined): Cell[] => {
    const answer = answerFor(company, textOf(cell), people);
    if (typeof answer === 'string') return ['', '', '', answer];
    return [answer.share ?? '', answer.meeting, answer.people, answer.verdict];
  };
  if (!isGrid(levels)) return [rowOf(scalarOf(levels))];
  if (levels.every((row) => row.length === 1)) return levels.map(([cell]) => rowOf(cell));
  return { wrong: 'The argument levels must be one level, such as Sales/S2, or one column of them.' };
}

function answerFor(company: Company, text: string, people: readonly PersonRow[]): Share | NoShare | '' {
  if (text === '') return '';
  const [level, other] = company.families.named(text);
  if (!level) return 'Unknown level';
  if (other) return 'Level in several families';
  const step = ratingStep(company, level);
  if (typeof step === 'string') return step;
  return shareOf(ratedFor(company, step, peopleAt(people, step.from)), step.criteria, company.workbook.settings);
}

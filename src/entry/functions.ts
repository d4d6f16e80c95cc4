import type { Cell } from '../core/cell.ts';
import { readWorkbook } from '../core/framework/workbook.ts';
import { agreementTable } from '../core/functions/agreement-table.ts';
import { checkDescriptions } from '../core/functions/check-description.ts';
import { gapTable } from '../core/functions/gap-table.ts';
import { meetingShare } from '../core/functions/meeting-share.ts';
import { WRONG_TARGET } from '../core/functions/one-employee.ts';
import { type FunctionResult, nextLevels, perEmployee } from '../core/functions/per-employee.ts';
import { reportTable } from '../core/functions/report-table.ts';
import { missingTables, readTables, scalarOf } from '../core/functions/tables-argument.ts';
import { NEEDED_KINDS, READINESS_KINDS } from '../core/readiness/blockers.ts';
import { type Company, prepare } from '../core/readiness/company.ts';
import type { Kind } from '../core/tables/kinds.ts';
import { readMissingKinds } from '../sheets/read-tabs.ts';
import { dayReader } from '../sheets/time-zone.ts';

/**
 * How much of the next step each employee meets, from 0 to 1, or a word where there is no number. Pass every table so that the cell follows each change.
 *
 * @param {A2:A} employees One Employee ID or a column of them.
 * @param {"IC4"} target A level code or family/Level; "" for the person's own target or next level.
 * @param {PEOPLE; RATINGS; LEVELS; COMPETENCIES; CRITERIA; CYCLES} tables Any tables with their header rows, in any order; what is left out is read from its tab.
 * @return One row per employee: criteria met divided by criteria that apply.
 * @customfunction
 */
export function READINESS(employees: unknown, target: unknown, ...tables: unknown[]): Cell | Cell[][] {
  const company = companyFor(target, tables, READINESS_KINDS);
  return settle(perEmployee(company, employees, target, ({ readiness, status }) => readiness ?? status));
}

/**
 * Where each employee stands on the way to the next level, in words: Ready for review, Not yet, Incomplete, or why it cannot be judged.
 *
 * @param {A2:A} employees One Employee ID or a column of them.
 * @param {"IC4"} target A level code or family/Level; "" for the person's own target or next level.
 * @param {PEOPLE; RATINGS; LEVELS; COMPETENCIES; CRITERIA; CYCLES} tables Any tables with their header rows, in any order; what is left out is read from its tab.
 * @return One row per employee.
 * @customfunction
 */
export function READINESS_STATUS(employees: unknown, target: unknown, ...tables: unknown[]): Cell | Cell[][] {
  const company = companyFor(target, tables, READINESS_KINDS);
  return settle(perEmployee(company, employees, target, ({ status }) => status));
}

/**
 * What one employee is rated on for the next level, competency by competency: required, rating, gap, and what the level looks like.
 *
 * @param {A2} employee One Employee ID.
 * @param {"IC4"} target A level code or family/Level; "" for the person's own target or next level.
 * @param {PEOPLE; RATINGS; LEVELS; COMPETENCIES; CRITERIA; CYCLES; MATRIX} tables Any tables with their header rows, in any order; what is left out is read from its tab.
 * @return A table with a header row.
 * @customfunction
 */
export function GAPS(employee: unknown, target: unknown, ...tables: unknown[]): Cell | Cell[][] {
  const company = companyFor(target, tables, [...READINESS_KINDS, 'Matrix']);
  return settle(gapTable(company, employee, target));
}

/**
 * How many of the people one level below meet what a level asks of ratings, and whether that is Operational or Aspirational.
 *
 * @param {A2:A} levels One level or a column of them: family/Level, or a code that only one job family has.
 * @param {PEOPLE; RATINGS; LEVELS; COMPETENCIES; CRITERIA; CYCLES} tables Any tables with their header rows, in any order; what is left out is read from its tab.
 * @return One row per level: Share, Meeting, People, Verdict.
 * @customfunction
 */
export function MEETING_SHARE(levels: unknown, ...tables: unknown[]): Cell | Cell[][] {
  return settle(meetingShare(companyFrom(tables, 1, READINESS_KINDS), levels));
}

/**
 * What the next step takes of one employee, criterion by criterion: needed, now, met, and what would meet it.
 *
 * @param {A2} employee One Employee ID.
 * @param {"IC4"} target A level code or family/Level; "" for the person's own target or next level.
 * @param {PEOPLE; RATINGS; LEVELS; COMPETENCIES; CRITERIA; CYCLES} tables Any tables with their header rows, in any order; what is left out is read from its tab.
 * @return A table with a header row.
 * @customfunction
 */
export function READINESS_REPORT(employee: unknown, target: unknown, ...tables: unknown[]): Cell | Cell[][] {
  return settle(reportTable(companyFor(target, tables, READINESS_KINDS), employee, target));
}

/**
 * The level each employee is working towards: their own target in People, else the next one up.
 *
 * @param {A2:A} employees One Employee ID or a column of them.
 * @param {PEOPLE; RATINGS; LEVELS; COMPETENCIES; PATHS; CYCLES} tables Any tables with their header rows, in any order; what is left out is read from its tab.
 * @return One row per employee.
 * @customfunction
 */
export function NEXT_LEVEL(employees: unknown, ...tables: unknown[]): Cell | Cell[][] {
  return settle(nextLevels(companyFrom(tables, 1, STEP_KINDS, ['Levels', 'People']), employees));
}

/**
 * How far two raters agree: pairs, the share that is equal, the share within one point, weighted kappa and AC2.
 *
 * @param {B2:B} first The ratings of the first rater, whole numbers from 1 to 5; a pair with anything else in it, such as 3.5 or N/A, is left out.
 * @param {C2:C} second The ratings of the second rater, in a range of the same shape.
 * @return A row of numbers under a header row.
 * @customfunction
 */
export function RATER_AGREEMENT(first: unknown, second: unknown): Cell | Cell[][] {
  return settle(agreementTable(first, second));
}

/**
 * Whether two managers could judge by a description alike: Observable, Partly or Vague, and the first line at fault.
 *
 * @param {C2:C} texts One behavioural description or a column of them.
 * @return One row per description: the verdict and the reason.
 * @customfunction
 */
export function CHECK_DESCRIPTION(texts: unknown): Cell | Cell[][] {
  return settle(checkDescriptions(texts));
}

/** What NEXT_LEVEL looks at; ratings and cycles say who has left. */
const STEP_KINDS: readonly Kind[] = ['Levels', 'People', 'Paths', 'Ratings', 'Competencies', 'Cycles', 'Settings'];

/** The target is looked at first: where it was forgotten, the first table stands in its place. */
function companyFor(target: unknown, tables: readonly unknown[], wanted: readonly Kind[]): Company {
  if (scalarOf(target) === undefined) throw new Error(WRONG_TARGET);
  return companyFrom(tables, 2, wanted);
}

function companyFrom(
  tables: readonly unknown[],
  first: number,
  wanted: readonly Kind[],
  needed: readonly Kind[] = NEEDED_KINDS,
): Company {
  const passed = readTables(tables, first);
  if ('wrong' in passed) throw new Error(passed.wrong);
  const sources = [...passed.sources, ...readMissingKinds(wanted, passed.sources)];
  const missing = missingTables(needed, sources);
  if (missing) throw new Error(missing);
  return prepare(readWorkbook(sources, dayReader()));
}

/** A wrong argument becomes the message of the cell: exceptions only here, at the entry. */
function settle(result: FunctionResult): Cell | Cell[][] {
  if (typeof result === 'object' && 'wrong' in result) throw new Error(result.wrong);
  return result;
}

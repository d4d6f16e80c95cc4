import { applicableCompetencies, type Competency } from '../framework/applicable.ts';
import { type Cycle, currentCycle, orderedCycles } from '../framework/cycles.ts';
import { type Employees, employeesOf } from '../framework/employees.ts';
import { type Families, families, type Level } from '../framework/families.ts';
import { familyKey, type LevelTable, levelTable } from '../framework/level-table.ts';
import type { RatingColumns } from '../framework/rate-cycle.ts';
import { type RatingIndex, ratingIndex } from '../framework/rating-index.ts';
import type { Workbook } from '../framework/workbook.ts';
import { normalise } from '../normalise.ts';
import { type Criterion, readCriteria } from './criteria-of-step.ts';
import { type Proof, proofIndex } from './proof-index.ts';
import { type Way, ways } from './ways.ts';

/** What a level asks of the people who work towards it. */
export interface Requirements {
  readonly competencies: readonly Competency[];
  /** The required rating of each competency, in the same order. */
  readonly required: readonly number[];
  /** Where the competencies stand in each rating tab. */
  readonly columns: RatingColumns;
}

/** A workbook prepared for questions: everything is looked up once and shared by all people. */
export interface Company {
  readonly workbook: Workbook;
  readonly families: Families;
  readonly people: Employees;
  readonly ratings: RatingIndex;
  readonly cycles: readonly Cycle[];
  /** The position of the current cycle in `cycles`, -1 where there is none. */
  readonly current: number;
  readonly criteria: readonly Criterion[];
  readonly proof: Proof;
  /** The behavioural descriptions. */
  readonly descriptions: LevelTable;
  /** @returns What a level asks for; the same object for the same level. */
  readonly requirements: (level: Level) => Requirements;
  /** @returns The way between two levels and its criteria; the same object for the same two. */
  readonly way: (from: Level, to: Level) => Way | 'No path';
}

/**
 * Prepares a workbook. Pure: takes no clock (C16).
 *
 * @param workbook What was read from the tabs.
 */
export function prepare(workbook: Workbook): Company {
  const people = employeesOf(workbook.people);
  const ratings = ratingIndex(workbook.ratings, workbook.settings.countingRaters, people);
  const cycles = orderedCycles(workbook.cycles, ratings.cycles);
  const names = [...new Set(workbook.competencies.map((row) => normalise(row.name)))];
  const criteria = readCriteria(workbook.criteria);
  return {
    workbook,
    families: families(workbook.levels),
    people,
    ratings,
    cycles,
    current: currentCycle(cycles, workbook.settings.currentCycle, people, ratings, ratings.columnsOf(names)),
    criteria,
    proof: proofIndex(workbook, people, cycles),
    descriptions: levelTable(workbook.matrix),
    requirements: requirementsOf(workbook, ratings, names),
    way: ways(workbook.paths, criteria),
  };
}

function requirementsOf(
  workbook: Workbook,
  ratings: RatingIndex,
  names: readonly string[],
): (level: Level) => Requirements {
  const table = levelTable(workbook.requiredRatings);
  const required = ({ family, code }: Level, competency: string): number => {
    const cells = [table.cell(family, competency, code), table.cell('all', competency, code)];
    const stated = cells
      .map((cell) => cell?.value)
      .find((value) => typeof value === 'number' && value >= 1 && value <= 5);
    return typeof stated === 'number' ? stated : workbook.settings.requiredRating;
  };
  const known = new Map<Level, Requirements>();
  const make = (level: Level): Requirements => {
    const competencies = applicableCompetencies(workbook.competencies, familyKey(level.family), level.track);
    const keys = competencies.map((competency) => competency.key);
    return {
      competencies,
      required: keys.map((competency) => required(level, competency)),
      columns: {
        own: ratings.columnsOf(keys),
        others: ratings.columnsOf(names.filter((name) => !keys.includes(name))),
      },
    };
  };
  return (level) => {
    const before = known.get(level);
    if (before) return before;
    const made = make(level);
    known.set(level, made);
    return made;
  };
}

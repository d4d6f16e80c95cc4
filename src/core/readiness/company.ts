import { applicableCompetencies, type Competency } from '../framework/applicable.ts';
import { type Cycle, currentCycle, orderedCycles } from '../framework/cycles.ts';
import { type Families, families } from '../framework/families.ts';
import { familyKey, type LevelTable, levelTable } from '../framework/level-table.ts';
import { type RatingIndex, ratingIndex } from '../framework/rating-index.ts';
import type { Workbook } from '../framework/workbook.ts';
import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { PersonRow } from '../tables/people.ts';
import { type Criterion, readCriteria } from './criteria-of-step.ts';
import type { Proof } from './proof.ts';

/** What a level asks of the people who work towards it. */
export interface Requirements {
  readonly competencies: readonly Competency[];
  /** The required rating of each competency, in the same order. */
  readonly required: readonly number[];
  /** The column of each competency in each rating tab. */
  readonly columns: readonly (readonly number[])[];
}

/** A workbook prepared for questions: everything is looked up once and shared by all people. */
export interface Company {
  readonly workbook: Workbook;
  readonly families: Families;
  readonly people: ReadonlyMap<string, readonly PersonRow[]>;
  readonly ratings: RatingIndex;
  /** The column of every competency there is in each rating tab. */
  readonly ratingColumns: readonly (readonly number[])[];
  readonly cycles: readonly Cycle[];
  /** The position of the current cycle in `cycles`, -1 where there is none. */
  readonly current: number;
  readonly criteria: readonly Criterion[];
  readonly proof: Proof;
  /** The behavioural descriptions. */
  readonly descriptions: LevelTable;
  /** @returns What a level asks for; the same object for the same level. */
  readonly requirements: (family: string, track: string, code: string) => Requirements;
}

/**
 * Prepares a workbook. Pure: takes no clock (C16).
 *
 * @param workbook What was read from the tabs.
 */
export function prepare(workbook: Workbook): Company {
  const ratings = ratingIndex(workbook.ratings, workbook.settings.countingRaters);
  const cycles = orderedCycles(workbook.cycles, ratings.cycles);
  const names = [...new Set(workbook.competencies.map((row) => normalise(row.name)))];
  const people = groupBy(
    workbook.people.filter((person) => normalise(person.id) !== ''),
    (person) => normalise(person.id),
  );
  return {
    workbook,
    families: families(workbook.levels),
    people,
    ratings,
    ratingColumns: ratings.columnsOf(names),
    cycles,
    current: currentCycle(cycles, workbook.settings.currentCycle, workbook.people, ratings, names),
    criteria: readCriteria(workbook.criteria),
    proof: {
      evidence: groupBy(workbook.evidence, (row) => normalise(row.employeeId)),
      signOffs: groupBy(workbook.signOffs, (row) => normalise(row.employeeId)),
    },
    descriptions: levelTable(workbook.matrix),
    requirements: requirementsOf(workbook, ratings),
  };
}

function requirementsOf(workbook: Workbook, ratings: RatingIndex): Company['requirements'] {
  const table = levelTable(workbook.requiredRatings);
  const cache = new Map<string, Requirements>();
  const required = (family: string, competency: string, code: string): number => {
    const cells = [table.cell(family, competency, code), table.cell('all', competency, code)];
    const stated = cells
      .map((cell) => cell?.value)
      .find((value) => typeof value === 'number' && value >= 1 && value <= 5);
    return typeof stated === 'number' ? stated : workbook.settings.requiredRating;
  };
  return (family, track, code) => {
    const key = [family, track, code].join('\n');
    const known = cache.get(key);
    if (known) return known;
    const competencies = applicableCompetencies(workbook.competencies, familyKey(family), track);
    const keys = competencies.map((competency) => competency.key);
    const made: Requirements = {
      competencies,
      required: keys.map((competency) => required(family, competency, code)),
      columns: ratings.columnsOf(keys),
    };
    cache.set(key, made);
    return made;
  };
}

import { textOf } from '../cell.ts';
import type { Level } from '../framework/families.ts';
import type { LevelCell } from '../framework/level-table.ts';
import { type Rating, ratingOf, readRating } from '../framework/rating.ts';
import type { CompetencyType } from '../tables/competencies.ts';
import type { Facts } from './facts.ts';
import { evidenceFor } from './proof.ts';

/** One competency of somebody's step: what is asked, what there is, and what it looks like. */
export interface Gap {
  readonly competency: string;
  readonly type: CompetencyType;
  readonly required: number;
  readonly rating: Rating;
  /** Required − rating, never below 0; `undefined` where there is no number. */
  readonly gap: number | undefined;
  /** What the person rated themselves in the current cycle; shown, never counted (C18). */
  readonly self: Rating;
  /** The ratings of the last cycles there are, oldest first, the current one last. */
  readonly history: readonly Rating[];
  /** How many pieces of evidence for the competency count. */
  readonly evidence: number;
  /** The behavioural description at the person's level and at the target, empty where the Matrix has none. */
  readonly atCurrent: string;
  readonly atTarget: string;
}

/**
 * Compares ratings with what the target asks for, competency by competency (S81).
 *
 * @param facts The facts of a step.
 * @param cyclesBack How many cycles `history` covers.
 * @returns One entry per applicable competency, in the order of the Competencies tab.
 */
export function gapsOf(facts: Facts, cyclesBack: number): readonly Gap[] {
  const { descriptions } = facts.company;
  const describe = (competency: string, level: Level): string => {
    const cell: LevelCell | undefined =
      descriptions.cell(level.family, competency, level.code) ?? descriptions.cell('all', competency, level.code);
    return textOf(cell?.value);
  };
  const history = Array.from({ length: cyclesBack }, (_item, back) => facts.cycleBack(cyclesBack - 1 - back)).filter(
    (cycle) => cycle !== undefined,
  );
  return facts.requirements.competencies.map(({ key, row }, index) => {
    const required = facts.requirements.required[index] ?? 0;
    const rating = facts.current?.ratings[index];
    return {
      competency: row.name,
      type: row.type.type,
      required,
      rating,
      gap: typeof rating === 'number' ? Math.max(0, required - rating) : undefined,
      self: selfRating(facts, index),
      history: history.map((cycle) => cycle.ratings[index]),
      evidence: evidenceFor(facts, { names: [key] }).length,
      atCurrent: describe(key, facts.step.from),
      atTarget: describe(key, facts.step.to),
    };
  });
}

function selfRating(facts: Facts, index: number): Rating {
  const entries = facts.company.ratings
    .rowsOf(facts.current?.cycle.key ?? '', facts.employee)
    .filter((row) => row.rater.key === 'self')
    .map((row) => readRating(row.cells[facts.requirements.columns.own[row.tab]?.[index] ?? -1]));
  return ratingOf(entries);
}

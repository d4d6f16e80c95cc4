import type { CellRef } from '../../src/core/cell.ts';
import type { Correction } from '../../src/core/importing/correction.ts';
import type { Doubt, Proposal, SameNames } from '../../src/core/importing/proposal.ts';
import { IMPORT_STRINGS } from './import-strings.ts';

/** Something that was guessed and that a person can decide. */
export interface Question extends Doubt {
  /** The same for the same guess, however its names are changed meanwhile. */
  readonly key: string;
  /** What *Change* is called where it means more than the opposite. */
  readonly change?: string;
}

/** @returns What only a person knows, what was guessed, then names that were taken for one. */
export function questionsOf({ doubts, same }: Proposal): readonly Question[] {
  const guessed = doubts.map((doubt) => ({ ...doubt, key: keyOf(doubt) }));
  const asked = guessed.filter(({ asks }) => asks !== undefined);
  return [...asked, ...guessed.filter(({ asks }) => asks === undefined), ...same.map(sameQuestion)];
}

/** @returns The questions that were not answered yet. */
export function openQuestions(state: {
  readonly proposal: Proposal | undefined;
  readonly kept: readonly string[];
}): readonly Question[] {
  return state.proposal ? questionsOf(state.proposal).filter(({ key }) => !state.kept.includes(key)) : [];
}

function keyOf({ at, instead, asks, sentence }: Doubt): string {
  return `${place(at)} ${instead?.correct ?? asks?.what ?? sentence}`;
}

function place(at: CellRef | undefined): string {
  return at ? `${at.tab}!${at.cell}` : '';
}

function sameQuestion({ what, names, as }: SameNames): Question {
  const instead: Correction = { correct: 'apart', what, names };
  return {
    key: `same ${what} ${names.join('\n')}`,
    sentence: IMPORT_STRINGS.sameNames(what, names, as),
    instead,
    change: IMPORT_STRINGS.keepApart,
  };
}

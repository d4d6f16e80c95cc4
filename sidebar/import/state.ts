import type { ShownTab, TablesReport } from '../../src/core/contract.ts';
import type { Correction } from '../../src/core/importing/correction.ts';
import type { Proposal } from '../../src/core/importing/proposal.ts';
import { correct, understand } from '../../src/core/importing/understand.ts';
import { openQuestions } from './questions.ts';
import type { FileTab } from './read-file.ts';

/** The steps, in order; nothing is written before the last but one is left. */
export type Step = 'choose' | 'check' | 'plan' | 'done';

/** What can be looked at while a proposal is checked. */
export const SECTIONS = ['questions', 'levels', 'competencies', 'descriptions', 'unplaced', 'changes'] as const;
export type Section = (typeof SECTIONS)[number];

/** A tab or a file that can be read. */
export interface Source {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly chosen: boolean;
  /** Whether it is the tab that is open. */
  readonly active: boolean;
  /** Whether it has the name of one of our tables; it may hold another layout all the same. */
  readonly named: boolean;
  /** What a file holds; a tab is read when it is needed. */
  readonly file?: FileTab;
}

/** Everything the dialog knows; what it shows is a function of it. */
export interface ImportState {
  readonly step: Step;
  /** Tabs, then files. */
  readonly sources: readonly Source[];
  /** Whether the workbook has said which tabs it has. */
  readonly tabsKnown: boolean;
  /** Kinds of table the workbook has. */
  readonly existing: readonly string[];
  /** Whether its Criteria has a row below the header. */
  readonly hasCriteria: boolean;
  readonly proposal: Proposal | undefined;
  /** Keys of the questions that were answered with *Keep*. */
  readonly kept: readonly string[];
  readonly section: Section;
  /** Which job family is shown, by its place. */
  readonly family: number;
  readonly rest: boolean;
  readonly criteria: boolean;
  readonly plan: TablesReport | undefined;
  readonly report: TablesReport | undefined;
  /** What is waited for, in words. */
  readonly busy: string | undefined;
  /** What did not work, in words. */
  readonly problem: string | undefined;
  /** What was done besides, in words. */
  readonly notice: string | undefined;
}

export const START: ImportState = {
  step: 'choose',
  sources: [],
  tabsKnown: false,
  existing: [],
  hasCriteria: false,
  proposal: undefined,
  kept: [],
  section: 'questions',
  family: 0,
  rest: true,
  criteria: false,
  plan: undefined,
  report: undefined,
  busy: undefined,
  problem: undefined,
  notice: undefined,
};

/** Goes on where it was left, without what was being waited for; what is done starts anew. */
export function resumed(state: ImportState): ImportState {
  if (state.step === 'done') return START;
  const step = state.step === 'plan' ? 'check' : state.step;
  return { ...state, step, busy: undefined, problem: undefined, notice: undefined };
}

/**
 * Goes on to what was understood. A tab and a file of one name are told apart, for a cell is named by its tab. Where the
 * same tabs are read again, what was corrected still holds.
 */
export function withCells(state: ImportState, tabs: readonly ShownTab[]): ImportState {
  const files = state.sources.flatMap(({ chosen, file }) => (chosen && file ? [file.tab] : []));
  const taken = new Set(tabs.map(({ name }) => name));
  const named = files.map((tab) => (taken.has(tab.name) ? { ...tab, name: `${tab.name}.csv` } : tab));
  const source = [...tabs, ...named];
  const before = state.proposal;
  const again = before && namesOf(before.source) === namesOf(source) ? before : undefined;
  const proposal = understand(source, again?.corrections ?? []);
  const start = { ...state, proposal, kept: again ? state.kept : [], family: 0, step: 'check' as const };
  return { ...start, section: openQuestions(start).length > 0 ? 'questions' : 'descriptions' };
}

const namesOf = (tabs: readonly { readonly name: string }[]) => tabs.map(({ name }) => name).join('\n');

/** Makes one change to the proposal. */
export function changed({ proposal, ...state }: ImportState, correction: Correction): ImportState {
  return { ...state, proposal: proposal && correct(proposal, [correction]) };
}

/** Takes the last change back. */
export function undone({ proposal, ...state }: ImportState): ImportState {
  return { ...state, proposal: proposal && understand(proposal.source, proposal.corrections.slice(0, -1)) };
}

import type { ShownTab, TabInfo, TablesReport } from '../../src/core/contract.ts';
import type { Correction } from '../../src/core/importing/correction.ts';
import type { Proposal } from '../../src/core/importing/proposal.ts';
import { correct, understand } from '../../src/core/importing/understand.ts';
import { UNPLACED_TAB } from '../../src/core/importing/unplaced-tab.ts';
import { normalise } from '../../src/core/normalise.ts';
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

/** Kinds of table that a tab of somebody else's framework may be called after. */
const NAMED = ['Levels', 'Competencies', 'Matrix'];

/** Offers the tabs that can hold a framework; the open one is chosen where it is none of ours. Files stay. */
export function withTabs(state: ImportState, tabs: readonly TabInfo[]): ImportState {
  const files = state.sources.filter(({ file }) => file !== undefined);
  const others = tabs.filter(
    ({ tab, kind, rows }) =>
      (kind === '' || NAMED.includes(kind)) && rows > 0 && normalise(tab) !== normalise(UNPLACED_TAB),
  );
  const offered = others.map(({ tab, kind, rows, columns, active }) => {
    const named = kind !== '';
    return { name: tab, rows, columns, active, named, chosen: active && !named };
  });
  return {
    ...state,
    sources: [...offered, ...files],
    tabsKnown: true,
    existing: [...new Set(tabs.map(({ kind }) => kind).filter((kind) => kind !== ''))],
  };
}

/** Adds a file, chosen; one of the same name is replaced. */
export function withFile(state: ImportState, file: FileTab): ImportState {
  const { name, values } = file.tab;
  const others = state.sources.filter((source) => source.file === undefined || source.name !== name);
  const added = {
    name,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    active: false,
    named: false,
    chosen: true,
    file,
  };
  return { ...state, sources: [...others, added] };
}

/** Chooses the source at a place, or takes it back. */
export function toggled(state: ImportState, place: number): ImportState {
  const sources = state.sources.map((source, index) =>
    index === place ? { ...source, chosen: !source.chosen } : source,
  );
  return { ...state, sources };
}

/** Goes on to what was understood. A tab and a file of one name are told apart, for a cell is named by its tab. */
export function withCells(state: ImportState, tabs: readonly ShownTab[]): ImportState {
  const files = state.sources.flatMap(({ chosen, file }) => (chosen && file ? [file.tab] : []));
  const taken = new Set(tabs.map(({ name }) => name));
  const named = files.map((tab) => (taken.has(tab.name) ? { ...tab, name: `${tab.name}.csv` } : tab));
  const proposal = understand([...tabs, ...named]);
  const start = { ...state, proposal, kept: [], family: 0, step: 'check' as const };
  return { ...start, section: openQuestions(start).length > 0 ? 'questions' : 'descriptions' };
}

/** Makes one change to the proposal. */
export function changed({ proposal, ...state }: ImportState, correction: Correction): ImportState {
  return { ...state, proposal: proposal && correct(proposal, [correction]) };
}

/** Takes the last change back. */
export function undone({ proposal, ...state }: ImportState): ImportState {
  return { ...state, proposal: proposal && understand(proposal.source, proposal.corrections.slice(0, -1)) };
}

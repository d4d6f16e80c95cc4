/**
 * A job family's framework as plain data: levels, competencies with their descriptions, criteria and paths
 * (REQUIREMENTS S1). One preset holds one family; a company takes as many as it needs.
 */
export interface FrameworkPreset {
  /** Name written in every `Job family` column. */
  readonly family: string;
  /** The `Function` of the Job families tab, by which level limits are chosen (C2). */
  readonly jobFunction: 'Engineering' | 'Sales' | 'People' | 'Product' | 'Design' | 'Support';
  readonly levels: readonly PresetLevel[];
  /** Codes of the levels that a company of each size has; codes never change, so a company grows by adding levels. */
  readonly levelsBySize: Readonly<Record<CompanySize, readonly string[]>>;
  readonly competencies: readonly PresetCompetency[];
  readonly criteria: readonly PresetCriterion[];
  readonly paths: readonly PresetPath[];
}

/** The words of the setting `Company size` (S72–S74). */
export type CompanySize = 'Startup' | 'Growth' | 'Mid-size';

export type PresetTrack = 'IC' | 'Management';

export interface PresetLevel {
  readonly track: PresetTrack;
  /** Unique in the family, the key everywhere (S100). */
  readonly code: string;
  readonly title: string;
  /** 1 = lowest of its track. */
  readonly order: number;
  /** Equal rank in two tracks = equal standing (C7). */
  readonly rank: number;
  readonly payBand: string;
  /** Starts with its step of the scope scale: Task, Problem, Complex problem, Cross-team, Organisation (S31). */
  readonly scope: string;
  readonly autonomy: string;
  /** Titles used in job advertisements for the same level (S101). */
  readonly marketTitles: readonly string[];
}

export interface PresetCompetency {
  readonly name: string;
  /** Core competencies apply to every level of every track (S35). */
  readonly type: 'Core' | 'Functional';
  readonly tracks: 'All' | PresetTrack;
  /** Tested when somebody crosses over to management (S63). */
  readonly leadership?: true;
  readonly definition: string;
  readonly whyItMatters: string;
  /** Level code → behavioural description, one for every level of its tracks (S19). */
  readonly descriptions: Readonly<Record<string, string>>;
}

/** The kinds of DESIGN §2. */
export type PresetCriterionKind =
  | 'Average rating'
  | 'Lowest rating'
  | 'Required ratings met'
  | 'Leadership competencies'
  | 'Months in level'
  | 'Cycles at next level'
  | 'Scope'
  | 'Quota attainment'
  | 'Manager endorsement'
  | 'Calibration';

export interface PresetCriterion {
  readonly id: string;
  /** Level codes; empty = any (DESIGN §2, Criteria of a step). */
  readonly from: string;
  readonly to: string;
  readonly criterion: PresetCriterionKind;
  /** Left out where the kind uses none. */
  readonly value?: number;
  /** The `Cycles` column; left out = empty. */
  readonly cycles?: number;
  /** The rule as one plain sentence, for the person it is applied to. */
  readonly wording: string;
}

export interface PresetPath {
  readonly kind: 'Crossover' | 'Return' | 'Lateral';
  readonly fromFamily: string;
  readonly fromLevel: string;
  readonly toFamily: string;
  readonly toLevel: string;
  readonly required: string;
  readonly transferableSkills: string;
  readonly gapsToClose: string;
}

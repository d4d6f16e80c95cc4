import type { CellRef, Grid } from '../cell.ts';
import type { Correction, Named } from './correction.ts';

/** A tab of somebody else's workbook, or a CSV: its name and its cells. */
export interface ImportTab {
  readonly name: string;
  readonly values: Grid;
}

/** One level of a family's track, lowest first by `order`. Where the source gives no code, the title is the code. */
export interface ProposedLevel {
  readonly code: string;
  readonly title: string;
  /** 1 = lowest of its track. */
  readonly order: number;
  /** What the source says about the level as a whole; empty where it says nothing. */
  readonly scope: string;
  readonly at: CellRef;
}

export interface ProposedTrack {
  readonly track: string;
  readonly levels: readonly ProposedLevel[];
}

export interface ProposedFamily {
  readonly family: string;
  readonly tracks: readonly ProposedTrack[];
}

export interface ProposedCompetency {
  readonly family: string;
  readonly name: string;
  readonly type: string;
  readonly definition: string;
  readonly at: CellRef;
}

/** One description. Several of them for one family, competency and level are lines of one cell. */
export interface ProposedCell {
  readonly family: string;
  readonly track: string;
  readonly competency: string;
  readonly level: string;
  readonly text: string;
  readonly at: CellRef;
}

/** Text that has no place in the framework, and why. */
export interface Unplaced {
  readonly text: string;
  readonly at: CellRef;
  readonly why: string;
}

/**
 * A sentence about what was guessed and what else it could be; `instead` makes it so, `asks` wants a name only a person
 * knows, for which `instead` is a suggestion.
 */
export interface Doubt {
  readonly sentence: string;
  readonly at?: CellRef;
  readonly instead?: Correction;
  readonly asks?: { readonly what: Named; readonly from: string };
}

/** Names taken for one; `as` is the spelling that is used, the most frequent one. */
export interface SameNames {
  readonly what: 'family' | 'competency';
  readonly names: readonly string[];
  readonly as: string;
}

/** What a source cell was taken for. */
export type Role =
  | 'header'
  | 'family'
  | 'track'
  | 'level'
  | 'scope'
  | 'competency'
  | 'type'
  | 'definition'
  | 'description';

/** How a grid is laid out: one row per cell, levels in the header row, or levels in a column. */
export type Layout = 'long' | 'across' | 'down';

/** A grid that was found. `at` is the first cell of its header row and its name in corrections. */
export interface FoundGrid {
  readonly at: CellRef;
  readonly layout: Layout;
  readonly rows: number;
  /** Nothing but its shape says that it is one: neither a word of its headers nor the name of a level. */
  readonly guessed: boolean;
}

/** A framework as it was understood: data to look at and to correct before anything is written. */
export interface Proposal {
  readonly families: readonly ProposedFamily[];
  readonly competencies: readonly ProposedCompetency[];
  readonly cells: readonly ProposedCell[];
  readonly unplaced: readonly Unplaced[];
  readonly doubts: readonly Doubt[];
  readonly same: readonly SameNames[];
  readonly grids: readonly FoundGrid[];
  /** Every cell of the source that is used; each other cell that holds anything is in `unplaced`. */
  readonly used: readonly { readonly at: CellRef; readonly as: Role }[];
  /** What it was understood from, so that a correction reads again instead of patching. */
  readonly source: readonly ImportTab[];
  readonly corrections: readonly Correction[];
}

import type { CellRef } from '../cell.ts';
import type { Doubt, Layout } from './proposal.ts';

/** Words and where they stand. */
export interface Placed {
  readonly text: string;
  readonly at: CellRef;
}

/** A level as one grid shows it. */
export interface ReadLevel {
  readonly code: string;
  readonly title: string;
  readonly scope: string;
  readonly family?: string;
  readonly track?: string;
  /** The line above it inside the grid. */
  readonly section?: Placed;
  readonly at: CellRef;
}

/** A competency as one grid shows it; without a name where the grid has no column of names. */
export interface ReadName {
  readonly name?: string;
  readonly family?: string;
  readonly track?: string;
  readonly type?: string;
  readonly definition?: string;
  readonly section?: Placed;
  readonly at: CellRef;
}

/** One description, under a level and beside a name; either can be missing. */
export interface ReadCell {
  readonly level?: ReadLevel;
  readonly name: ReadName;
  readonly text: string;
  readonly at: CellRef;
}

/** What one grid says, before the lines around it are given a meaning. */
export interface Reading {
  readonly at: CellRef;
  readonly layout: Layout;
  readonly rows: number;
  readonly guessed: boolean;
  /** The lines above the grid, the nearest last. */
  readonly titles: readonly Placed[];
  readonly levels: readonly ReadLevel[];
  readonly names: readonly ReadName[];
  readonly cells: readonly ReadCell[];
  readonly doubts: readonly Doubt[];
}

import type { CellRef } from '../cell.ts';

/** What a name stands for; a level is named by its code, `title` changes what people at the level are called. */
export type Named = 'family' | 'track' | 'level' | 'title' | 'competency' | 'type';

/** What a person changes in a proposal. Corrections are data: they can be kept, undone one by one, and applied again. */
export type Correction =
  /** Another name. `family` limits it to one family; `title` is found by the level's code; a `type` by its words. */
  | {
      readonly correct: 'rename';
      readonly what: Named;
      readonly from: string;
      readonly to: string;
      readonly family?: string;
    }
  /** Several names are one. */
  | {
      readonly correct: 'join';
      readonly what: 'family' | 'competency';
      readonly names: readonly string[];
      readonly as: string;
    }
  /** Names that look alike are different. */
  | { readonly correct: 'apart'; readonly what: 'family' | 'competency'; readonly names: readonly string[] }
  /** The grid whose header row starts at `grid` has its levels the other way round. */
  | { readonly correct: 'transpose'; readonly grid: CellRef }
  /** A row (`7`) or a column (`C`) is not part of the framework. */
  | { readonly correct: 'leave-out'; readonly tab: string; readonly line: string }
  /** What the lines above or inside the grids of a tab name, or the tab itself. */
  | {
      readonly correct: 'meaning';
      readonly tab: string;
      readonly of: 'titles' | 'sections' | 'tab';
      readonly is: 'family' | 'type' | 'competency' | 'nothing';
    }
  /** A first row or column called Scope and the like describes the level, or is a competency. */
  | { readonly correct: 'scope'; readonly at: CellRef; readonly is: 'scope' | 'competency' }
  /** Of two words in each header of a line of levels, those outside the brackets are the codes. `at` is one of the headers. */
  | { readonly correct: 'codes'; readonly at: CellRef; readonly are: 'outside' }
  /** The level belongs to another track. */
  | { readonly correct: 'track-of'; readonly family: string; readonly level: string; readonly track: string }
  /** The type of one competency. */
  | { readonly correct: 'type-of'; readonly family: string; readonly competency: string; readonly type: string }
  /** The levels of a track, lowest first. */
  | { readonly correct: 'order'; readonly family: string; readonly track: string; readonly levels: readonly string[] };

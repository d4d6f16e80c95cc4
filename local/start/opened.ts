import type { PlantedMistake } from '../../src/core/presets/planted-mistake.ts';
import type { LocalWorkbook } from '../local-workbook.ts';

/** The workbook to start with, what it is, and what the reader should know about it. */
export interface OpenedWorkbook {
  readonly workbook: LocalWorkbook;
  readonly title: string;
  readonly notes: readonly string[];
  /** Mistakes that the check should find. */
  readonly planted?: readonly PlantedMistake[];
}

/** A workbook, or a sentence that says why there is none. */
export type Opened = OpenedWorkbook | { readonly wrong: string };

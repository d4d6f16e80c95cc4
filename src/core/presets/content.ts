import { LATERAL_PATHS } from './lateral-paths.ts';
import { PRESETS } from './list.ts';
import type { FrameworkPreset, PresetPath } from './preset.ts';

/** The texts a workbook can be set up with. */
export interface PresetContent {
  readonly presets: readonly FrameworkPreset[];
  /** Paths from one family to another; they hold where both families were chosen. */
  readonly lateralPaths: readonly PresetPath[];
}

/**
 * Everything there is. The build packs it into the script: it is needed for a set-up and by no custom function, and the
 * whole script is evaluated for each of their calls.
 */
export const PRESET_CONTENT: PresetContent = { presets: PRESETS, lateralPaths: LATERAL_PATHS };

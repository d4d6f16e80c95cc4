import { ENGINEERING } from './engineering.ts';
import type { FrameworkPreset } from './preset.ts';
import { SALES } from './sales.ts';
import { SUPPORT } from './support.ts';

/** Every job family that a company may start from, in the order in which they are offered. */
export const PRESETS: readonly FrameworkPreset[] = [ENGINEERING, SALES, SUPPORT];

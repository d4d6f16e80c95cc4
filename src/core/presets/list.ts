import { DESIGN } from './design.ts';
import { ENGINEERING } from './engineering.ts';
import { PEOPLE } from './people.ts';
import type { FrameworkPreset } from './preset.ts';
import { PRODUCT } from './product.ts';
import { SALES } from './sales.ts';
import { SUPPORT } from './support.ts';

/** Every job family that a company may start from, in the order in which they are offered. */
export const PRESETS: readonly FrameworkPreset[] = [ENGINEERING, SALES, SUPPORT, PRODUCT, DESIGN, PEOPLE];

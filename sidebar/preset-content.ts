import type { Reply } from '../src/core/contract.ts';
import type { PresetContent } from '../src/core/presets/content.ts';
import { callPacked } from './call-packed.ts';

/** @returns The texts a workbook can be set up with: the script has them, compressed. */
export const presetContent = (): Promise<Reply<PresetContent>> => callPacked('sidebarPresets');

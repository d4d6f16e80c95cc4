import type { Reply } from '../src/core/contract.ts';
import { fromColumns } from '../src/core/presets/columns.ts';
import type { PresetContent } from '../src/core/presets/content.ts';
import { call } from './call.ts';
import type { unpack as Unpack } from './unpack.ts';

/** The loader of the window left it here. */
declare const unpack: typeof Unpack;

/** @returns The texts a workbook can be set up with: the script has them, compressed. */
export async function presetContent(): Promise<Reply<PresetContent>> {
  const packed = await call('sidebarPresets');
  return packed.ok
    ? { ok: true, value: fromColumns(JSON.parse(unpack(packed.value))) as unknown as PresetContent }
    : packed;
}

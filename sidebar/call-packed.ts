import type { Reply } from '../src/core/contract.ts';
import { fromColumns } from '../src/core/presets/columns.ts';
import { call } from './call.ts';
import type { unpack as Unpack } from './unpack.ts';

/** The loader of the window left it here. */
declare const unpack: typeof Unpack;

/**
 * Asks the script for texts that the build compressed. Never rejects.
 *
 * @param name The call that hands them over.
 * @returns What the build compressed, a `T`.
 */
export async function callPacked<T>(name: 'sidebarPresets' | 'sidebarRuleTexts'): Promise<Reply<T>> {
  const packed = await call(name);
  return packed.ok ? { ok: true, value: fromColumns(JSON.parse(unpack(packed.value))) as T } : packed;
}

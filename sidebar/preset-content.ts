import { fromColumns } from '../src/core/presets/columns.ts';
import type { PresetContent } from '../src/core/presets/content.ts';

/**
 * Unpacks the texts a workbook can be set up with. The build put them into this page, compressed.
 *
 * @returns The presets; it rejects where the page holds none.
 */
export async function presetContent(): Promise<PresetContent> {
  const packed = document.getElementById('presets')?.textContent?.trim() ?? '';
  const bytes = Uint8Array.from(atob(packed.replace(/-/g, '+').replace(/_/g, '/')), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return fromColumns(await new Response(unpacked).json()) as unknown as PresetContent;
}

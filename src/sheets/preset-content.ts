import type { PresetContent } from '../core/presets/content.ts';

/** Where the build put `PRESET_CONTENT`, as compressed JSON. */
const PACKED = /id="presets" type="text\/plain">([^<]+)</;

/**
 * Unpacks the texts a workbook can be set up with.
 *
 * @throws Where the file of the sidebar is not the one that was built with this script.
 */
export function presetContent(): PresetContent {
  const packed = PACKED.exec(HtmlService.createHtmlOutputFromFile('Sidebar').getContent())?.[1];
  if (packed === undefined) throw new Error('The add-in was not installed completely: push all of its files again.');
  const bytes = Utilities.base64DecodeWebSafe(packed);
  return JSON.parse(
    Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString(),
  ) as PresetContent;
}

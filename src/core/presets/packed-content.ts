import { toColumns } from './columns.ts';
import { PRESET_CONTENT } from './content.ts';

/** @returns The texts a workbook can be set up with, as the text that the build compresses. */
export function contentText(): string {
  return JSON.stringify(toColumns(JSON.parse(JSON.stringify(PRESET_CONTENT))));
}

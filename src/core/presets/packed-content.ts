import { toColumns } from './columns.ts';
import { PRESET_CONTENT } from './content.ts';

/** @returns Everything there is, as the text that the build compresses. */
export function contentText(): string {
  return JSON.stringify(toColumns(JSON.parse(JSON.stringify(PRESET_CONTENT))));
}

import { type Field, fieldsOf } from './field.ts';
import { likeLevel } from './level-header.ts';
import type { Layout } from './proposal.ts';

/** From here on a text counts as the name of a level. */
export const LEVEL_ENOUGH = 0.65;
/** Longer texts are descriptions or notes, not headers. */
const LONGEST_HEADER = 90;

/** Whether a text is short enough, and of few enough lines, to be a header, a name or a title. */
export function isShort(text: string, longest = LONGEST_HEADER): boolean {
  return text.length <= longest && text.split('\n').length <= 3;
}

/** The filled cells of a row: their columns. */
export function filledColumns(row: readonly string[]): readonly number[] {
  return row.flatMap((text, column) => (text === '' ? [] : [column]));
}

/**
 * What kind of grid a row could be the header of, by its words alone.
 *
 * @param row The texts of the row.
 * @returns The layout, with `weak` where only the first word speaks for it; `undefined` where the row is no header.
 */
export function headerKind(row: readonly string[]): { readonly layout: Layout; readonly weak: boolean } | undefined {
  const filled = row.filter((text) => text !== '');
  if (filled.length < 2 || !filled.every((text) => isShort(text))) return undefined;
  const fields = fieldsOf(filled);
  const has = (...some: Field[]) => some.some((field) => fields.includes(field));
  const rest = filled.filter((_, index) => fields[index] === undefined);
  const levels = rest.filter((text) => likeLevel(text) >= LEVEL_ENOUGH).length;
  if ((levels >= 2 && levels / rest.length >= 0.6) || (levels >= 1 && levels === rest.length && has('competency')))
    return { layout: 'across', weak: false };
  if (isLong(fields, rest.length)) return { layout: 'long', weak: false };
  const first = fields.find((field) => field !== 'family' && field !== 'track' && field !== 'other');
  if (rest.length === 0 || fields[0] === undefined) return undefined;
  if (first === 'level' || first === 'title') return { layout: 'down', weak: true };
  return has('competency') ? { layout: 'across', weak: true } : undefined;
}

/** One row per description, or per level, or per competency with its definition. */
function isLong(fields: readonly (Field | undefined)[], unknown: number): boolean {
  const has = (...some: Field[]) => some.some((field) => fields.includes(field));
  const known = fields.filter((field) => field !== undefined && field !== 'other').length;
  const key = has('level', 'title', 'competency');
  if (has('description') && key) return unknown < known;
  if (has('level') && has('competency')) return unknown === 0;
  return unknown === 0 && known >= 2 && key && has('scope', 'definition', 'title');
}

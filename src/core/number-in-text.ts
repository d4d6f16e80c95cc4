import { normalise } from './normalise.ts';

const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/**
 * Recognises a number that is stored as text, whatever made it text: an apostrophe, a space, a no-break space, digits of
 * full width. It is never taken for the number: messages name it.
 *
 * @param text The text of a cell.
 * @returns The number as it is typed, such as `3` or `3,5`; `undefined` where the text is none.
 */
export function numberInText(text: string): string | undefined {
  const plain = normalise(text);
  return NUMBER.test(plain) ? plain : undefined;
}

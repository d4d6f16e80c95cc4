import { engine } from '../engine/load-engine.ts';

const { DEFAULT_LOCALE, helpers } = engine;

/** What the engine shows as an error whenever a cell holds just this text. */
const isErrorText = (text: string): boolean => helpers.isEvaluationError(text);

function isBooleanText(text: string): boolean {
  const upper = text.toUpperCase();
  return upper === 'TRUE' || upper === 'FALSE';
}

/** Whether the engine would read a text without line breaks as a number, a date, or a truth value. */
function isReadAsValue(text: string): boolean {
  if (text.includes('\n')) return false;
  return isBooleanText(text) || helpers.isNumber(text, DEFAULT_LOCALE) || helpers.isDateTime(text, DEFAULT_LOCALE);
}

/**
 * The content of an engine cell that holds exactly this text.
 *
 * @param text any text.
 * @param plainText whether the cell has the format `@`, in which the engine shows a leading `'` instead of obeying it.
 * @returns the content, and whether the format `@` has to go for it: in a plain text cell nothing else keeps a leading
 * `=` from being a formula.
 */
export function textContent(text: string, plainText: boolean): { content: string; dropsPlainText: boolean } {
  if (text.startsWith('=')) return { content: `'${text}`, dropsPlainText: plainText };
  if (plainText) return { content: text, dropsPlainText: false };
  return { content: text.startsWith("'") || isReadAsValue(text) ? `'${text}` : text, dropsPlainText: false };
}

/** Whether a text cannot be kept as text: the engine has no way to write it that is not an error or a link. */
export function cannotBeText(text: string): 'error' | 'link' | null {
  if (isErrorText(text)) return 'error';
  return /^\[(.+)\]\((.+)\)$/.test(text) ? 'link' : null;
}

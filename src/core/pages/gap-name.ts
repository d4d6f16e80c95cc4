import { textOf } from '../cell.ts';

const LONGEST = 31;
/** Sheets takes no more than 100 characters. */
const LONGEST_ID = 90;
/** Excel refuses these in the name of a tab; a straight apostrophe would have to be doubled in every reference. */
const FORBIDDEN = /[:\\/?*[\]]/g;

/**
 * Names somebody's gap tab: `Gap – Name (ID)`, at most 31 characters for Excel. The name is shortened, and an ID only where
 * Sheets would not take it.
 *
 * @param name The person's name.
 * @param id The Employee ID.
 */
export function gapTabName(name: string, id: string): string {
  const clean = (text: string) => textOf(text.replace(/'/g, '\u2019').replace(FORBIDDEN, ' ').replace(/\s+/g, ' '));
  const own = clean(id);
  const tail = `(${own.length > LONGEST_ID ? `${cut([...own], LONGEST_ID)}…` : own})`;
  const room = LONGEST - 'Gap –  '.length - tail.length;
  const letters = [...clean(name)];
  const fitted = letters.join('').length <= room ? letters.join('') : `${cut(letters, room - 1).trimEnd()}…`;
  return room < 2 || fitted === '' ? `Gap – ${tail}` : `Gap – ${fitted} ${tail}`;
}

/** Cuts by whole characters, so that no surrogate pair is split. */
function cut(letters: readonly string[], room: number): string {
  let text = '';
  for (const letter of letters) {
    if (text.length + letter.length > room) break;
    text += letter;
  }
  return text;
}

/**
 * Reads the ID from the name of a gap tab.
 *
 * @returns The ID, or `undefined` where the name is not that of a gap tab.
 */
export function idOfGapTab(tab: string): string | undefined {
  return /^Gap \u2013 (?:.* )?\((.+)\)$/.exec(tab)?.[1];
}

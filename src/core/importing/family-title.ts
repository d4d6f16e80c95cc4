import { tellingName } from './tab-name.ts';

const KIND =
  '(?:job famil(?:y|ies)|(?:(?:career|job|competency|skills?|level(?:l?ing)?|progression) )?(?:frameworks?|ladders?|levels|matrix|matrices))';
const DASH = '[-\\u2010-\\u2015\\u2212|:/,([]';
const BEHIND = new RegExp(`^(\\S.*?)(?:\\s*${DASH}\\s*|\\s+)${KIND}\\s*[)\\]]?$`, 'iu');
const BEFORE = new RegExp(`^(?:${KIND}\\s*(?:${DASH}\\s*|\\s(?:for|of)\\s+)|job family\\s+)(\\S.*)$`, 'iu');

/** @returns `Data` for `Data job family – levels`: a title without the words that only say what kind of table it heads. */
export function withoutKindWords(title: string): string {
  if (tellingName(title) === undefined) return title;
  const shorter = BEHIND.exec(title)?.[1] ?? BEFORE.exec(title)?.[1];
  return shorter === undefined ? title : withoutKindWords(shorter);
}

/** Whether a title reads like a sentence to somebody, and not like a name. */
export function isSentence(title: string): boolean {
  return /\.$/.test(title.trim()) || (title.includes(',') && title.trim().split(/\s+/).length > 4);
}

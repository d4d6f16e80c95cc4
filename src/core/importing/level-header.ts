/** A level as a header names it; the title is empty where the header is a code alone. */
export interface LevelHeader {
  readonly code: string;
  readonly title: string;
}

const CODE = String.raw`[A-Za-z]{1,4}[ -]?\d{1,2}(?:\.\d)?[a-z]?`;
const ALONE = new RegExp(`^(?:${CODE}|\\d{1,2}(?:\\.\\d{1,2})?)$`);
/** Inside other words a code is capitals and digits, so that “Engineer 2” stays a title. */
const INSIDE = String.raw`[A-Z]{1,4}-?\d{1,2}(?:\.\d)?`;
const BRACKETS = new RegExp(String.raw`\s*[([]\s*(${INSIDE})\s*[)\]]\s*`);
const DASH = '[-\\u2010-\\u2015\\u2212:|/,]';
const FIRST = new RegExp(`^(${INSIDE})\\s*(?:${DASH}\\s*|\\s)(\\S.*)$`);
const LAST = new RegExp(`^(\\S.*?)\\s*(?:\\s${DASH}|[,:|])?\\s+(${INSIDE})$`);

const SENIORITY =
  /(^|[^\p{L}])(intern|internship|trainee|apprentice|graduate|junior|jr|associate|mid|medior|intermediate|senior|sr|staff|principal|director|vp|chief|fellow|distinguished|novice|beginner|advanced|proficient|starter|estagi\p{L}+|júnior|pleno|sênior|especialista|berufseinsteiger\p{L}*|débutant|confirmé)([^\p{L}]|$)/iu;
/** Words that levels are called by, and other things too (`Lead generation`). */
const MAYBE = /(^|[^\p{L}])(lead|head|manager|expert|master|entry|middle|foundation|emerging|specialist)([^\p{L}]|$)/iu;
const NUMBERED =
  /^(level|levels|grade|band|stage|step|tier|milestone|stufe|nível|nivel|niveau|phase|rung|poziom)\s*[-#]?\s*([\divx]+(\.\d)?)\b/iu;
const EVERY = /^all( levels)?$/i;

/**
 * Reads a header such as `L3`, `Senior SRE (L3)`, `Commercial (P2) (not in use)`, `IC4 – Staff Engineer`, `Junior`.
 *
 * @param header The cell; line breaks count as dashes.
 * @returns The code and the rest as title; where there is no code, the whole header is both.
 */
export function readLevel(header: string): LevelHeader {
  const text = header
    .trim()
    .replace(/\s*\n\s*/g, ' \u2013 ')
    .replace(/\s+/g, ' ');
  if (ALONE.test(text)) return { code: text, title: '' };
  const inBrackets = BRACKETS.exec(text);
  if (inBrackets) {
    const title = text.replace(BRACKETS, ' ').replace(/\s+/g, ' ').trim();
    return { code: inBrackets[1] ?? text, title };
  }
  const [, first, after] = FIRST.exec(text) ?? [];
  if (first !== undefined && after !== undefined) return { code: first, title: after };
  const [, before, last] = LAST.exec(text) ?? [];
  if (last !== undefined && before !== undefined) return { code: last, title: before };
  return { code: text, title: text };
}

const LAST_BRACKETS = /^(.*\S)\s*[([]([^\s()[\]]+)[)\]]$/;

/**
 * Reads the headers of one grid together: where each ends with one word of its own in brackets, these are the codes
 * (`Senior Engineer (senior-1)`), whatever they look like.
 *
 * @returns One level per header, `undefined` for an empty one.
 */
export function readLevelHeaders(headers: readonly string[]): readonly (LevelHeader | undefined)[] {
  const filled = headers.map((header) => header.replace(/\s+/g, ' ').trim()).filter((header) => header !== '');
  const codes = new Set(filled.map((header) => LAST_BRACKETS.exec(header)?.[2] ?? ''));
  const all = filled.length > 1 && codes.size === filled.length && !codes.has('');
  return headers.map((header) => {
    if (header === '') return undefined;
    const [, title, code] = (all && LAST_BRACKETS.exec(header.replace(/\s+/g, ' ').trim())) || [];
    return title !== undefined && code !== undefined ? { code, title } : readLevel(header);
  });
}

/** How much a text looks like the name of a level, from 0 to 1. */
export function likeLevel(text: string): number {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > 70) return 0;
  if (/^\d{1,2}(\.\d{1,2})?$/.test(trimmed)) return 0.8;
  if (ALONE.test(trimmed) || NUMBERED.test(trimmed) || EVERY.test(trimmed)) return 1;
  if (trimmed.split(/\s+/).length > 7) return 0;
  const { code, title } = readLevel(trimmed);
  if (code !== title) return 1;
  if (SENIORITY.test(trimmed)) return 0.9;
  if (MAYBE.test(trimmed)) return 0.7;
  return /\s(\d|I{1,3}|IV|V)$/.test(trimmed) ? 0.7 : 0;
}

/** The mean of `likeLevel` over the texts that hold anything; 0 where none does. */
export function likeLevels(texts: readonly string[]): number {
  const filled = texts.filter((text) => text !== '');
  if (filled.length > 1 && filled.every((text, index) => Number(text) === Number(filled[0]) + index)) return 1;
  return filled.length === 0 ? 0 : filled.reduce((sum, text) => sum + likeLevel(text), 0) / filled.length;
}

/** A level as a header names it; the title is empty where the header is a code alone. */
export interface LevelHeader {
  readonly code: string;
  readonly title: string;
  /** It could be the other way round: of what stands inside and outside its brackets, both look like codes, or neither. */
  readonly unsure?: true;
}

const CODE = String.raw`[A-Za-z]{1,4}[ -]?\d{1,2}(?:\.\d)?[a-z]?`;
const ALONE = new RegExp(`^(?:${CODE}|\\d{1,2}(?:\\.\\d{1,2})?)$`);
/** Inside other words a code is capitals and digits, so that “Engineer 2” stays a title. */
const INSIDE = String.raw`[A-Z]{1,4}-?\d{1,2}(?:\.\d)?`;
const IS_CODE = new RegExp(`^${CODE}$`);
const BRACKETS = new RegExp(String.raw`\s*[([]\s*(${INSIDE})\s*[)\]]\s*`);
const ENDS_IN_BRACKETS = /^(.*\S)\s*[([]\s*([^()[\]]*[^\s()[\]])\s*[)\]]$/;
const ALL_IN_BRACKETS = /^[([]\s*([^()[\]]*[^\s()[\]])\s*[)\]]$/;
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
 * Reads a header such as `L3`, `Senior SRE (L3)`, `Commercial (P2) (not in use)`, `IC4 – Staff Engineer`, `DE1 (Junior)`, `Junior`.
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
    return { code: inBrackets[1] ?? text, title, ...(IS_CODE.test(title) ? { unsure: true } : {}) };
  }
  const [, outside = '', inside = ''] = ENDS_IN_BRACKETS.exec(text) ?? [];
  if (IS_CODE.test(outside)) return { code: outside, title: inside };
  const [, first, after] = FIRST.exec(text) ?? [];
  if (first !== undefined && after !== undefined)
    return { code: first, title: ALL_IN_BRACKETS.exec(after)?.[1] ?? after };
  const [, before, last] = LAST.exec(text) ?? [];
  if (last !== undefined && before !== undefined) return { code: last, title: before };
  return { code: text, title: text };
}

const LAST_BRACKETS = /^(.*\S)\s*[([]([^\s()[\]]+)[)\]]$/;

/**
 * Reads the headers of one line together: where each ends with one word of its own in brackets, these are the codes
 * (`Senior Engineer (senior-1)`), unless they look like none and what stands before them does.
 *
 * @returns One level per header, `undefined` for an empty one.
 */
export function readLevelHeaders(headers: readonly string[]): readonly (LevelHeader | undefined)[] {
  const parts = headers.map((header) => LAST_BRACKETS.exec(header.replace(/\s+/g, ' ').trim()) ?? undefined);
  const filled = headers.filter((header) => header.trim() !== '').length;
  const outsides = new Set(parts.flatMap((part) => part?.[1] ?? []));
  const insides = new Set(parts.flatMap((part) => part?.[2] ?? []));
  const all = filled > 1 && insides.size === filled;
  return headers.map((header, index) => {
    if (header === '') return undefined;
    const [, outside, inside] = (all && parts[index]) || [];
    if (outside === undefined || inside === undefined) return readLevel(header);
    const isCode = ALONE.test(outside) && outsides.size === filled;
    const unsure = isCode === ALONE.test(inside) ? ({ unsure: true } as const) : {};
    return isCode && !('unsure' in unsure)
      ? { code: outside, title: inside }
      : { code: inside, title: outside, ...unsure };
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

// Signs stand escaped, because the script is ASCII. The look-behinds keep a long run of stops or spaces from being tried
// again from each of them.

/** What stands before a bullet, a dash among them, and how people number a list: `1.`, `2)`, `a)`, `(iv)`. */
const MARKER =
  /^\s*(?:[\u2022\u2023\u25a0-\u25ff\u00b7*]\s*|[-\u2013\u2014+](?=[\s\p{L}])\s*|\(?(?:\d{1,2}[.)]|[a-z]\)|[ivx]{1,4}[.)])(?:\s+|$))/u;
/** Bullets that were pasted into one line. A dash between words is no bullet. */
const NEXT_BULLET = /(?<!\s)\s+[\u2022\u2023\u25a0-\u25ff]\s+/;
const LINE_BREAK = /\r\n|[\n\r\v\u2028\u2029]/;
/** Where a sentence may end: a stop with the quotes and brackets that close with it, and space behind. */
const STOP = /(?<![.!?\u2026])[.!?\u2026]+["'\u201d\u2019)\]]*\s+/g;
const CLOSING = /[.!?\u2026"'\u201d\u2019)\]]+$/;
const LAST_WORD = /[^\s("'\u201c\u2018[]*$/;

/** A stop behind these ends nothing. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.g i.e eg ie vs cf approx incl excl esp mr mrs ms dr prof sr jr'.split(' '),
);
/** A stop behind these ends a sentence only where a capital follows. */
const SHORTENED: ReadonlySet<string> = new Set('etc inc ltd co corp dept dev eng mgmt org tech avg min max'.split(' '));

/**
 * Splits a behavioural description into what is judged one by one: its sentences and bullets. A line that ends in a colon
 * and leads to others is a heading, and they say what is meant by it.
 *
 * @param description The text of a cell.
 * @returns The lines in order, without bullets, numbers and closing full stops; none for a text without words.
 */
export function linesOf(description: string): readonly string[] {
  const bullets = description
    .split(LINE_BREAK)
    .flatMap((line) => line.split(NEXT_BULLET))
    .map(withoutMarker)
    .filter(Boolean);
  return bullets
    .filter((line, at) => !(line.endsWith(':') && at < bullets.length - 1))
    .flatMap((line) => line.split(/;\s+/))
    .flatMap(sentencesOf)
    .map((line) => withoutMarker(line).replace(/(?<![.;:,\s])[.;:,\s]+$/, ''))
    .filter(Boolean);
}

function withoutMarker(line: string): string {
  return line.replace(MARKER, '').trim();
}

function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const stop of text.matchAll(STOP)) {
    const end = stop.index + stop[0].length;
    if (!endsSentence(text.slice(start, end).trim(), text.charAt(end))) continue;
    sentences.push(text.slice(start, end));
    start = end;
  }
  return [...sentences, text.slice(start)];
}

function endsSentence(sentence: string, next: string): boolean {
  // The number of a list that stands in one line belongs to what follows.
  if (/^\d{1,2}\.$/.test(sentence)) return false;
  // No abbreviation is longer, and a text of many stops is read once instead of once for each.
  const end = sentence.slice(-40);
  const closing = CLOSING.exec(end)?.[0] ?? '';
  if (/[!?]/.test(closing)) return true;
  const word = (LAST_WORD.exec(end.replace(CLOSING, ''))?.[0] ?? '').toLowerCase();
  const isInitial = /^\p{L}$/u.test(word);
  if (isInitial || ABBREVIATIONS.has(word)) return false;
  const mayEnd = word.includes('.') || SHORTENED.has(word) || /\u2026|\.\./.test(closing);
  return !mayEnd || /\p{Lu}/u.test(next);
}

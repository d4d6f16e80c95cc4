/** What stands before a bullet, and how people number a list: `•`, `-`, `1.`, `2)`, `a)`, `(iv)`. */
const MARKER = /^\s*(?:[•▪◦‣●○■·*]\s*|[-–—+](?=[\s\p{L}])\s*|\(?(?:\d{1,2}[.)]|[a-z]\)|[ivx]{1,4}[.)])(?:\s+|$))/u;
/** Bullets that were pasted into one line. A dash between words is no bullet. */
const NEXT_BULLET = /(?<!\s)\s+[•▪◦‣●■]\s+/;
const LINE_BREAK = /\r\n|[\n\r\v\u2028\u2029]/;
// The look-behinds keep a long run of stops or spaces from being tried again from each of them.
/** Where a sentence may end: a stop with the quotes and brackets that close with it, and space behind. */
const STOP = /(?<![.!?…])[.!?…]+["'”’)\]]*\s+/g;

/** A stop behind these ends nothing. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'e.g i.e eg ie vs cf approx ca incl excl esp resp mr mrs ms dr prof st sr jr fig'.split(' '),
);
/** A stop behind these ends a sentence only where a capital follows. */
const SHORTENED: ReadonlySet<string> = new Set(
  'etc inc ltd co corp dept dev eng mgmt org tech avg min max hrs no p.m a.m ph.d'.split(' '),
);

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
    .filter((line) => line !== '');
  return bullets
    .filter((line, at) => !(line.endsWith(':') && at < bullets.length - 1))
    .flatMap((line) => line.split(/;\s+/))
    .flatMap(sentencesOf)
    .map((line) => withoutMarker(line).replace(/(?<![.;:,\s])[.;:,\s]+$/, ''))
    .filter((line) => line !== '');
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
  if (/[!?]["'”’)\]]*$/.test(end)) return true;
  const word = (/\S+$/.exec(end)?.[0] ?? '').replace(/^[("'“‘[]+|[.…"'”’)\]]+$/g, '').toLowerCase();
  const isInitials = /^\p{L}(?:\.\p{L})*$/u.test(word);
  if (ABBREVIATIONS.has(word) || (isInitials && !word.includes('.'))) return false;
  const mayEnd = isInitials || SHORTENED.has(word) || /(?:…|\.{2,})["'”’)\]]*$/.test(end);
  return !mayEnd || /\p{Lu}/u.test(next);
}

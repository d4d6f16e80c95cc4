import { cellPlace } from '../../cell.ts';
import { groupBy } from '../../group-by.ts';
import { rememberOne } from '../../remember.ts';
import { range } from '../../words.ts';
import { type Described, describedTabs } from '../describe/described-tabs.ts';
import { linesOf } from '../describe/lines.ts';
import type { Found, Rule } from '../rule.ts';
import { few } from '../track-levels.ts';

/** Sentences in running text (S39). */
const SENTENCES = 2;
/** Bullets are read faster than sentences, and frameworks in use have up to five of them. */
const BULLETS = 5;

const HEADER = ['Job family', 'Competency', 'S1'];

export const descriptionLength: Rule = {
  id: 'description-length',
  name: 'Long description',
  title: 'A description is one or two sentences, or a short list',
  why: 'A manager rates every competency of every person. What takes long to read is not read, and a rating cannot say which sentence it is about.',
  requirement: 'S39',
  severity: 'info',
  bad: {
    Matrix: [
      HEADER,
      ['Sales', 'Writing', 'Asks in the channel. Writes on the ticket. Answers mail. Attends the meeting.'],
    ],
  },
  good: {
    Matrix: [
      HEADER,
      ['Sales', 'Writing', 'Writes offers, e.g. for renewals. Sends them within a day.'],
      ['Sales', 'Calling', '- Calls ten companies\n- Notes each call\n- Hands over open leads'],
    ],
  },
  check: ({ company }) => {
    const measure = rememberOne(longIn);
    return describedTabs(company).flatMap(({ cells }) => {
      const long = cells.flatMap((cell) => measure(cell.text).map((found) => ({ ...cell, ...found })));
      return [...groupBy(long, ({ at, noun }) => `${cellPlace(at.cell).row} ${noun}`).values()].flatMap(inRow);
    });
  },
};

interface Long extends Described {
  readonly n: number;
  readonly noun: 'lines' | 'sentences';
}

function longIn(text: string): readonly Omit<Long, keyof Described>[] {
  const lines = text.split(/[\n\r\v]+/).filter((line) => line.trim() !== '').length;
  const bullets = Math.max(lines, numbered(text));
  if (bullets > BULLETS) return [{ n: bullets, noun: 'lines' }];
  // A sentence that was cut at semicolons is still one.
  const sentences = bullets > 1 ? 0 : linesOf(text.replace(/;/g, ',')).length;
  return sentences > SENTENCES ? [{ n: sentences, noun: 'sentences' }] : [];
}

/** @returns How many points a list in one line has: `1. Writes code 2. Reviews it` has two, any other text none. */
function numbered(text: string): number {
  let next = 1;
  for (const [, digits] of text.matchAll(/(?<![^\s])(\d{1,2})[.)]\s/g)) if (Number(digits) === next) next += 1;
  return next > 2 ? next - 1 : 0;
}

/** One finding for the levels of a competency: they are shortened together, so that each keeps what tells it apart. */
function inRow(long: readonly Long[]): readonly Found[] {
  const [first] = long;
  if (!first) return [];
  const n = range(long.map((one) => one.n));
  const where = long.length > 1 ? ` in ${few(long.map(({ at }) => at.cell))}` : '';
  const keep = first.noun === 'lines' ? `${BULLETS}` : 'one or two';
  const message = `${n} ${first.noun}${where} are more than can be rated at once. Keep the ${keep} that tell ${long.length > 1 ? 'each' : 'this'} level from the next.`;
  return [{ at: first.at, message, about: JSON.stringify(long.map(({ text }) => text)) }];
}

import { count } from '../../words.ts';
import { type Described, describedTabs } from '../describe/described-tabs.ts';
import { linesOf } from '../describe/lines.ts';
import type { Found, Rule } from '../rule.ts';

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
  check: ({ company }) => describedTabs(company).flatMap(({ cells }) => cells.flatMap(longIn)),
};

function longIn({ at, text }: Described): readonly Found[] {
  const bullets = text.split(/[\n\r\v]+/).filter((line) => line.trim() !== '').length;
  if (bullets > BULLETS) {
    const message = `${count(bullets, 'line', 'lines')} are more than a manager can hold a person against. Keep the ${BULLETS} that tell this level from the next.`;
    return [{ at, message }];
  }
  // A sentence that was cut at semicolons is still one.
  const sentences = bullets > 1 ? 0 : linesOf(text.replace(/;/g, ',')).length;
  if (sentences <= SENTENCES) return [];
  const message = `${count(sentences, 'sentence', 'sentences')} are more than can be rated at once. Keep the one or two that tell this level from the next.`;
  return [{ at, message }];
}

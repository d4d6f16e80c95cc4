import { errorWords } from '../../error-cell.ts';
import { normalise } from '../../normalise.ts';
import { count } from '../../words.ts';
import { typeNearest } from '../nearest.ts';
import { type UnknownWord, unknownWords } from '../rating-rows.ts';
import type { Found, Rule } from '../rule.ts';

const RATERS = ['Manager', 'Calibrated', 'Self', 'Peer'];
const CYCLES = [
  ['Cycle', 'Start', 'End'],
  ['2026 H1', '2026-01-01', '2026-06-30'],
];
const RATINGS = ['Cycle', 'Employee ID', 'Rater', 'Closing'];

export const ratingRowCounts: Rule = {
  id: 'rating-row-counts',
  name: 'Ratings that do not count',
  title: 'Every row of ratings is of a known cycle and by a known rater',
  why: 'Cycle and Rater decide whether a row counts. One of an unknown cycle, or by an unknown rater, is passed over.',
  requirement: 'C18',
  severity: 'error',
  bad: { Cycles: CYCLES, Ratings: [RATINGS, ['2026 H1', 'E1', 'Boss', 3], ['2026 H9', 'E1', 'Manager', 3]] },
  good: { Cycles: CYCLES, Ratings: [RATINGS, ['2026 h1', 'E1', 'self', 3], ['2026 H1', 'E1', '', 3]] },
  check: ({ company: { workbook } }) => {
    const cycles = new Map(workbook.cycles.map(({ name }) => [normalise(name), name]));
    // A rater whom Settings counts counts, whatever the word.
    const raters = new Set([...RATERS.map(normalise), ...workbook.settings.countingRaters]);
    return [
      ...unknownWords(workbook, 'cycle', (key) => cycles.size === 0 || cycles.has(key)).map((word) =>
        found(
          word,
          'Cycle',
          'is not in Cycles',
          typeNearest(word.shown, cycles.values(), 'Type a name from Cycles, or add it there.'),
        ),
      ),
      ...unknownWords(workbook, 'rater', (key) => raters.has(key)).map((word) =>
        found(word, 'Rater', 'is no rater', typeNearest(word.shown, RATERS, 'Type Manager, Calibrated, Self or Peer.')),
      ),
    ];
  },
};

function found({ shown, error, at, rows }: UnknownWord, column: string, isNot: string, mend: string): Found {
  if (error !== undefined) return { at, message: `${column} of ${count(rows, 'row', 'rows')} ${errorWords(error)}.` };
  return { at, message: `“${shown}” ${isNot}, so ${count(rows, 'row does', 'rows do')} not count. ${mend}` };
}

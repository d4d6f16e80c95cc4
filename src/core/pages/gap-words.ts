import type { Level } from '../framework/families.ts';
import type { Settings } from '../framework/setting-list.ts';
import type { Explained } from '../readiness/explain.ts';
import type { Gap } from '../readiness/gaps.ts';
import { ratingRemedy } from '../readiness/rating-remedy.ts';
import type { Answer, Status } from '../readiness/readiness.ts';
import { list, showNumber } from '../words.ts';

/** What a status means for the person, where there is nothing to judge. */
const MEANINGS: Partial<Record<Status, string>> = {
  'Top of track': 'You are at the highest level of your track. Other paths from here, if there are any, stand below.',
  'Unknown level':
    'Your level or your target in People is not one of the Levels tab, so nothing can be compared. HR can mend it.',
  'No path': 'Your target is in another track or family, and Paths has no row that leads there. HR can add it.',
  'No criteria': 'Nothing is written yet about what your next step takes. HR can add criteria.',
  Open: 'Going back is open: no criteria stand in the way.',
};

/** @returns What a level is called in a sentence: its code, or its title where the code is a bare number. */
export function levelName({ row }: Level): string {
  return /^\d+$/.test(row.code) && row.title !== '' ? row.title : row.code;
}

/** @returns Code and title, once where they are the same. */
export function codeAndTitle({ row }: Level): string {
  return row.title === '' || row.title === row.code ? row.code : `${row.code} ${row.title}`;
}

/** @returns How far somebody is, in one line: the status, and how many criteria are met. */
export function headline(status: Status, criteria: readonly Explained[]): string {
  if (criteria.length === 0) return status;
  const met = criteria.filter((criterion) => criterion.met === 'yes').length;
  return `${status} · ${met} of ${criteria.length} criteria met`;
}

/**
 * Says what to work on first (S14): the largest gaps, else the first criterion that is open.
 *
 * @param status The status.
 * @param criteria The criteria in words.
 * @param gaps The competencies in the order of the tab.
 */
export function workOnFirst(status: Status, criteria: readonly Explained[], gaps: readonly Gap[]): string {
  const meaning = MEANINGS[status];
  if (meaning) return meaning;
  if (status === 'Ready for review') return 'You meet every criterion. Bring this page to the review.';
  const unmet = criteria.find((criterion) => criterion.met === 'not yet');
  const largest = [...gaps].filter((gap) => (gap.gap ?? 0) > 0).sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  if (unmet && largest.length > 0) {
    const [first, ...others] = largest.map(asStep);
    const then = others.slice(0, 2);
    return `Work on first: ${first}${then.length > 0 ? `; then ${list(then)}` : ''}.`;
  }
  const open = unmet ?? criteria.find((criterion) => criterion.met === 'unknown');
  return open ? `What is left: ${open.remedy}.` : '';
}

function asStep(gap: Gap): string {
  return `${gap.competency} ${typeof gap.rating === 'number' ? showNumber(gap.rating) : ''} → ${showNumber(gap.required)}`;
}

/** @returns The fewest steps that would meet the rating criteria together, as a sentence; empty where none can be named. */
export function stepsInWords(answer: Answer): string {
  const together = ratingRemedy(answer);
  return together && together.raises.length > 0 ? together.sentence : '';
}

/** @returns The rule in words: every wording and how readiness is counted; what a rating means (S80); what the columns show. */
export function ruleInWords(criteria: readonly Explained[], settings: Settings): readonly string[] {
  const { rating1, rating2, rating3, rating4, rating5 } = settings;
  const wordings = criteria.map(({ wording }) => wording).filter((wording) => wording !== '');
  const scale = [rating1, rating2, rating3, rating4, rating5].map((means, at) => `${at + 1} = ${means}`);
  return [
    [
      ...wordings,
      'Readiness is the share of criteria that are met. What is unknown is never a no. People decide.',
    ].join(' '),
    `Ratings: ${scale.join('. ')}.`,
    'Last cycles: the newest rating stands last. Evidence: how many verified examples count for the competency.',
  ];
}

import type { Rating } from '../../src/core/framework/rating.ts';
import { levelName } from '../../src/core/pages/gap-words.ts';
import type { Facts } from '../../src/core/readiness/facts.ts';
import type { Gap } from '../../src/core/readiness/gaps.ts';
import { showNumber } from '../../src/core/words.ts';
import { element } from '../element.ts';
import { pairs } from './criteria-view.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';

/** The competencies of a step, the largest gaps first; each opens to what the levels look like in it. */
export function gapsView({ step: { from, to } }: Facts, gaps: readonly Gap[]): readonly HTMLElement[] {
  if (gaps.length === 0) return [];
  const largestFirst = [...gaps].sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0));
  return [
    element('h2', {}, S.competencies),
    ...largestFirst.map((gap) => {
      const history = gap.history.map((rating) => shown(rating, '–'));
      return element(
        'details',
        { class: 'row' },
        element(
          'summary',
          { 'data-key': `gap ${gap.competency}` },
          element('span', { dir: 'auto' }, gap.competency),
          element('span', { class: 'status' }, S.ratedOf(shown(gap.rating, S.notRated), showNumber(gap.required))),
          ...((gap.gap ?? 0) > 0 ? [element('span', { class: 'status warn' }, gapText(gap.gap ?? 0))] : []),
        ),
        pairs([
          [S.looksLike(levelName(to)), gap.atTarget],
          [S.looksLike(levelName(from)), gap.atCurrent],
          [S.self, shown(gap.self, '')],
          [S.history, history.length > 1 ? history.join(' · ') : ''],
        ]),
      );
    }),
  ];
}

const gapText = (gap: number) => `▲ ${S.gap(showNumber(gap))}`;

function shown(rating: Rating, missing: string): string {
  return typeof rating === 'number' ? showNumber(rating) : (rating ?? missing);
}

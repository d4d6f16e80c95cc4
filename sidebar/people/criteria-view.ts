import { levelName } from '../../src/core/pages/gap-words.ts';
import type { Met } from '../../src/core/readiness/criteria/kind.ts';
import type { Explained } from '../../src/core/readiness/explain.ts';
import { ratingRemedy } from '../../src/core/readiness/rating-remedy.ts';
import type { Answer } from '../../src/core/readiness/readiness.ts';
import { element } from '../element.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';

const MARKS: Readonly<Record<Met, readonly [sign: string, colour: string]>> = {
  yes: ['✓', 'ok'],
  'not yet': ['✗', 'warn'],
  unknown: ['?', 'info'],
};

/**
 * The criteria of a step, each with what is needed, what there is, whether it is met and what would meet it (S51), then
 * the fewest rating steps for all of them together.
 */
export function criteriaView(answer: Answer, criteria: readonly Explained[]): readonly HTMLElement[] {
  const to = answer.facts?.step.to;
  const together = ratingRemedy(answer);
  return [
    element('h2', { dir: 'auto' }, S.criteria(to ? levelName(to) : '')),
    element('ul', {}, ...criteria.map(criterionView)),
    ...(together ? [element('p', { dir: 'auto', class: 'why' }, together.sentence)] : []),
    element('p', { class: 'count' }, S.rule),
  ];
}

function criterionView({ kind, wording, needed, now, met, remedy }: Explained): HTMLElement {
  const [sign, colour] = MARKS[met];
  return element(
    'li',
    { class: 'row' },
    element(
      'h3',
      {},
      element('span', { dir: 'auto' }, kind),
      element('span', { class: `status ${colour}` }, element('i', { 'aria-hidden': 'true' }, sign), S.met[met]),
    ),
    ...(wording === '' ? [] : [element('p', { dir: 'auto', class: 'count' }, wording)]),
    pairs([
      [S.needed, needed],
      [S.now, now],
      [S.remedy, remedy],
    ]),
  );
}

/** Names with what they stand for; those that stand for nothing are left out. */
export function pairs(all: readonly (readonly [string, string])[]): HTMLElement {
  const filled = all.filter(([, text]) => text !== '');
  return element(
    'dl',
    {},
    ...filled.map(([name, text]) =>
      element('div', {}, element('dt', {}, `${name}: `), element('dd', { dir: 'auto' }, text)),
    ),
  );
}

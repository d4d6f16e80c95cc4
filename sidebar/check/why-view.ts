import type { Rule } from '../../src/core/checks/rule.ts';
import { button, element } from '../element.ts';
import { STRINGS } from '../strings.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import type { ExampleCell, ExampleTable } from './example.ts';
import type { RuleTexts } from './rule-texts.ts';

/**
 * Why a rule is there: its reason, what it asks for, and an example that is wrong beside one that is right.
 *
 * @param id The id of the element.
 * @param texts The texts, as far as they have come.
 * @param tryAgain Asks for the texts once more.
 */
export function whyView(id: string, rule: Rule, texts: RuleTexts, tryAgain: () => void): HTMLElement {
  return element('div', { class: 'why', id }, ...content(rule, texts, tryAgain));
}

function content({ id, requirement }: Rule, texts: RuleTexts, tryAgain: () => void): readonly HTMLElement[] {
  // Most of the time they come before anybody could read that they do.
  if (!texts) return [];
  if (texts === 'late') return [element('p', {}, STRINGS.loading)];
  if (!texts.ok)
    return [
      element('p', { class: 'wrong', dir: 'auto' }, texts.message),
      button(STRINGS.tryAgain, { class: 'do', 'data-key': `again:${id}` }, tryAgain),
    ];
  return texts.value
    .filter((text) => text.id === id)
    .flatMap(({ title, why, examples }) => [
      element('p', {}, why),
      element('p', { class: 'note' }, `${title}. ${CHECK_STRINGS.requirement(requirement)}.`),
      ...examples.map(tableView),
    ]);
}

function tableView({ tab, isGood, rows }: ExampleTable): HTMLElement {
  const [header = [], ...body] = rows;
  const cell = (tag: 'th' | 'td', text: ExampleCell) =>
    element(tag, { dir: 'auto', ...(typeof text === 'string' ? {} : { class: 'differs' }) }, ...[text].flat());
  return element(
    'table',
    { class: isGood ? 'example good' : 'example' },
    element('caption', {}, CHECK_STRINGS.example(isGood, tab)),
    element('thead', {}, element('tr', {}, ...header.map((each) => cell('th', each)))),
    element('tbody', {}, ...body.map((row) => element('tr', {}, ...row.map((each) => cell('td', each))))),
  );
}

import type { Rule } from '../../src/core/checks/rule.ts';
import { element } from '../element.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import { type ExampleTable, exampleTables } from './example.ts';

/** Why a rule is there: its reason, what it asks for, and an example that is wrong beside one that is right. */
export function whyView(id: string, rule: Rule): HTMLElement {
  return element(
    'div',
    { class: 'why', id },
    element('p', {}, rule.why),
    element('p', { class: 'note' }, `${rule.title}. ${CHECK_STRINGS.requirement(rule.requirement)}.`),
    ...exampleTables(rule).map(tableView),
  );
}

function tableView({ tab, isGood, rows }: ExampleTable): HTMLElement {
  const [header = [], ...body] = rows;
  const cell = (tag: 'th' | 'td', { text, differs }: (typeof header)[number]) =>
    element(tag, { dir: 'auto', ...(differs ? { class: 'differs' } : {}) }, text);
  return element(
    'table',
    { class: isGood ? 'example good' : 'example' },
    element('caption', {}, CHECK_STRINGS.example(isGood, tab)),
    element('thead', {}, element('tr', {}, ...header.map((each) => cell('th', each)))),
    element('tbody', {}, ...body.map((row) => element('tr', {}, ...row.map((each) => cell('td', each))))),
  );
}

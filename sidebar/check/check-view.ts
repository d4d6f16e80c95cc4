import type { WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import type { FindingGroup, TabReport } from '../../src/core/checks/report.ts';
import type { CellTarget } from '../../src/core/contract.ts';
import type { Severity } from '../../src/core/finding.ts';
import { button, element } from '../element.ts';
import { STRINGS } from '../strings.ts';

/** Severity is said by sign, word and colour, never by colour alone. */
const MARKS: Readonly<Record<Severity, string>> = { error: '●', warn: '▲', info: 'ℹ' };
/** How many cells of a group stand open before the rest is folded away. */
const SHOWN = 4;

/**
 * The result of a check: a health line, then the findings by tab and rule, each with its cell, message and reason.
 *
 * @param reply What was found.
 * @param goTo Called with the cell of a finding.
 */
export function checkView(reply: WorkbookCheck, goTo: (target: CellTarget) => void): readonly HTMLElement[] {
  return [health(reply), ...reply.tabs.map((tab) => tabView(tab, goTo))];
}

function health({ counts, families, levels, descriptions, people }: WorkbookCheck): HTMLElement {
  if (families.length === 0 && descriptions === 0) {
    return element(
      'section',
      { class: 'health' },
      element('h1', {}, STRINGS.empty),
      element('p', {}, STRINGS.emptyHelp),
    );
  }
  const clear = counts.error + counts.warn === 0;
  return element(
    'section',
    { class: clear ? 'health clear' : 'health' },
    element('h1', {}, clear ? `✓ ${STRINGS.allClear}` : STRINGS.health(counts.error, counts.warn)),
    element('p', { dir: 'auto' }, STRINGS.looked(families, levels, descriptions, people)),
  );
}

function tabView({ tab, count, groups }: TabReport, goTo: (target: CellTarget) => void): HTMLElement {
  return element(
    'section',
    {},
    element('h2', {}, element('span', { dir: 'auto' }, tab), element('span', { class: 'count' }, String(count))),
    ...groups.map((group) => groupView(tab, group, goTo)),
  );
}

function groupView(tab: string, group: FindingGroup, goTo: (target: CellTarget) => void): HTMLElement {
  const items = element('ul', { class: 'items' });
  const show = (from: number, to: number) => {
    items.append(...group.items.slice(from, to).map((item) => itemView(tab, item, goTo)));
  };
  show(0, SHOWN);
  const hidden = group.count - SHOWN;
  const more = button(STRINGS.more(hidden), {}, () => {
    show(SHOWN, group.items.length);
    const rest = group.count - group.items.length;
    if (rest > 0) items.append(element('li', { class: 'count' }, STRINGS.andMore(rest)));
    items.children[SHOWN]?.querySelector('button')?.focus();
    more.remove();
  });
  return element(
    'article',
    { class: `finding ${group.severity}` },
    element(
      'h3',
      {},
      element('i', { class: 'mark', 'aria-hidden': 'true' }, MARKS[group.severity]),
      element('span', { class: 'visually-hidden' }, `${STRINGS.severity[group.severity]}: `),
      group.rule.name,
    ),
    items,
    ...(hidden > 0 ? [more] : []),
    ...whyView(group),
  );
}

function itemView(
  tab: string,
  item: { cell: string; message: string },
  goTo: (target: CellTarget) => void,
): HTMLElement {
  const { cell, message } = item;
  const text = element('span', { dir: 'auto' }, message);
  // A tab that is missing has no cell to go to.
  if (cell === '') return element('li', {}, text);
  const link = button(cell, { 'aria-label': STRINGS.goTo(tab, cell) }, () => goTo({ tab, cell }));
  return element('li', {}, link, ' ', text);
}

function whyView({ rule: { name, title, why, requirement } }: FindingGroup): readonly HTMLElement[] {
  const text = element(
    'div',
    { class: 'why', hidden: '' },
    element('p', {}, why),
    element('p', { class: 'note' }, `${title}. ${STRINGS.requirement(requirement)}.`),
  );
  const toggle = button(STRINGS.why, { 'aria-expanded': 'false', 'aria-label': `${STRINGS.why}: ${name}` }, () => {
    text.hidden = !text.hidden;
    toggle.setAttribute('aria-expanded', String(!text.hidden));
  });
  return [toggle, text];
}

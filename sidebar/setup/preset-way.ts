import type { PresetContent } from '../../src/core/presets/content.ts';
import { FURTHER_TABS } from '../../src/core/setup/further-tables.ts';
import { type SetupChoice, setupOptions, setupTables } from '../../src/core/setup/setup-tables.ts';
import { call } from '../call.ts';
import { element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import { presetContent } from '../preset-content.ts';
import { STRINGS } from '../strings.ts';
import { additionSteps, type Wanted } from './addition-steps.ts';
import type { Way } from './way.ts';

/** Starts from texts that come with the add-in, by size of company and job family (S72–S78). */
export const presetWay: Way = { id: 'preset', label: STRINGS.fromPreset, start };

async function start(parts: PageParts): Promise<void> {
  const { panel, fail } = parts;
  panel.replaceChildren(element('p', { class: 'count' }, STRINGS.loading));
  const [content, framework] = await Promise.all([presetContent(), call('sidebarFramework')]);
  if (!content.ok) return fail(content.message);
  if (!framework.ok) return fail(framework.message);
  const form = choiceForm(content.value, () => steps.refresh());
  const wanted = (): Wanted => {
    const choice = form.choice();
    const { tables, leftOut } = setupTables(content.value, choice, framework.value);
    const hints = leftOut.map((family) => STRINGS.leftOut(family));
    return choice.families.length > leftOut.length ? { tables, hints } : { not: [...hints, STRINGS.chooseFamily] };
  };
  const words = { add: STRINGS.setUp, adding: STRINGS.settingUp, added: STRINGS.setUpDone };
  const steps = additionSteps(parts, wanted, words, () => [element('p', {}, STRINGS.nextSteps)]);
  const planned = element('section', { class: 'planned' }, element('h2', {}, STRINGS.willBeMade), steps.preview);
  panel.replaceChildren(element('div', { class: 'columns' }, form.node, planned));
  await steps.refresh();
}

function choiceForm(content: PresetContent, changed: () => void) {
  const { sizes, families } = setupOptions(content, 'Growth');
  const node = element('form', {});
  const hints = new Map(families.map(({ family }) => [family, element('small', {})]));
  const chosen = (name: string) =>
    [...node.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map((input) => input.value);
  const choice = (): SetupChoice => ({
    size: sizes.find(({ size }) => size === chosen('size')[0])?.size ?? 'Growth',
    families: chosen('family'),
    further: chosen('further'),
  });
  const showSizes = () => {
    for (const { family, levels, competencies } of setupOptions(content, choice().size).families) {
      const hint = hints.get(family);
      if (hint) hint.textContent = STRINGS.familySize(levels, competencies);
    }
  };
  node.addEventListener('submit', (event) => event.preventDefault());
  node.addEventListener('change', () => {
    showSizes();
    changed();
  });
  node.append(
    element(
      'fieldset',
      {},
      element('legend', {}, STRINGS.companySize),
      ...sizes.map(({ size, people }) => box('radio', 'size', size, element('small', {}, people), size === 'Growth')),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, STRINGS.jobFamilies),
      element('p', { class: 'hint' }, STRINGS.oneFamilyFirst),
      ...families.map(({ family }, index) => box('checkbox', 'family', family, hints.get(family) ?? '', index === 0)),
    ),
  );
  const further = element('details', {}, element('summary', {}, STRINGS.furtherTabs));
  further.append(
    element('p', { class: 'hint' }, STRINGS.furtherHint),
    ...FURTHER_TABS.map(({ kind, use }) => box('checkbox', 'further', kind, element('small', {}, use), false)),
  );
  node.append(further);
  showSizes();
  return { node, choice };
}

function box(type: 'radio' | 'checkbox', name: string, value: string, hint: Node | string, checked: boolean) {
  const input = element('input', { type, name, value });
  input.checked = checked;
  return element('label', { class: 'choice' }, input, element('span', {}, value, hint));
}

import { type NewFamilyChoice, newFamily } from '../../src/core/setup/new-family.ts';
import {
  type ParentFamily,
  parentFamilies,
  wrongFamilyName,
  wrongFunctional,
} from '../../src/core/setup/parent-family.ts';
import { call, closeWindow } from '../call.ts';
import { button, element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import { STRINGS } from '../strings.ts';
import { additionSteps, type Wanted } from './addition-steps.ts';
import type { Way } from './way.ts';

/** Typing is planned when it pauses, not letter by letter. */
const PAUSE_MS = 400;

/** Makes a new job family from one that is there: one excellent framework becomes a template (S29). */
export const familyWay: Way = { id: 'family', label: STRINGS.fromFamily, start };

async function start(parts: PageParts): Promise<void> {
  const { panel, footer, fail } = parts;
  panel.replaceChildren(element('p', { class: 'count' }, STRINGS.loading));
  const framework = await call('sidebarFramework');
  if (!framework.ok) return fail(framework.message);
  const families = parentFamilies(framework.value);
  if (families.length === 0) {
    panel.replaceChildren(element('p', {}, STRINGS.noFamilyYet));
    return footer.replaceChildren(button(STRINGS.close, {}, closeWindow));
  }
  const form = familyForm(families);
  const wanted = (): Wanted => {
    const choice = form.choice();
    const wrong =
      wrongFamilyName(framework.value, choice.family) ??
      wrongFunctional(framework.value, choice.from, choice.functional);
    return wrong === undefined ? { tables: newFamily(framework.value, choice).tables } : { not: [wrong] };
  };
  const words = { add: STRINGS.makeFamily, adding: STRINGS.makingFamily, added: STRINGS.familyMade };
  const steps = additionSteps(parts, wanted, words, () => {
    const { titles, descriptions, wordings } = newFamily(framework.value, form.choice()).toWrite;
    return [element('p', {}, STRINGS.leftToWrite(titles, descriptions, wordings))];
  });
  let pause: ReturnType<typeof setTimeout> | undefined;
  form.node.addEventListener('input', () => {
    clearTimeout(pause);
    pause = setTimeout(steps.refresh, PAUSE_MS);
  });
  const planned = element('section', { class: 'planned' }, element('h2', {}, STRINGS.willBeMade), steps.preview);
  panel.replaceChildren(element('div', { class: 'columns' }, form.node, planned));
  await steps.refresh();
}

function familyForm(families: readonly ParentFamily[]) {
  const parent = element('select', { id: 'parent' });
  parent.append(...families.map(({ family }) => element('option', { value: family }, family)));
  const name = element('input', { id: 'family', type: 'text', maxlength: '80', autocomplete: 'off', dir: 'auto' });
  const fields = element('fieldset', {});
  const chosen = () => families.find(({ family }) => family === parent.value) ?? families[0];
  const inputs = new Map<string, HTMLInputElement>();
  const showFunctional = () => {
    inputs.clear();
    for (const one of chosen()?.functional ?? []) {
      const input = element('input', { type: 'text', maxlength: '200', autocomplete: 'off', dir: 'auto' });
      input.value = one;
      inputs.set(one, input);
    }
    const lines = [...inputs].map(([one, input]) =>
      element('label', { class: 'field' }, element('span', { dir: 'auto' }, one), input),
    );
    fields.hidden = lines.length === 0;
    fields.replaceChildren(
      element('legend', {}, STRINGS.functionalNames),
      element('p', { class: 'hint' }, STRINGS.functionalHint),
      ...lines,
    );
  };
  parent.addEventListener('change', showFunctional);
  showFunctional();
  const node = element(
    'form',
    {},
    element('label', { class: 'field' }, element('span', {}, STRINGS.parentFamily), parent),
    element('label', { class: 'field' }, element('span', {}, STRINGS.newFamilyName), name),
    element('p', { class: 'hint' }, STRINGS.familyHint),
    fields,
  );
  node.addEventListener('submit', (event) => event.preventDefault());
  const choice = (): NewFamilyChoice => ({
    from: parent.value,
    family: name.value.trim(),
    functional: Object.fromEntries([...inputs].map(([one, input]) => [one, input.value])),
  });
  return { node, choice };
}

import type { SetupChoiceRequest, SetupOptions, SetupPreview, SetupPreviewTab } from '../src/core/contract.ts';
import { call, closeWindow } from './call.ts';
import { button, element } from './element.ts';
import { pageParts } from './page-parts.ts';
import { STRINGS } from './strings.ts';

/** Asks for size and job families, shows what will be made, and makes it. */
export async function startSetupDialog(): Promise<void> {
  const { panel, footer, say, fail } = pageParts();
  panel.replaceChildren(element('p', { class: 'count' }, STRINGS.loading));
  const options = await call('sidebarSetupOptions');
  if (!options.ok) return fail(options.message);

  const preview = element('ul', { class: 'tabs', 'aria-live': 'polite' });
  const form = choiceForm(options.value, () => refresh());
  const start = button(STRINGS.setUp, { class: 'action' }, () => setUp());
  const cancel = button(STRINGS.cancel, {}, closeWindow);
  footer.append(start, cancel);
  panel.replaceChildren(
    element('h1', { class: 'visually-hidden' }, STRINGS.setUpTitle),
    form.node,
    element('h2', {}, STRINGS.willBeMade),
    preview,
  );
  let asked = 0;
  await refresh();

  async function refresh(): Promise<void> {
    asked += 1;
    const mine = asked;
    const choice = form.choice();
    start.disabled = choice.families.length === 0;
    const reply = await call('sidebarPlanSetup', choice);
    if (mine !== asked) return;
    if (!reply.ok) return fail(reply.message);
    preview.replaceChildren(...lines(reply.value));
  }

  async function setUp(): Promise<void> {
    start.disabled = true;
    cancel.disabled = true;
    say(STRINGS.settingUp);
    start.textContent = STRINGS.settingUp;
    const reply = await call('sidebarSetUp', form.choice());
    cancel.disabled = false;
    if (!reply.ok) {
      start.textContent = STRINGS.setUp;
      start.disabled = false;
      return fail(reply.message);
    }
    cancel.textContent = STRINGS.close;
    start.remove();
    panel.replaceChildren(
      element(
        'section',
        { class: 'health clear' },
        element('h1', {}, STRINGS.setUpDone),
        element('p', {}, STRINGS.nextSteps),
      ),
      element('h2', {}, STRINGS.whatIsThere),
      element('ul', { class: 'tabs' }, ...lines(reply.value)),
    );
    say(STRINGS.setUpDone);
    cancel.focus();
  }
}

function choiceForm({ sizes, families }: SetupOptions, changed: () => void) {
  const node = element('form', {});
  node.addEventListener('submit', (event) => event.preventDefault());
  node.addEventListener('change', changed);
  const box = (
    type: 'radio' | 'checkbox',
    name: string,
    value: string,
    label: string,
    hint: string,
    checked: boolean,
  ) => {
    const input = element('input', { type, name, value });
    input.checked = checked;
    return element('label', { class: 'choice' }, input, element('span', {}, label, element('small', {}, hint)));
  };
  node.append(
    element(
      'fieldset',
      {},
      element('legend', {}, STRINGS.companySize),
      ...sizes.map(({ size, people }) => box('radio', 'size', size, size, people, size === 'Growth')),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, STRINGS.jobFamilies),
      element('p', { class: 'hint' }, STRINGS.oneFamilyFirst),
      ...families.map(({ family, levels, competencies }, index) =>
        box('checkbox', 'family', family, family, STRINGS.familySize(levels, competencies), index === 0),
      ),
    ),
  );
  const chosen = (name: string) =>
    [...node.querySelectorAll<HTMLInputElement>(`input[name=${name}]:checked`)].map((input) => input.value);
  return {
    node,
    choice: (): SetupChoiceRequest => ({ size: chosen('size')[0] ?? 'Growth', families: chosen('family') }),
  };
}

function lines({ tabs, leftOut }: SetupPreview): readonly HTMLElement[] {
  const hints = leftOut.map((family) => element('li', { class: 'hint', dir: 'auto' }, STRINGS.leftOut(family)));
  return [...hints, ...tabs.map(tabLine)];
}

function tabLine({ tab, state, rows }: SetupPreviewTab): HTMLElement {
  return element(
    'li',
    { class: state },
    element('span', { class: 'mark', 'aria-hidden': 'true' }, state === 'keep' ? '–' : '+'),
    element('span', { dir: 'auto' }, tab),
    element('small', {}, STRINGS.tabState(state, rows)),
  );
}

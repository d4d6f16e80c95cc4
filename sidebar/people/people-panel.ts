import type { TabValues } from '../../src/core/framework/select-tabs.ts';
import { CHECK_STRINGS } from '../check/check-strings.ts';
import { button, element } from '../element.ts';
import { goToCell } from '../go-to-cell.ts';
import type { PageParts } from '../page-parts.ts';
import type { Panel, Shared, Started } from '../panel.ts';
import { STRINGS } from '../strings.ts';
import { chooseView } from './choose-view.ts';
import { type Directory, directoryOf, type Listed } from './directory.ts';
import { everybodyView } from './everybody-view.ts';
import { nobodyView } from './nobody-view.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';
import { personView } from './person-view.ts';

/** Everybody, where they stand and why; and whom gap tabs are to be written for. */
export const peoplePanel: Panel = { id: 'people', label: S.label, start };

/** The panel that works for whom is chosen. Without it nobody can be chosen. */
const JOBS = 'jobs';

function start({ panel, footer, say, fail }: PageParts, { workbook, chosen, open, has }: Shared): Started {
  let tabs: readonly TabValues[] | undefined;
  let directory: Directory | undefined;
  /** Whom the panel shows; `undefined` while it shows everybody. */
  let one: Listed | undefined;
  let scrolled = 0;
  const choose = has(JOBS) ? chooseView(panel, chosen) : undefined;
  const everybody = everybodyView(openPerson, say, choose);
  const note = element('div', {});
  const person = element('div', { class: 'one' });
  const write = button('', { class: 'action' }, () => open(JOBS));
  const again = button(S.readAgain, {}, () => {
    if (!workbook.now().reading) workbook.read();
  });
  panel.append(note, everybody.node, person);
  footer.append(...(choose ? [write] : []), again);
  workbook.subscribe(update);
  chosen.subscribe(buttons);
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape' && one && !panel.hidden) back(one.key);
  });
  buttons();
  place();
  const { last, reading } = workbook.now();
  if (last || reading) update();
  else workbook.read();
  return { shown: update };

  function update(): void {
    // Another panel may read the workbook while nobody looks at this one.
    if (panel.hidden) return;
    const { last, reading, problem } = workbook.now();
    again.textContent = reading ? STRINGS.loading : problem === undefined ? S.readAgain : STRINGS.tryAgain;
    // A button that is disabled would lose the keyboard.
    again.setAttribute('aria-disabled', String(reading));
    if (reading) {
      wait();
      return;
    }
    if (!directory) note.replaceChildren();
    if (problem !== undefined) fail(problem);
    else if (last) take(last.tabs);
  }

  function wait(): void {
    const { progress } = workbook.now();
    const text = progress ? CHECK_STRINGS.reading(progress.tab, progress.rows, progress.of) : S.reading;
    say(text);
    if (!directory) note.replaceChildren(element('p', { class: 'count' }, text));
  }

  function take(read: readonly TabValues[]): void {
    panel.querySelector('.message')?.remove();
    if (read === tabs) {
      if (one) draw(one);
      return;
    }
    tabs = read;
    directory = directoryOf(read);
    const nobody = nobodyView(directory);
    note.replaceChildren(...nobody);
    choose?.keep(directory.people);
    say('');
    const key = one?.key;
    one = nobody.length > 0 ? undefined : directory.people.find((each) => each.key === key);
    if (nobody.length === 0) everybody.show(directory);
    place();
    if (one) {
      draw(one);
      say(`${one.name}: ${directory.brief(one).status}`);
    } else if (key !== undefined) everybody.focus(key);
  }

  /** Shows one of the three: everybody, one person, or why there is nobody. */
  function place(): void {
    everybody.node.hidden = !directory || one !== undefined || note.hasChildNodes();
    person.hidden = one === undefined;
    if (!one) person.replaceChildren();
  }

  function draw(whom: Listed): void {
    if (!directory) return;
    const had = person.querySelector<HTMLElement>(':focus')?.dataset['key'];
    const view = personView(directory, whom, {
      back: () => back(whom.key),
      goTo: (target) => goToCell(target, fail),
      showTeam: (manager) => {
        scrolled = 0;
        back(whom.key);
        everybody.showTeam(manager);
      },
      gapTab: workbook.now().last?.gapTabs?.get(whom.person.id),
      further: choose?.box(whom, S.chooseOne) ?? [],
    });
    person.replaceChildren(...view);
    const keyed = [...person.querySelectorAll<HTMLElement>('[data-key]')];
    if (had !== undefined) (keyed.find(({ dataset }) => dataset['key'] === had) ?? keyed[1])?.focus();
  }

  function openPerson(whom: Listed): void {
    const main = panel.closest('main');
    scrolled = main?.scrollTop ?? 0;
    one = whom;
    draw(whom);
    place();
    if (main) main.scrollTop = 0;
    person.querySelector('h1')?.focus();
  }

  /** Back to everybody, where the row of whoever was shown gets the keyboard. */
  function back(key: string): void {
    one = undefined;
    place();
    panel.closest('main')?.scrollTo(0, scrolled);
    everybody.focus(key);
  }

  function buttons(): void {
    const n = chosen.now().size;
    write.hidden = !choose || n === 0;
    write.textContent = S.write(n);
    again.className = write.hidden ? 'action' : '';
  }
}

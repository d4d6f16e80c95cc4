import type { TablesReport } from '../../src/core/contract.ts';
import type { TableData } from '../../src/core/tables/table-data.ts';
import { call, closeWindow } from '../call.ts';
import { button, element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import { STRINGS } from '../strings.ts';
import { addsAnything, reportView } from './report-view.ts';

/** What is to be added and what should be known of it, or why nothing can be, in sentences. */
export type Wanted =
  | { readonly tables: readonly TableData[]; readonly hints?: readonly string[] }
  | { readonly not: readonly string[] };

/** How a way ends: a preview that follows what is chosen, a button that adds it, and a report. */
export interface AdditionSteps {
  /** Where the preview stands. */
  readonly preview: HTMLElement;
  /** Plans again what is wanted now. */
  readonly refresh: () => Promise<void>;
}

/**
 * Puts the buttons into the footer and keeps the preview in step with what is chosen.
 *
 * @param wanted Says what is chosen now.
 * @param words The label of the button, what it says while it works, and the heading when it is done.
 * @param after What stands below the heading when it is done.
 */
export function additionSteps(
  parts: PageParts,
  wanted: () => Wanted,
  words: { readonly add: string; readonly adding: string; readonly added: string },
  after: () => readonly HTMLElement[],
): AdditionSteps {
  const { panel, footer, say, fail } = parts;
  const preview = element('div', { 'aria-live': 'polite' });
  const add = button(words.add, { class: 'action' }, () => start());
  const cancel = button(STRINGS.cancel, {}, closeWindow);
  footer.replaceChildren(add, cancel);
  let asked = 0;

  /** The newest answer is the one that stays. */
  async function refresh(): Promise<void> {
    asked += 1;
    const mine = asked;
    const now = wanted();
    add.disabled = true;
    if ('not' in now) return preview.replaceChildren(...hints(now.not));
    const reply = await call('sidebarPlanTables', { tables: now.tables });
    if (mine !== asked) return;
    if (!reply.ok) return fail(reply.message);
    panel.querySelector('.message')?.remove();
    const adds = addsAnything(reply.value);
    add.disabled = !adds;
    const said = [...(now.hints ?? []), ...(adds ? [] : [STRINGS.nothingToAdd])];
    preview.replaceChildren(...hints(said), ...reportView(reply.value));
  }

  async function start(): Promise<void> {
    const now = wanted();
    if ('not' in now) return;
    add.disabled = true;
    cancel.disabled = true;
    add.textContent = words.adding;
    say(words.adding);
    panel.setAttribute('aria-busy', 'true');
    // What is being added is what was chosen; nothing can be chosen, or left, until it is there.
    const window = panel.closest('main');
    if (window) window.inert = true;
    const reply = await call('sidebarAddTables', { tables: now.tables });
    if (window) window.inert = false;
    panel.removeAttribute('aria-busy');
    cancel.disabled = false;
    if (reply.ok) return finish(reply.value);
    add.textContent = words.add;
    add.disabled = false;
    fail(reply.message);
  }

  function finish(report: TablesReport): void {
    cancel.textContent = STRINGS.close;
    cancel.className = 'action';
    add.remove();
    const head = element('section', { class: 'health clear' }, element('h1', {}, words.added), ...after());
    panel.replaceChildren(head, element('h2', {}, STRINGS.whatWasAdded), ...reportView(report));
    say(words.added);
    cancel.focus();
  }

  return { preview, refresh };
}

function hints(sentences: readonly string[]): readonly HTMLElement[] {
  return sentences.map((sentence) => element('p', { class: 'hint', dir: 'auto' }, sentence));
}

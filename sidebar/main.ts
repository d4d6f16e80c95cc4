import type { CellTarget } from '../src/core/contract.ts';
import { call, focusSheet } from './call.ts';
import { checkView } from './check-view.ts';
import { element } from './element.ts';
import { STRINGS } from './strings.ts';

const panel = document.getElementById('panel') as HTMLElement;
const check = document.getElementById('check') as HTMLButtonElement;
const status = document.getElementById('status') as HTMLElement;

let asked = 0;

check.textContent = STRINGS.checkAgain;
check.addEventListener('click', runCheck);
runCheck();

/** Asks the server for the findings and shows them; the newest answer is the one that stays. */

async function runCheck(): Promise<void> {
  const mine = ++asked;
  check.disabled = true;
  say(STRINGS.checking);
  if (!panel.hasChildNodes()) panel.replaceChildren(element('p', { class: 'count' }, STRINGS.checking));
  const reply = await call('sidebarCheck');
  if (mine !== asked) return;
  check.disabled = false;
  if (!reply.ok) return fail(reply.message);
  panel.replaceChildren(...checkView(reply.value, goTo));
  say(STRINGS.checked(reply.value.counts.error, reply.value.counts.warn));
}

async function goTo(target: CellTarget): Promise<void> {
  const reply = await call('sidebarGoToCell', target);
  if (reply.ok) focusSheet();
  else fail(reply.message);
}

function fail(message: string): void {
  panel.prepend(
    element(
      'section',
      { class: 'message', role: 'alert' },
      element('h1', {}, STRINGS.failed),
      element('p', { dir: 'auto' }, message),
    ),
  );
  panel.scrollTop = 0;
  say('');
}

/** Heard by screen readers, without moving the focus. */
function say(text: string): void {
  status.textContent = text;
}

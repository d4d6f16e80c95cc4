import { checkWorkbook, type WorkbookCheck } from '../src/core/checks/check-workbook.ts';
import type { CellTarget, Reply } from '../src/core/contract.ts';
import { receivedDay, receiveWorkbook } from '../src/core/sent-workbook.ts';
import { call, focusSheet } from './call.ts';
import { checkView } from './check-view.ts';
import { button, element } from './element.ts';
import { pageParts } from './page-parts.ts';
import { STRINGS } from './strings.ts';

/** Checks the framework, shows what was found, and checks again when asked. */
export function startCheckPanel(): void {
  const { panel, footer, say, fail } = pageParts();
  const again = button(STRINGS.checkAgain, { class: 'action' }, () => check());
  footer.append(again);
  let asked = 0;

  /** The newest answer is the one that stays. */
  async function check(): Promise<void> {
    asked += 1;
    const mine = asked;
    again.disabled = true;
    say(STRINGS.checking);
    if (!panel.hasChildNodes()) panel.replaceChildren(element('p', { class: 'count' }, STRINGS.checking));
    const reply = await checked();
    if (mine !== asked) return;
    again.disabled = false;
    if (!reply.ok) return fail(reply.message);
    panel.replaceChildren(...checkView(reply.value, goTo));
    const { counts, isEmpty } = reply.value;
    say(isEmpty ? STRINGS.empty : STRINGS.checked(counts.error, counts.warn));
  }

  /** The workbook is read by the script and checked here: what only a check needs is no load for custom functions. */
  async function checked(): Promise<Reply<WorkbookCheck>> {
    const sent = await call('sidebarWorkbook');
    if (!sent.ok) return sent;
    const tabs = await receiveWorkbook(
      sent.value,
      (tab, from) => call('sidebarRows', { tab, from }),
      (tab, rows, of) => say(STRINGS.reading(tab, rows, of)),
    );
    return tabs.ok ? { ok: true, value: checkWorkbook(tabs.value, receivedDay, sent.value.locale) } : tabs;
  }

  async function goTo(target: CellTarget): Promise<void> {
    const reply = await call('sidebarGoToCell', target);
    if (reply.ok) focusSheet();
    else fail(reply.message);
  }

  check();
}

import { checkWorkbook, type WorkbookCheck } from '../../src/core/checks/check-workbook.ts';
import type { CellTarget } from '../../src/core/contract.ts';
import { receivedDay } from '../../src/core/sent-workbook.ts';
import { call, focusSheet } from '../call.ts';
import { button, element } from '../element.ts';
import type { PageParts } from '../page-parts.ts';
import type { Panel, Shared, Started } from '../panel.ts';
import { STRINGS } from '../strings.ts';
import { checkView } from './check-view.ts';

/** Checks the framework, shows what was found, and checks again when asked. */
export const checkPanel: Panel = { id: 'check', label: STRINGS.check, start };

function start({ panel, footer, say, fail }: PageParts, { workbook }: Shared): Started {
  const again = button(STRINGS.checkAgain, { class: 'action' }, () => workbook.read());
  footer.append(again);
  workbook.subscribe(draw);
  workbook.read();
  return {};

  function draw(): void {
    const { last, reading, progress, problem } = workbook.now();
    again.disabled = reading;
    if (reading) {
      say(progress ? STRINGS.reading(progress.tab, progress.rows, progress.of) : STRINGS.checking);
      if (!panel.hasChildNodes()) panel.replaceChildren(element('p', { class: 'count' }, STRINGS.checking));
    } else if (problem !== undefined) fail(problem);
    else if (last) show(checkWorkbook(last.tabs, receivedDay, last.locale));
  }

  function show(check: WorkbookCheck): void {
    panel.replaceChildren(...checkView(check, goTo));
    say(check.isEmpty ? STRINGS.empty : STRINGS.checked(check.counts.error, check.counts.warn));
  }

  async function goTo(target: CellTarget): Promise<void> {
    const reply = await call('sidebarGoToCell', target);
    if (reply.ok) focusSheet();
    else fail(reply.message);
  }
}

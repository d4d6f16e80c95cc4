import type { PageParts } from '../page-parts.ts';
import { screenOf } from '../screen.ts';
import { importActions } from './import-actions.ts';
import { importView } from './import-view.ts';
import { type ImportMemory, openSession } from './session.ts';
import { resumed, START } from './state.ts';

/**
 * Starts the import of a framework: choose, check, see what will be written, done.
 *
 * @param parts Where it is drawn: a panel and a footer that nothing else draws in meanwhile.
 * @param memory What was done so far; it goes on from there when it is started again.
 */
export function startImport(parts: PageParts, memory: ImportMemory = { state: START }): void {
  memory.state = resumed(memory.state);
  const screen = screenOf(parts, () => importView(memory.state, actions));
  const actions = importActions(openSession(parts, memory, screen));
  screen.refresh();
  if (memory.state.step === 'choose') actions.loadTabs();
}

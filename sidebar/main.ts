import { startCheckPanel } from './check-panel.ts';
import { startSetupDialog } from './setup/setup-dialog.ts';

/** One file serves the sidebar and the dialogs; the server says in `data-view` which of them this window is. */
const VIEWS: Readonly<Record<string, () => void>> = {
  check: startCheckPanel,
  setup: () => startSetupDialog('preset'),
  import: () => startSetupDialog('import'),
};

VIEWS[document.body.dataset['view'] ?? 'check']?.();

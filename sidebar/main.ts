import { PANELS } from './panels.ts';
import { startSetupDialog } from './setup/setup-dialog.ts';
import { startSidebar } from './sidebar.ts';

/** The dialogs. Every other view is the sidebar, opened on the panel of that name. */
const DIALOGS: Readonly<Record<string, () => void>> = {
  setup: () => startSetupDialog('preset'),
  import: () => startSetupDialog('import'),
};

/** One file serves the sidebar and the dialogs; the server says in `data-view` which of them this window is. */
const view = document.body.dataset['view'] ?? '';
const dialog = DIALOGS[view];
if (dialog) dialog();
else startSidebar(PANELS, view);

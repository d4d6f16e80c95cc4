import { closeOnEscape } from './escape.ts';
import { startImport } from './import/start-import.ts';
import { pageParts } from './page-parts.ts';
import { startSetupDialog } from './setup/setup-dialog.ts';

/** The windows that are opened from the menu; their script is packed, for the sidebar does without it. */
const VIEWS: Readonly<Record<string, () => void>> = {
  setup: startSetupDialog,
  import: () => {
    closeOnEscape();
    startImport(pageParts());
  },
};

VIEWS[document.body.dataset['view'] ?? '']?.();

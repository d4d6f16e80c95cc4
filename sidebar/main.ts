import { startCheckPanel } from './check-panel.ts';

/** One file serves the sidebar and the dialogs; the server says in `data-view` which of them this window is. */
if (document.body.dataset['view'] === 'check') startCheckPanel();

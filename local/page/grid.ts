import type { Model } from '@odoo/o-spreadsheet';
import { standInForCharts } from './charts.ts';
import { ask, tell } from './dialog.ts';
import { byId } from './element.ts';
import { App, Spreadsheet } from './engine.ts';
import { toast } from './toast.ts';

/**
 * Shows the engine's grid; what it has to say is said in the page's own dialogs.
 *
 * @param templates the engine's templates, as XML
 */
export async function showGrid(model: Model, templates: string): Promise<void> {
  standInForCharts();
  const place = byId('grid');
  const props = {
    model,
    notifyUser: ({ text }: { text: string }) => toast(byId('toasts'), text),
    raiseError: (text: string, then?: () => void) => void tell('', text).then(then),
    askConfirmation: async (prompt: string, confirm: () => void, cancel?: () => void) => {
      const { button } = await ask({ title: '', prompt, buttons: ['OK', 'CANCEL'] });
      if (button === 'OK') confirm();
      else cancel?.();
    },
  };
  // A component that fails takes the whole grid away; the document itself is safe with the host.
  window.addEventListener('unhandledrejection', ({ reason }) => {
    const gone = place.childElementCount === 0;
    if (gone) void tell('The grid stopped', `${(reason as Error).message} Load the page again to go on.`);
  });
  await new App(Spreadsheet, { props, templates, warnIfNoStaticProps: false }).mount(place);
}

/** Puts the keyboard focus into the grid. */
export function focusGrid(): void {
  byId('grid').querySelector<HTMLElement>('.o-grid-composer [contenteditable]')?.focus();
}

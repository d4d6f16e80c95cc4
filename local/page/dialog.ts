import type { Dialog, DialogAnswer } from '../server/served-host.ts';
import { make } from './element.ts';

/** Buttons of each set in the order shown, with their captions; the first is the blue one. */
const BUTTONS: Record<Dialog['buttons'], readonly (readonly [button: string, caption: string])[]> = {
  OK: [['OK', 'OK']],
  OK_CANCEL: [
    ['OK', 'OK'],
    ['CANCEL', 'Cancel'],
  ],
  YES_NO: [
    ['YES', 'Yes'],
    ['NO', 'No'],
  ],
  YES_NO_CANCEL: [
    ['YES', 'Yes'],
    ['NO', 'No'],
    ['CANCEL', 'Cancel'],
  ],
};

/**
 * Asks in a modal dialog, as `Ui.alert` and `Ui.prompt` do. The browser keeps the focus inside.
 *
 * @returns the button pressed; `CLOSE` for Escape or the closing cross, as in Apps Script
 */
export function ask({ title, prompt, buttons, input = false }: Dialog): Promise<DialogAnswer> {
  const dialog = make('dialog', 'ask');
  dialog.setAttribute('role', 'alertdialog');
  dialog.setAttribute('aria-labelledby', 'ask-title');
  dialog.setAttribute('aria-describedby', 'ask-prompt');
  const heading = make('h2', '', title || 'Career Framework');
  heading.id = 'ask-title';
  const text = make('p', '', prompt);
  text.id = 'ask-prompt';
  const form = make('form', '');
  form.method = 'dialog';
  const field = make('input', '');
  field.type = 'text';
  field.autofocus = true;
  field.setAttribute('aria-labelledby', 'ask-prompt');
  const row = make('div', 'buttons');
  for (const [index, [button, caption]] of BUTTONS[buttons].entries()) {
    const made = make('button', index === 0 ? 'button action' : 'button', caption);
    made.value = button;
    made.autofocus = index === 0 && !input;
    row.append(made);
  }
  form.append(heading, text, ...(input ? [field] : []), row);
  dialog.append(form);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      const button = dialog.returnValue || 'CLOSE';
      resolve(input ? { button, text: field.value } : { button });
    });
  });
}

/** Tells something that must be read before going on. */
export async function tell(title: string, prompt: string): Promise<void> {
  await ask({ title, prompt, buttons: 'OK' });
}

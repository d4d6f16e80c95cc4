import type { DialogAnswer, DialogQuestion } from '../host.ts';
import { make } from './element.ts';

const CAPTIONS: Readonly<Record<DialogAnswer['button'], string>> = {
  OK: 'OK',
  CANCEL: 'Cancel',
  YES: 'Yes',
  NO: 'No',
  CLOSE: 'Close',
};

/**
 * Asks in a modal dialog, as `Ui.alert` and `Ui.prompt` do. The browser keeps the focus inside.
 *
 * @returns the button pressed; `CLOSE` for Escape or the closing cross, as in Apps Script
 */
export function ask({ title, prompt, buttons, input = false }: DialogQuestion): Promise<DialogAnswer> {
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
  for (const [index, button] of buttons.entries()) {
    const made = make('button', index === 0 ? 'button action' : 'button', CAPTIONS[button]);
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
      const button = buttons.find((each) => each === dialog.returnValue) ?? 'CLOSE';
      resolve(input ? { button, text: field.value } : { button });
    });
  });
}

/** Tells something that must be read before going on. */
export async function tell(title: string, prompt: string): Promise<void> {
  await ask({ title, prompt, buttons: ['OK'] });
}

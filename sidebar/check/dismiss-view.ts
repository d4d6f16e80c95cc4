import { button, element } from '../element.ts';
import { STRINGS } from '../strings.ts';
import { CHECK_STRINGS } from './check-strings.ts';
import type { Dismissing } from './state.ts';
import type { CheckActions } from './view-input.ts';

/** As much as is kept. */
const MOST_CHARACTERS = 500;

/** Asks why findings are to be left alone. */
export function dismissView({ keys, reason, problem }: Dismissing, busy: string, actions: CheckActions): HTMLElement {
  const field = element(
    'textarea',
    {
      id: 'reason',
      rows: '2',
      maxlength: String(MOST_CHARACTERS),
      'data-key': 'reason',
      'aria-describedby': 'reason-hint',
      ...(problem ? { 'aria-invalid': 'true' } : {}),
    },
    reason,
  );
  field.addEventListener('input', () => actions.typeReason(field.value));
  const form = element(
    'div',
    { class: 'asking', role: 'group', 'aria-labelledby': 'reason-label' },
    element('label', { for: 'reason', id: 'reason-label' }, CHECK_STRINGS.reason(keys.length)),
    field,
    element('p', { id: 'reason-hint', class: problem ? 'wrong' : 'hint' }, problem || CHECK_STRINGS.reasonHint),
    button(busy || CHECK_STRINGS.dismiss, { class: 'action', 'data-key': 'dismiss', ...off(busy) }, actions.dismiss),
    button(STRINGS.cancel, { class: 'plain', 'data-key': 'cancel' }, actions.cancel),
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') actions.cancel();
  });
  return form;
}

/** A button that waits keeps the keyboard, so it is not disabled. */
export function off(busy: string): { readonly 'aria-disabled'?: 'true' } {
  return busy ? { 'aria-disabled': 'true' } : {};
}

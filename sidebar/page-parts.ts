import { element } from './element.ts';
import { STRINGS } from './strings.ts';

/** The parts every window of the add-in has. */
export interface PageParts {
  readonly panel: HTMLElement;
  readonly footer: HTMLElement;
  /** Says something to screen readers, without moving the focus. */
  readonly say: (text: string) => void;
  /** Shows that something did not work, above everything else. */
  readonly fail: (message: string) => void;
}

/** @returns The parts of this window. */
export function pageParts(): PageParts {
  const panel = document.getElementById('panel') as HTMLElement;
  const status = document.getElementById('status') as HTMLElement;
  const say = (text: string) => {
    status.textContent = text;
  };
  return {
    panel,
    footer: document.getElementById('footer') as HTMLElement,
    say,
    fail: (message) => {
      panel.querySelector('.message')?.remove();
      panel.prepend(
        element(
          'section',
          { class: 'message', role: 'alert' },
          element('h1', {}, STRINGS.failed),
          element('p', { dir: 'auto' }, message),
        ),
      );
      panel.scrollTop = 0;
      say('');
    },
  };
}

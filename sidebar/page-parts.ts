import { element } from './element.ts';
import { STRINGS } from './strings.ts';

/** The parts every view of the add-in has. */
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
  const found = (id: string) => document.getElementById(id) as HTMLElement;
  return partsOf(found('panel'), found('footer'));
}

/**
 * The parts of a view that shares its window with others.
 *
 * @param panel Where it shows itself.
 * @param footer Where its buttons are.
 */
export function partsOf(panel: HTMLElement, footer: HTMLElement): PageParts {
  const status = document.getElementById('status') as HTMLElement;
  const say = (text: string) => {
    status.textContent = text;
  };
  return {
    panel,
    footer,
    say,
    fail: (message) => {
      panel.querySelector('.message')?.remove();
      const failed = element('section', { class: 'message', role: 'alert' }, element('h1', {}, STRINGS.failed));
      failed.append(element('p', { dir: 'auto' }, message));
      panel.prepend(failed);
      failed.scrollIntoView({ block: 'nearest' });
      say('');
    },
  };
}

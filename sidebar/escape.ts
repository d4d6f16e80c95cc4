import { closeWindow } from './call.ts';

/** Lets Escape close this window. While something is written it stays: it is where the report will stand. */
export function closeOnEscape(): void {
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !document.querySelector('[aria-busy="true"]')) closeWindow();
  });
}

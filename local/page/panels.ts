import { byId, make } from './element.ts';
import { type FrameHandlers, openFrame } from './frame.ts';

/** How a page a script built is shown; the handlers of its frame, but for closing. */
type Handlers = Omit<FrameHandlers, 'close'>;

/** Opens the sidebar at the right, 300 px wide; what was in it before is closed (PLATFORM §4). */
export function showSidebar(url: string, title: string, handlers: Handlers): void {
  const panel = byId('sidebar');
  const close = () => {
    panel.hidden = true;
    byId('sidebar-frame').replaceChildren();
  };
  byId('sidebar-title').textContent = title;
  byId('sidebar-close').onclick = () => {
    close();
    handlers.focusEditor();
  };
  const frame = openFrame(url, title, { ...handlers, close });
  byId('sidebar-frame').replaceChildren(frame);
  panel.hidden = false;
  frame.focus();
}

/** Opens a modal dialog that holds a page; width and height in px are the page's own. */
export function showHtmlDialog(
  url: string,
  title: string,
  size: { width?: number; height?: number },
  handlers: Handlers,
): void {
  const dialog = make('dialog', 'holds-page');
  dialog.setAttribute('aria-label', title);
  const close = () => dialog.close();
  const frame = openFrame(url, title, { ...handlers, close });
  // What Google takes where a script names no size is assumed.
  frame.style.width = `${size.width ?? 600}px`;
  frame.style.height = `${size.height ?? 400}px`;
  const cross = make('button', 'plain', '×');
  cross.setAttribute('aria-label', 'Close');
  cross.addEventListener('click', close);
  const bar = make('header', 'panel-bar');
  bar.append(make('h2', '', title), cross);
  dialog.append(bar, frame);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

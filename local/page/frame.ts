import type { FrameMessage, HostMessage } from './frame-messages.ts';

/** What a page in a frame may ask for. */
export interface FrameHandlers {
  readonly call: (name: string, args: readonly unknown[]) => Promise<unknown>;
  readonly close: () => void;
  readonly focusEditor: () => void;
}

/** What Google's own frames may do (PLATFORM §4). */
const SANDBOX =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

/**
 * Makes a frame for a page a script built, and answers its `google.script` calls.
 *
 * @param url address on the frames' own origin; messages from anywhere else are not heard
 */
export function openFrame(url: string, title: string, handlers: FrameHandlers): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  const { origin } = new URL(url);
  frame.setAttribute('sandbox', SANDBOX);
  frame.title = title;
  frame.src = url;

  const answer = (message: HostMessage) => frame.contentWindow?.postMessage(message, origin);
  const listener = async ({ source, origin: from, data }: MessageEvent<FrameMessage>) => {
    if (!frame.isConnected) return window.removeEventListener('message', listener);
    if (source !== frame.contentWindow || from !== origin) return;
    if (data.kind === 'close') return handlers.close();
    if (data.kind === 'focus-editor') return handlers.focusEditor();
    try {
      answer({ kind: 'answer', id: data.id, ok: true, value: await handlers.call(data.name, data.args) });
    } catch (error) {
      answer({ kind: 'answer', id: data.id, ok: false, message: (error as Error).message });
    }
  };
  window.addEventListener('message', listener);
  return frame;
}

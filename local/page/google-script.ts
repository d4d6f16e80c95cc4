import type { FrameMessage, HostMessage } from './frame-messages.ts';
import { legalArguments } from './legal-arguments.ts';

/** The host puts this before the script: who holds the frame, and which functions the add-in declares. */
declare const localHost: { readonly owner: string; readonly names: readonly string[] };

type Handler = (value: unknown, userObject?: unknown) => void;
interface Settings {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

/** Google lets ten calls run at once; the eleventh waits (PLATFORM §4). */
const AT_ONCE = 10;

const waiting: { readonly message: FrameMessage & { kind: 'call' }; readonly settings: Settings }[] = [];
const running = new Map<number, Settings>();
let calls = 0;

const say = (message: FrameMessage) => window.parent.postMessage(message, localHost.owner);

function next(): void {
  const first = running.size < AT_ONCE ? waiting.shift() : undefined;
  if (!first) return;
  running.set(first.message.id, first.settings);
  say(first.message);
}

function call(settings: Settings, name: string, args: readonly unknown[]): void {
  calls += 1;
  waiting.push({ message: { kind: 'call', id: calls, name, args: legalArguments(args) }, settings });
  next();
}

const asHandler = (handler: unknown): Handler => {
  if (typeof handler !== 'function') throw new TypeError('A handler of google.script.run must be a function.');
  return handler as Handler;
};

/** A runner never changes: each `with…` gives a new one. */
function runner(settings: Settings): object {
  const methods: Record<string, (...args: never[]) => unknown> = {
    withSuccessHandler: (success: unknown) => runner({ ...settings, success: asHandler(success) }),
    withFailureHandler: (failure: unknown) => runner({ ...settings, failure: asHandler(failure) }),
    withUserObject: (userObject: unknown) => runner({ ...settings, userObject }),
  };
  for (const name of localHost.names) methods[name] = (...args: unknown[]) => call(settings, name, args);
  return Object.freeze(methods);
}

window.addEventListener('message', ({ origin, source, data }: MessageEvent<HostMessage>) => {
  if (origin !== localHost.owner || source !== window.parent || data?.kind !== 'answer') return;
  const settings = running.get(data.id);
  if (!settings) return;
  running.delete(data.id);
  next();
  const { success, failure, userObject } = settings;
  if (data.ok) return success?.(data.value, userObject);
  const error = Object.assign(new Error(data.message), { name: 'ScriptError' });
  if (failure) failure(error, userObject);
  else console.error(error);
});

Object.assign(globalThis, {
  google: {
    script: {
      run: runner({}),
      host: { close: () => say({ kind: 'close' }), editor: { focus: () => say({ kind: 'focus-editor' }) } },
    },
  },
});

// The page around cannot hear this key while the frame has the focus (see regions.ts).
window.addEventListener('keydown', ({ key }) => {
  if (key === 'F6') say({ kind: 'focus-editor' });
});

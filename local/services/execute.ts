import { rest, syncSheets } from '../engine/book.ts';
import { HostError } from '../engine/host-error.ts';
import { settle } from '../engine/settle.ts';
import { jsonValue } from './json-value.ts';
import { offer } from './offer.ts';
import { declaredFunction, loadScript, openRun } from './open-run.ts';
import type { AuthMode, HostState, Run } from './run.ts';
import type { DialogAnswer, DialogQuestion, MenuEntry, UiEffect } from './ui-types.ts';

/** Six minutes (PLATFORM §2). */
const LIMIT_MS = 360_000;

/** How a menu click ended. After `ask`, run again with the answer appended: the script is replayed. */
export type RunOutcome =
  | { readonly kind: 'done'; readonly shown: readonly UiEffect[] }
  | { readonly kind: 'ask'; readonly dialog: DialogQuestion }
  | { readonly kind: 'failed'; readonly message: string; readonly stack: string; readonly shown: readonly UiEffect[] };

/** How a `google.script.run` call ended. */
export type RpcOutcome =
  | { readonly ok: true; readonly value: unknown; readonly shown: readonly UiEffect[] }
  | { readonly ok: false; readonly message: string; readonly shown: readonly UiEffect[] };

function found(run: Run, name: string): (...args: unknown[]) => unknown {
  const handler = declaredFunction(run, name);
  if (!handler) throw new HostError(`Script function not found: ${name}`);
  return handler;
}

/** Runs a function of the script from beginning to end; what it wrote is applied even if it throws. */
function execution<T>(run: Run, name: string, use: (handler: (...args: unknown[]) => unknown) => T): T {
  const { book } = run.state;
  syncSheets(book);
  rest(book);
  let failure: { readonly error: unknown } | undefined;
  let result: T | undefined;
  const fail = (error: unknown) => {
    failure = { error };
  };
  // A function of the context, for its jobs run before the context is left.
  const rejected = run.realm.method('rejected', (_, [error]) => fail(error)) as (error: unknown) => void;
  try {
    result = run.realm.within(LIMIT_MS, () => {
      loadScript(run);
      const handler = found(run, name);
      return use((...args) => {
        const value = handler(...args);
        if (value instanceof run.realm.Promise) value.then(undefined, rejected);
        return value;
      });
    });
  } catch (error) {
    if (!failure) fail(error);
  }
  if (run.open) book.queue.length = 0;
  settle(book);
  if (run.refused) throw run.refused;
  const { error } = failure ?? {};
  if (failure) throw error;
  return result as T;
}

function problem(error: unknown): { message: string; stack: string } {
  const { code, message, stack } = (error ?? {}) as { code?: string; message?: unknown; stack?: unknown };
  if (code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return { message: 'Exceeded maximum execution time', stack: '' };
  return { message: typeof message === 'string' ? message : String(error), stack: String(stack ?? '') };
}

/** A menu click, in AuthMode.FULL. */
export function runHandler(
  state: HostState,
  name: string,
  answers: readonly DialogAnswer[],
  begin: (run: Run) => void,
): RunOutcome {
  const run = openRun(state, 'FULL', answers);
  begin(run);
  try {
    execution(run, name, (handler) => handler());
    if (!run.open) return { kind: 'done', shown: run.shown };
  } catch (error) {
    if (!run.open) return { kind: 'failed', ...problem(error), shown: run.shown };
  }
  return { kind: 'ask', dialog: run.open };
}

/** A `google.script.run` call, in AuthMode.FULL. Only top-level functions whose names do not end in `_` are visible. */
export function callRemotely(
  state: HostState,
  name: string,
  args: readonly unknown[],
  begin: (run: Run) => void,
): RpcOutcome {
  const run = openRun(state, 'FULL');
  begin(run);
  try {
    const passed = args.map((value, index) => jsonValue(value, `Argument ${index + 1} of ${name}`, run.realm));
    const value = execution(run, name, (handler) => {
      if (name.endsWith('_')) throw new HostError(`Script function not found: ${name}`);
      const own = run.realm.JSON.parse(JSON.stringify(passed)) as unknown[];
      return jsonValue(handler(...own), `The result of ${name}`, run.realm);
    });
    return { ok: true, value, shown: run.shown };
  } catch (error) {
    if (run.open)
      return { ok: false, message: `${name} asks a question, which only a menu click can answer here.`, shown: [] };
    return { ok: false, message: problem(error).message, shown: run.shown };
  }
}

/** Runs `onOpen(e)` in AuthMode.NONE or LIMITED and gives the lines of its menus. Throws what it throws. */
export function openMenus(
  state: HostState,
  mode: AuthMode & ('NONE' | 'LIMITED'),
  begin: (run: Run) => void,
): MenuEntry[] {
  const run = openRun(state, mode);
  begin(run);
  execution(run, 'onOpen', (onOpen) => {
    const authMode = offer({ kind: 'AuthMode', run, enumValue: mode } as Parameters<typeof offer>[0]);
    return onOpen(Object.assign(new run.realm.Object(), { authMode }));
  });
  return [...run.menus.values()].flat();
}

import type { ReadyArgument } from '../engine/function-argument.ts';
import type { FunctionOutcome } from '../engine/function-bridge.ts';
import { functionOutcome } from './function-result.ts';
import { declaredFunction, loadScript, openRun } from './open-run.ts';
import type { Realm } from './realm.ts';
import type { HostState, Run } from './run.ts';

/** Results kept by name and argument values (PLATFORM 1.7): only a changed argument makes Sheets call again. */
const MOST_REMEMBERED = 5000;

/** Tables the script was given; shared between calls, and therefore frozen. */
const shared = new WeakMap<Realm, WeakMap<ReadyArgument, unknown>>();

function given(realm: Realm, value: unknown): unknown {
  if (value instanceof Date) return new realm.Date(value.getTime());
  if (!Array.isArray(value)) return value;
  const copy = new realm.Array(value.length);
  for (let index = 0; index < value.length; index++) copy[index] = given(realm, value[index]);
  // assumed: Sheets copies; here a script that changes its arguments fails instead of changing those of other calls.
  return realm.Object.freeze(copy);
}

function argumentOf(realm: Realm, argument: ReadyArgument): unknown {
  if (!Array.isArray(argument.value)) return given(realm, argument.value);
  const known = shared.get(realm) ?? new WeakMap<ReadyArgument, unknown>();
  shared.set(realm, known);
  const value = known.get(argument) ?? given(realm, argument.value);
  known.set(argument, value);
  return value;
}

function messageOf(error: unknown): string {
  if ((error as { code?: string } | undefined)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') {
    return 'Exceeded maximum execution time (line 0).';
  }
  const message = (error as { message?: unknown } | null)?.message;
  return typeof message === 'string' ? message : String(error);
}

/** The custom functions of a script. */
export interface ScriptFunctions {
  /** Calls one by its name in capitals. The same arguments give the same result without a call. */
  call(name: string, args: readonly ReadyArgument[]): FunctionOutcome;
}

/** How custom functions are called. */
export interface CallOptions {
  /** Milliseconds after which a call is ended; 30,000 in Sheets (PLATFORM 1.9). */
  readonly limitMs: number;
  /**
   * Whether each call starts in a context of its own, as in Apps Script. Otherwise all share one until a call fails to
   * end in time: a column of formulas would be too slow to try by hand.
   */
  readonly isolated: boolean;
}

/** Opens the custom functions of a script; `names` gives those in capitals as they are written. */
export function openFunctions(
  state: HostState,
  names: ReadonlyMap<string, string>,
  { limitMs, isolated }: CallOptions,
): ScriptFunctions {
  const remembered = new Map<string, FunctionOutcome>();
  let run: Run | undefined;

  const invoke = (name: string, args: readonly ReadyArgument[]): unknown => {
    const fresh = run ?? openRun(state, 'CUSTOM_FUNCTION');
    delete fresh.refused;
    fresh.calls.clear();
    return fresh.realm.within(limitMs, () => {
      if (fresh !== run) loadScript(fresh);
      run = isolated ? undefined : fresh;
      const call = declaredFunction(fresh, names.get(name) ?? name);
      const result = call?.(...args.map((argument) => argumentOf(fresh.realm, argument)));
      if (fresh.refused) throw fresh.refused;
      return result;
    });
  };

  const outcome = (name: string, args: readonly ReadyArgument[]): FunctionOutcome => {
    try {
      const { dateFormat, timeFormat } = state.book.model.getters.getLocale();
      return functionOutcome(invoke(name, args), { timeZone: state.book.timeZone, dateFormat, timeFormat });
    } catch (error) {
      const message = messageOf(error);
      if (message.startsWith('Exceeded')) run = undefined;
      return { ok: false, code: '#ERROR!', message };
    }
  };

  return {
    call(name, args) {
      const key = `${name}(${args.map((argument) => argument.key).join()})`;
      const known = remembered.get(key);
      if (known) return known;
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      const made = outcome(name, args);
      remembered.set(key, made);
      return made;
    },
  };
}

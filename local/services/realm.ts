import { type Context, createContext, Script } from 'node:vm';

/** The constructors of a context, and the two ways in and out of it. Values for the script are made with them. */
export interface Realm {
  readonly context: Context;
  readonly global: Record<string, unknown>;
  readonly Array: ArrayConstructor;
  readonly Date: DateConstructor;
  readonly Object: ObjectConstructor;
  readonly Error: ErrorConstructor;
  readonly JSON: JSON;
  readonly Promise: PromiseConstructor;
  /** What was made once for this context: classes and enum values by name. */
  readonly made: Map<string, object>;
  /** The error a script sees for one of the host's: same message and name, the context's own class. */
  adopt(error: unknown): unknown;
  /** A function of the context that hands its `this` and its arguments to the host. */
  method(name: string, call: (self: unknown, args: unknown[]) => unknown): unknown;
  /** Runs something in the context, microtasks included; past the limit it throws `ERR_SCRIPT_EXECUTION_TIMEOUT`. */
  within<T>(limitMs: number, work: () => T): T;
}

const prelude = new Script(
  `(() => {
    'use strict';
    const { Array, Date, Object, Error, JSON, Promise } = globalThis;
    const adopt = (error) => {
      if (error instanceof Error) return error;
      const own = new Error(error.message);
      Object.defineProperty(own, 'name', { value: error.name, configurable: true, writable: true });
      return own;
    };
    const method = (name, call) => ({
      [name](...args) {
        try {
          return call(this, args);
        } catch (error) {
          throw adopt(error);
        }
      },
    })[name];
    return { Array, Date, Object, Error, JSON, Promise, adopt, method };
  })()`,
  { filename: 'local-host-prelude.js' },
);

const WORK = '__localHostWork__';
const entrance = new Script(`(() => { const work = ${WORK}; delete globalThis.${WORK}; return work(); })()`, {
  filename: 'local-host-entrance.js',
});

/** A fresh context that holds the language's own objects and nothing of Node's (PLATFORM §5). */
export function openRealm(): Realm {
  const context = createContext({}, { microtaskMode: 'afterEvaluate' });
  const tools = prelude.runInContext(context) as Omit<Realm, 'context' | 'global' | 'within' | 'made'>;
  const global = context as Record<string, unknown>;
  const within = <T>(limitMs: number, work: () => T): T => {
    Object.defineProperty(global, WORK, { value: work, configurable: true });
    return entrance.runInContext(context, { timeout: limitMs });
  };
  return { ...tools, context, global, within, made: new Map() };
}

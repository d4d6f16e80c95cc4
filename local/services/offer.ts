import { loseWrites } from '../engine/book.ts';
import { Exception, HostError } from '../engine/host-error.ts';
import { counts, refusal } from './access.ts';
import { checkArguments } from './check-arguments.ts';
import { classes } from './classes.ts';
import { handOver, remember, takeIn } from './crossing.ts';
import { enums } from './enums.ts';
import type { Method } from './method.ts';
import { type EnumRef, isEnum, isRef, type Ref } from './refs.ts';
import type { Fault, Run } from './run.ts';

const offered = new WeakMap<Ref, object>();

function notOffered(call: string): HostError {
  const file = call
    .split('.')[0]
    ?.replace(/\B[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
  return new HostError(`The local host does not offer ${call}. Add it to local/services/${file}.ts and test it.`);
}

/** Counts a call, and lets the owner of the host make it fail. */
function count({ calls, mode, state }: Run, call: string): Fault | undefined {
  if (!counts(call)) return undefined;
  const total = (calls.get('total') ?? 0) + 1;
  calls.set('total', total);
  calls.set(call, (calls.get(call) ?? 0) + 1);
  // Custom functions run in executions of their own, as often as the engine likes.
  if (mode === 'CUSTOM_FUNCTION') return undefined;
  try {
    return state.fault(call, total) ?? undefined;
  } catch (error) {
    throw new Exception(error instanceof Error ? error.message : String(error));
  }
}

/** Ends an execution as Google may at any call. */
function end(run: Run, writes: 'applied' | 'lost'): never {
  if (writes === 'lost') loseWrites(run.state.book);
  run.refused = new HostError('The execution was ended.');
  throw run.refused;
}

/** Makes the host's own limits fail the execution even where the script catches them. */
function guarded<T>(run: Run, work: () => T): T {
  if (run.refused) throw run.refused;
  if (run.open) throw new HostError('The execution waits for an answer to its question.');
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Exception) && !run.open) run.refused = error as Error;
    throw error;
  }
}

function invoke(run: Run, self: unknown, call: string, { takes, does }: Method, args: unknown[]): unknown {
  return guarded(run, () => {
    const ref = takeIn(self);
    if (!isRef(ref)) throw new HostError(`${call} was called without its object.`);
    const reason = refusal(call, run.mode, run.state.script.scopes);
    if (reason) throw new Exception(reason);
    const fault = count(run, call);
    if (fault && 'end' in fault) end(run, fault.end);
    const taken = args.map(takeIn);
    checkArguments(call, takes, taken);
    const filled = takes.map((_, index) => taken[index] ?? undefined);
    const result = (does as (self: Ref, ...rest: unknown[]) => unknown)(ref, ...filled);
    if (fault) throw new Exception(fault.after);
    return handOver(run, result, offer);
  });
}

/** Made once for each context, so that the script can compare classes and enum values by identity. */
function once(run: Run, name: string, make: () => object): object {
  const { made } = run.realm;
  const known = made.get(name) ?? make();
  made.set(name, known);
  return known;
}

/** Fails the execution because the script named something the host does not offer. */
export function refuse(run: Run, call: string): never {
  run.refused ??= notOffered(call);
  throw run.realm.adopt(run.refused);
}

function enumValue(ref: EnumRef): object {
  const { run, kind, enumValue: name } = ref;
  return once(run, `${kind}.${name}`, () => {
    const value = new run.realm.Object() as Record<string, unknown>;
    for (const member of ['toString', 'toJSON', 'name']) value[member] = run.realm.method(member, () => name);
    remember(value, ref);
    return run.realm.Object.freeze(value);
  });
}

function enumContainer(run: Run, kind: string, values: readonly string[]): object {
  return once(run, kind, () => {
    const target = run.realm.Object.create(null) as Record<string, unknown>;
    for (const name of values) target[name] = enumValue({ kind, run, enumValue: name } as EnumRef);
    return new Proxy(target, refusing(run, kind));
  });
}

/** Members the target lacks throw: a call the host does not know is never a no-op. */
function refusing(run: Run, kind: string): ProxyHandler<object> {
  return {
    get: (own, key) => {
      if (typeof key === 'symbol' || key in own || key === 'toJSON' || key === 'then') return Reflect.get(own, key);
      return refuse(run, `${kind}.${key}`);
    },
    set: (_own, key) => refuse(run, `${kind}.${String(key)}=`),
  };
}

function classOf(run: Run, kind: string): object {
  const members = classes[kind];
  if (!members) throw notOffered(kind);
  const target = run.realm.Object.create(null) as Record<string, unknown>;
  Object.assign(target, { toString: run.realm.method('toString', () => kind) });
  for (const [name, values] of Object.entries(enums[kind] ?? {})) target[name] = enumContainer(run, name, values);
  for (const [name, member] of Object.entries(members)) {
    target[name] = run.realm.method(name, (self, args) => invoke(run, self, `${kind}.${name}`, member, args));
  }
  return target;
}

/** What the script holds for one of the host's objects: the same proxy for the same object. */
export function offer(ref: Ref): object {
  if (isEnum(ref)) return enumValue(ref);
  const known = offered.get(ref);
  if (known) return known;
  const { run, kind } = ref;
  const prototype = once(run, kind, () => classOf(run, kind));
  const handler = once(run, `${kind} handler`, () => refusing(run, kind)) as ProxyHandler<object>;
  const proxy = new Proxy(run.realm.Object.create(prototype) as object, handler);
  offered.set(ref, proxy);
  remember(proxy, ref);
  return proxy;
}

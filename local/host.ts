import type { CollaborationMessage, Model, TransportService } from '@odoo/o-spreadsheet';
import { openBeside, savedBeside } from './engine/beside-store.ts';
import { openBook } from './engine/book.ts';
import { type FunctionArgument, readyArgument } from './engine/function-argument.ts';
import { type FunctionBridge, type FunctionOutcome, registerFunctions } from './engine/function-bridge.ts';
import { localeOf } from './engine/locale-of.ts';
import { openModel } from './engine/open-model.ts';
import type { LocalWorkbook } from './local-workbook.ts';
import { callRemotely, openMenus, type RpcOutcome, type RunOutcome, runHandler } from './services/execute.ts';
import { openFunctions, type ScriptFunctions } from './services/functions.ts';
import type { HostState, Run } from './services/run.ts';
import { readScript } from './services/script.ts';
import type { DialogAnswer, MenuEntry } from './services/ui-types.ts';

export type { FunctionCell } from './engine/cell-value.ts';
export type { DialogAnswer, DialogQuestion, MenuEntry, UiEffect } from './services/ui-types.ts';
export type { FunctionArgument, FunctionOutcome, RpcOutcome, RunOutcome };

/** What a host is opened with. */
export interface HostOptions {
  /** Folder of the built add-in: `Code.js`, `appsscript.json`, and its HTML files. */
  readonly dist: string;
  readonly workbook: LocalWorkbook;
  /** Locale of the spreadsheet; `en_US` if left out. */
  readonly locale?: string;
  /** Time zone of the spreadsheet; `Etc/UTC` if left out. */
  readonly timeZone?: string;
  readonly user?: { readonly email: string; readonly locale: string };
  /** Whether the user owns the file, and so may edit what is protected; true if left out. */
  readonly ownsFile?: boolean;
  /** Carries the model's revisions to the others who have the workbook open; nobody if left out. */
  readonly transport?: TransportService<CollaborationMessage>;
  /** Name of the add-on, and of its menu. */
  readonly addOnName?: string;
  /** Called before each counted service call, with its name and its number in the execution; may throw. */
  readonly fault?: (call: string, n: number) => void;
  /** How long a custom function may run, in milliseconds; 30,000 if left out (PLATFORM 1.9). */
  readonly functionLimitMs?: number;
  /** Whether each custom function call loads the script anew, as Apps Script does; slower, for tests. */
  readonly isolateFunctions?: boolean;
}

/** An open workbook with the add-in, as Sheets would run it (PLATFORM.md). */
export interface Host {
  /** The engine's model; what is dispatched to it is seen by the next execution. */
  readonly model: Model;
  /** Runs `onOpen(e)`; LIMITED if no mode is given. Throws what it throws. */
  menu(mode?: 'NONE' | 'LIMITED'): MenuEntry[];
  /** A menu click. After `ask`, run it again with the answer appended. */
  run(handler: string, answers?: readonly DialogAnswer[]): RunOutcome;
  /** A `google.script.run` call. */
  rpc(name: string, args: readonly unknown[]): RpcOutcome;
  /** A custom function call from outside the model; the same memory of results as the engine's own calls. */
  callFunction(name: string, args: readonly FunctionArgument[]): FunctionOutcome;
  /** Names of the custom functions. */
  functions(): string[];
  /** Lets somebody else's execution hold the document lock, or release it. */
  occupyLock(taken: boolean): void;
  /** The workbook as it is now, to be saved. */
  export(): LocalWorkbook;
  /** Service calls of the last execution by name, and their `total`. */
  readonly calls: ReadonlyMap<string, number>;
  /** Lines the script logged. */
  readonly logs: readonly string[];
}

const SOMEONE = { email: 'someone@example.com', locale: 'en' } as const;

const OPENING: FunctionOutcome = { ok: true, rows: [[{ value: 'Loading...' }]] };

const stateOf = (options: HostOptions): Omit<HostState, 'script' | 'book'> => ({
  user: options.user ?? SOMEONE,
  addOnName: options.addOnName ?? 'Career Framework',
  logs: [],
  cache: new Map(),
  ownsFile: options.ownsFile ?? true,
  fault: options.fault ?? (() => undefined),
  lockTaken: false,
});

/** Opens a workbook with the built add-in. Throws if the add-in cannot be read. */
export function openHost(options: HostOptions): Host {
  const script = readScript(options.dist);
  const names = new Map(script.customFunctions.map((name) => [name.toUpperCase(), name]));
  registerFunctions(script.customFunctions);
  const beside = openBeside(options.workbook.beside);
  const timeZone = options.timeZone ?? 'Etc/UTC';

  let state: HostState | undefined;
  let functions: ScriptFunctions | undefined;
  const call: FunctionBridge['call'] = (name, args) => {
    if (!names.has(name)) return { ok: false, code: '#NAME?', message: `Unknown function: '${name}'.` };
    if (!state) return OPENING;
    functions ??= openFunctions(state, names, {
      limitMs: options.functionLimitMs ?? 30_000,
      isolated: options.isolateFunctions ?? false,
    });
    return functions.call(name, args);
  };
  const bridge: FunctionBridge = { timeZone, call, has: (name) => names.has(name) };
  const locale = localeOf(options.locale ?? 'en_US');
  const model = openModel(options.workbook.engine, locale, { beside, bridge }, options.transport);
  const opened: HostState = { ...stateOf(options), script, book: openBook(model, beside, timeZone) };
  state = opened;
  // Once more, now that the functions have a workbook to look at.
  if (names.size) model.dispatch('EVALUATE_CELLS');

  let last: Run | undefined;
  const begin = (run: Run) => {
    last = run;
  };
  return {
    model,
    menu: (mode = 'LIMITED') => openMenus(opened, mode, begin),
    run: (handler, answers = []) => runHandler(opened, handler, answers, begin),
    rpc: (name, args) => callRemotely(opened, name, args, begin),
    callFunction: (name, args) =>
      call(
        name.toUpperCase(),
        args.map((argument) => readyArgument(argument, timeZone)),
      ),
    functions: () => [...script.customFunctions],
    occupyLock: (taken) => {
      opened.lockTaken = taken;
    },
    export: () => ({ engine: model.exportData(), beside: savedBeside(beside) }),
    get calls() {
      return last?.calls ?? new Map();
    },
    logs: opened.logs,
  };
}

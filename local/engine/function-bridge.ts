import type { Arg, EvalContext, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { FunctionCell } from './cell-value.ts';
import { cellError } from './error-codes.ts';
import { type ReadyArgument, readyCell, readyRows } from './function-argument.ts';
import { engine } from './load-engine.ts';
import { hasVolatileArgument } from './volatile.ts';

/** What a custom function gave: always rows, or an error with Sheets' code. */
export type FunctionOutcome =
  | { readonly ok: true; readonly rows: readonly (readonly FunctionCell[])[] }
  | { readonly ok: false; readonly code: string; readonly message: string };

/** The custom functions of one host; the engine finds them in the model that evaluates the formula. */
export interface FunctionBridge {
  readonly timeZone: string;
  /** Whether the host has the function; names are in capitals. */
  has(name: string): boolean;
  call(name: string, args: readonly ReadyArgument[]): FunctionOutcome;
}

const LOADING: Matrix<FunctionResultObject> = [[{ value: 'Loading...' }]];

const ready = new WeakMap<object, ReadyArgument>();
const spilled = new WeakMap<FunctionOutcome, Matrix<FunctionResultObject>>();

/** The engine shows `[label](url)` as a link of that label; a script reads the text. */
function plainCell(cell: FunctionResultObject | undefined, context: EvalContext): FunctionCell {
  if (!cell) return { value: null };
  const linked = 'link' in cell && cell.position ? context.getters.getCell(cell.position) : undefined;
  return linked && !linked.isFormula ? { value: linked.parsedValue, format: linked.format } : cell;
}

function transposed<T>(matrix: readonly (readonly T[])[]): T[][] {
  const first = matrix[0] ?? [];
  return first.map((_, index) => matrix.map((line) => line[index] as T));
}

function readyArg(arg: Arg, context: EvalContext, timeZone: string): ReadyArgument {
  // assumed: an argument left out between two others arrives as an empty cell does.
  if (!Array.isArray(arg)) return readyCell(plainCell(arg as FunctionResultObject | undefined, context), timeZone);
  const known = ready.get(arg);
  if (known) return known;
  const rows = transposed(arg as Matrix<FunctionResultObject>);
  const made = readyRows(
    rows.map((row) => row.map((cell) => plainCell(cell, context))),
    timeZone,
  );
  ready.set(arg, made);
  return made;
}

function result(outcome: FunctionOutcome): Matrix<FunctionResultObject> {
  if (!outcome.ok) throw cellError(outcome.message, outcome.code);
  const known = spilled.get(outcome) ?? (transposed(outcome.rows) as Matrix<FunctionResultObject>);
  spilled.set(outcome, known);
  return known;
}

function compute(context: EvalContext, name: string, args: readonly Arg[]): Matrix<FunctionResultObject> {
  const { bridge } = context as { readonly bridge?: FunctionBridge };
  if (!bridge?.has(name)) throw cellError(`Unknown function: '${name}'.`, '#NAME?');
  const isCustom = (other: string) => bridge.has(other.toUpperCase());
  if (hasVolatileArgument(engine, context, args, isCustom)) return LOADING;
  return result(
    bridge.call(
      name,
      args.map((arg) => readyArg(arg, context, bridge.timeZone)),
    ),
  );
}

const registered = new Set<string>();

/**
 * Makes the engine know functions by name. Its registry belongs to the process: which host answers is decided by the
 * model that evaluates. Throws for the name of a built-in (PLATFORM 1.1).
 */
export function registerFunctions(names: readonly string[]): void {
  const { functionRegistry } = engine.registries;
  for (const name of names.map((each) => each.toUpperCase())) {
    if (registered.has(name)) continue;
    if (functionRegistry.contains(name)) throw new Error(`${name} is the name of a built-in function; rename yours.`);
    functionRegistry.add(name, {
      description: '',
      args: [engine.helpers.arg('value (any, range<any>, optional, repeating)')],
      compute(this: EvalContext, ...args: Arg[]) {
        return compute(this, name, args);
      },
    });
    registered.add(name);
  }
}

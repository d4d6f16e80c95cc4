import type { Arg, CellPosition, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { FunctionCell, FunctionOutcome } from '../host.ts';
import type { FunctionAnswers, FunctionCalls, Rows } from '../server/wire.ts';
import { boundedMap } from './bounded-map.ts';
import { transposed } from './transposed.ts';

type Result = FunctionResultObject | Matrix<FunctionResultObject>;
type Cells = readonly (CellPosition | undefined)[];

/** Custom functions as one window sees them: the host computes, the window remembers. */
export interface FunctionClient {
  /** The result if it is known; else `Loading...`, and the host is asked once this calculation is over. */
  call(name: string, args: readonly Arg[], cell: CellPosition | undefined): Result;
  /** The document changed: a failed call may be tried again. */
  changed(): void;
}

/** What the client needs from the page. */
export interface FunctionOutlets {
  /** A cell as a script is to read it. */
  readonly read: (cell: FunctionResultObject) => FunctionCell;
  /** Asks the host. */
  readonly ask: (calls: FunctionCalls) => Promise<FunctionAnswers>;
  /** Calculates these cells again; undefined where a formula stands in no cell. */
  readonly again: (cells: Cells) => void;
}

/** Formulas may build on each other, but not without end: a volatile argument gives a new call each time. */
const ROUNDS = 30;
const REMEMBERED = 400;
const LOADING: FunctionResultObject = { value: 'Loading...', message: 'The add-in is calculating.' };
const failed = (message: string): FunctionResultObject => ({ value: '#ERROR!', message });
const UNSETTLED = failed('A custom function cannot take NOW, RAND or another value that changes at every calculation.');

const resultOf = (outcome: FunctionOutcome): Result =>
  outcome.ok
    ? (transposed(outcome.rows) as Matrix<FunctionResultObject>)
    : { value: outcome.code, message: outcome.message };

/** An argument as it is sent, and the text that equal arguments share. */
interface Sent {
  readonly text: string;
  readonly value: { readonly rows: Rows } | { readonly one: FunctionCell };
}

/** Makes the client of one window. */
export function createFunctionClient({ read, ask, again }: FunctionOutlets): FunctionClient {
  // The engine hands all formulas of one calculation the same matrix for the same range.
  const sent = new WeakMap<Matrix<FunctionResultObject>, Sent>();
  const answers = boundedMap<string, Result>(REMEMBERED);
  const failures = new Map<string, Result>();
  const waiting = new Map<string, (CellPosition | undefined)[]>();
  let batch: { key: string; name: string; args: readonly Sent[] }[] = [];
  let rounds = 0;

  function toSend(arg: Arg): Sent {
    if (!Array.isArray(arg)) {
      const one = arg ? read(arg) : { value: null };
      return { text: JSON.stringify(one), value: { one } };
    }
    const known = sent.get(arg);
    if (known) return known;
    const rows = transposed(arg).map((row) => row.map(read));
    const made = { text: JSON.stringify(rows), value: { rows } };
    sent.set(arg, made);
    return made;
  }

  function pack(): FunctionCalls {
    const places = new Map<string, number>();
    const ranges: Rows[] = [];
    const place = ({ text, value }: Sent): FunctionCalls['calls'][number]['args'][number] => {
      if ('one' in value) return value;
      const at = places.get(text) ?? ranges.push(value.rows) - 1;
      places.set(text, at);
      return { range: at };
    };
    const calls = batch.map(({ name, args }) => ({ name, args: args.map(place) }));
    return { ranges, calls };
  }

  async function flush(): Promise<void> {
    const asked = batch;
    const packed = pack();
    batch = [];
    try {
      const { answers: given } = await ask(packed);
      for (const [index, { key }] of asked.entries()) {
        const outcome = given[index];
        if (outcome) answers.set(key, resultOf(outcome));
      }
    } catch (error) {
      for (const { key } of asked) failures.set(key, failed((error as Error).message));
    }
    const cells = asked.flatMap(({ key }) => waiting.get(key) ?? []);
    for (const { key } of asked) waiting.delete(key);
    rounds += 1;
    again(cells);
  }

  return {
    call: (name, args, cell) => {
      const made = args.map(toSend);
      const key = [name, ...made.map(({ text }) => text)].join('\n');
      const known = answers.get(key) ?? failures.get(key);
      if (known) return known;
      const cells = waiting.get(key);
      if (cells) {
        cells.push(cell);
        return LOADING;
      }
      if (rounds >= ROUNDS) return UNSETTLED;
      waiting.set(key, [cell]);
      if (batch.length === 0) setTimeout(flush, 0);
      batch.push({ key, name, args: made });
      return LOADING;
    },
    changed: () => {
      rounds = 0;
      failures.clear();
    },
  };
}

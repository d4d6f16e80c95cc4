import type { Arg, CellPosition, FunctionResultObject, Matrix } from '@odoo/o-spreadsheet';
import type { FunctionAnswers, FunctionCalls } from '../server/wire.ts';

type Result = FunctionResultObject | Matrix<FunctionResultObject>;
type Call = FunctionCalls['calls'][number];

/** Custom functions as one window sees them: the host computes, the window remembers. */
export interface FunctionClient {
  /** The result if it is known; else `Loading...`, and the host is asked once this calculation is over. */
  call(name: string, args: readonly Arg[], cell: CellPosition | undefined): Result;
  /** The document changed: a failed call may be tried again. */
  changed(): void;
}

/** What the client needs from the page. */
export interface FunctionOutlets {
  /** Asks the host. */
  readonly ask: (calls: FunctionCalls) => Promise<FunctionAnswers>;
  /** Calculates these cells again; undefined where a formula stands in no cell. */
  readonly again: (cells: readonly (CellPosition | undefined)[]) => void;
}

/** Formulas may build on each other, but not without end: a volatile argument gives a new call each time. */
const ROUNDS = 30;
const REMEMBERED = 400;
const LOADING: FunctionResultObject = { value: 'Loading...', message: 'The add-in is calculating.' };
const UNSETTLED: FunctionResultObject = {
  value: '#ERROR!',
  message: 'A custom function cannot take NOW, RAND or another value that changes at every calculation.',
};

const plain = ({ value, format }: FunctionResultObject): FunctionResultObject =>
  format === undefined ? { value } : { value, format };

/** Makes the client of one window. */
export function createFunctionClient({ ask, again }: FunctionOutlets): FunctionClient {
  // The engine hands all formulas of one calculation the same matrix for the same range.
  const texts = new WeakMap<Matrix<FunctionResultObject>, string>();
  const answers = new Map<string, Result>();
  const failures = new Map<string, Result>();
  const waiting = new Map<string, (CellPosition | undefined)[]>();
  let batch: { key: string; name: string; args: readonly Arg[] }[] = [];
  let rounds = 0;

  function textOf(arg: Arg): string {
    if (!Array.isArray(arg)) return JSON.stringify(arg ? plain(arg) : null);
    const known = texts.get(arg);
    if (known !== undefined) return known;
    const text = JSON.stringify(arg.map((column) => column.map(plain)));
    texts.set(arg, text);
    return text;
  }

  function pack(): FunctionCalls {
    const places = new Map<string, number>();
    const ranges: Matrix<FunctionResultObject>[] = [];
    const sent = (arg: Arg): Call['args'][number] => {
      if (!Array.isArray(arg)) return { one: arg && plain(arg) };
      const text = textOf(arg);
      const place = places.get(text) ?? ranges.push(arg.map((column) => column.map(plain))) - 1;
      places.set(text, place);
      return { range: place };
    };
    const calls = batch.map(({ name, args }) => ({ name, args: args.map(sent) }));
    return { ranges, calls };
  }

  async function flush(): Promise<void> {
    const asked = batch;
    const packed = pack();
    batch = [];
    try {
      const { answers: given } = await ask(packed);
      for (const [index, { key }] of asked.entries()) answers.set(key, given[index] ?? UNSETTLED);
    } catch (error) {
      for (const { key } of asked) failures.set(key, { value: '#ERROR!', message: (error as Error).message });
    }
    for (const oldest of answers.keys()) {
      if (answers.size <= REMEMBERED) break;
      answers.delete(oldest);
    }
    const cells = asked.flatMap(({ key }) => waiting.get(key) ?? []);
    for (const { key } of asked) waiting.delete(key);
    rounds += 1;
    again(cells);
  }

  return {
    call: (name, args, cell) => {
      const key = [name, ...args.map(textOf)].join('\n');
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
      batch.push({ key, name, args });
      return LOADING;
    },
    changed: () => {
      rounds = 0;
      failures.clear();
    },
  };
}

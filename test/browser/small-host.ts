import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FunctionResultObject, Matrix, Model } from '@odoo/o-spreadsheet';
import { buildSync } from 'esbuild';
import { engine } from '../../local/engine/load-engine.ts';
import type { DialogAnswer, FunctionArgument, FunctionOutcome, RunOutcome, UiEffect } from '../../local/host.ts';
import { transposed } from '../../local/page/transposed.ts';
import { createHub, type Hub } from '../../local/server/hub.ts';
import { type Serving, serve } from '../../local/server/serve.ts';
import type { ServedHost } from '../../local/server/served-host.ts';

/** A sidebar that shows what the tests do with `google.script.run`. */
export const SIDEBAR = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Small</title></head>
<body><h1>Small sidebar</h1><p id="out">ready</p></body></html>`;

/** Only the declarations matter: the functions themselves are the ones of the host below. */
export const CODE = `function onOpen() {}
function echo(value) {}
function slow() {}
function fails() {}
function hidden_() {}
  function inner() {}
`;

const SUM_OF = 'SUMOF';
const NO_LEVEL = 'The People tab has no column Level. Add it, or run Set up workbook.';

/** A host that keeps to the server's interface over a real engine, with a handful of scripts. */
export interface SmallHost extends ServedHost {
  /** The calls of `google.script.run` that arrived. */
  readonly calls: { name: string; args: readonly unknown[] }[];
  /** How many of them ran at the same time, at most. */
  mostAtOnce(): number;
  /** Keeps calls of `slow` from ending until the function it returns is called. */
  hold(): () => void;
}

const cells = (values: readonly (readonly string[])[]) =>
  Object.fromEntries(
    values.flatMap((row, r) => row.map((text, c) => [`${String.fromCharCode(65 + c)}${r + 1}`, text])),
  );

/** A workbook of two tabs; `Ratings!D1` sums column B through a custom function. */
export const WORKBOOK = {
  ...engine.helpers.createEmptyWorkbookData(),
  sheets: [
    {
      id: 'ratings',
      name: 'Ratings',
      colNumber: 26,
      rowNumber: 100,
      cells: cells([
        ['Name', 'Rating', '', '=SUMOF(B1:B20)'],
        ['Ada', '3'],
        ['Grace', '4'],
      ]),
    },
    { id: 'people', name: 'People', colNumber: 26, rowNumber: 100, cells: cells([['ID', 'Name']]) },
  ],
};

function sumOf(args: readonly FunctionArgument[]): FunctionOutcome {
  const numbers = args.flat(2).flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (numbers.includes(99)) return { ok: false, code: '#ERROR!', message: 'SUMOF: 99 is not a rating.' };
  const sum = numbers.reduce((total, each) => total + each, 0);
  return { ok: true, rows: [[{ value: sum }], [{ value: 'of' }], [{ value: numbers.length }]] };
}

function script(model: Model): ServedHost['run'] {
  const done = (...shown: UiEffect[]): RunOutcome => ({ kind: 'done', shown });
  return (handler, answers: readonly DialogAnswer[] = []) => {
    const [first, second] = answers;
    if (handler === 'write') {
      model.dispatch('UPDATE_CELL', { sheetId: 'people', col: 0, row: 4, content: 'written' });
      model.dispatch('CREATE_SHEET', { sheetId: 'made', name: 'Made', position: 2 });
      return done(
        { kind: 'activated', sheetName: 'Made', a1: 'C3' },
        { kind: 'toast', title: 'Small', text: 'One tab made.' },
      );
    }
    if (handler === 'open') return done({ kind: 'sidebar', title: 'Small sidebar', html: SIDEBAR });
    if (handler === 'page') return done({ kind: 'dialog', title: 'A page', html: SIDEBAR, width: 320, height: 200 });
    if (handler === 'fail') return { kind: 'failed', stack: 'at secret (Code.gs:1)', shown: [], message: NO_LEVEL };
    if (!first) return { kind: 'ask', dialog: { title: 'Write', prompt: 'Write a tab?', buttons: ['YES', 'NO'] } };
    if (first.button !== 'YES') return done({ kind: 'toast', title: '', text: `Nothing written: ${first.button}` });
    if (!second)
      return { kind: 'ask', dialog: { title: 'Name', prompt: 'What name?', buttons: ['OK', 'CANCEL'], input: true } };
    return done({ kind: 'toast', title: '', text: `Named ${second.text}` });
  };
}

/** Makes the host over a model that is a client of the hub. */
export function smallHost(hub: Hub): SmallHost {
  const { functionRegistry, errorTypes } = engine.registries;
  errorTypes.add('#ERROR!');
  functionRegistry.replace(SUM_OF, {
    description: 'Sums the numbers.',
    args: [engine.helpers.arg('values (any, range<any>, optional, repeating)')],
    compute: (...args) => {
      const outcome = sumOf(args.map((arg) => (Array.isArray(arg) ? transposed(arg) : (arg ?? { value: null }))));
      return outcome.ok ? (transposed(outcome.rows) as Matrix<FunctionResultObject>) : { value: outcome.code };
    },
  });
  const client = { id: 'server', name: 'server' };
  const model = new engine.Model(WORKBOOK, { transportService: hub.transport, client });
  const calls: SmallHost['calls'] = [];
  let running = 0;
  let most = 0;
  let held: Promise<void> = Promise.resolve();
  return {
    model,
    calls,
    mostAtOnce: () => most,
    hold: () => {
      let release = () => {};
      held = new Promise((resolve) => {
        release = resolve;
      });
      return release;
    },
    menu: () => [
      { menu: 'Career Framework', caption: 'Write a tab', handler: 'write' },
      { menu: 'Career Framework', caption: 'Ask first…', handler: 'ask' },
      { menu: 'Career Framework', separator: true },
      { menu: 'Career Framework', caption: 'Fail', handler: 'fail' },
      { menu: 'Career Framework', caption: 'Show a page', handler: 'page' },
      { menu: 'Career Framework', caption: 'Open sidebar', handler: 'open' },
    ],
    run: script(model),
    rpc: async (name, args) => {
      calls.push({ name, args });
      if (name === 'fails') return { ok: false, message: 'Exception: no such person', shown: [] };
      running += 1;
      most = Math.max(most, running);
      if (name === 'slow') await Promise.all([held, new Promise((resolve) => setTimeout(resolve, 20))]);
      running -= 1;
      return { ok: true, value: args[0] ?? null, shown: [] };
    },
    callFunction: (_name, args) => sumOf(args),
    functions: () => [SUM_OF],
  };
}

/** Builds the page's two scripts as `npm run build` does. @returns the folder they are in */
export function buildPage(folder: string): string {
  const entryPoints = ['local/page/page.ts', 'local/page/google-script.ts'];
  buildSync({ bundle: true, entryPoints, format: 'iife', target: 'es2022', outdir: folder });
  return folder;
}

/** A served small host, its folder and its hub. */
export interface Small extends Serving {
  readonly host: SmallHost;
  readonly hub: Hub;
  stop(): Promise<void>;
}

/** How to serve a small host. */
export interface SmallOptions {
  /** Whether the page's scripts are built too. */
  readonly page?: boolean;
  readonly port?: number;
  readonly save?: () => Promise<Uint8Array>;
  /** What building the menu throws. */
  readonly onOpen?: Error;
}

/** Serves a small host from a temporary folder. */
export async function serveSmall(options: SmallOptions = {}): Promise<Small> {
  const { page = false, port = 0, save, onOpen } = options;
  const folder = mkdtempSync(join(tmpdir(), 'career-framework-small-'));
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'appsscript.json'), '{}');
  if (page) buildPage(folder);
  else for (const name of ['page.js', 'google-script.js']) writeFileSync(join(folder, name), '');
  const hub = createHub();
  const small = smallHost(hub);
  const menu = () => {
    if (onOpen) throw onOpen;
    return small.menu();
  };
  const host = { ...small, menu };
  const serving = await serve({
    host,
    hub,
    dist: folder,
    built: folder,
    port,
    title: 'Small workbook',
    ...(save && { save }),
  });
  const stop = async () => {
    await serving.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { ...serving, host, hub, stop };
}

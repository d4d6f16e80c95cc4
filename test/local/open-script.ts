import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type Host, type HostOptions, openHost } from '../../local/host.ts';
import type { Beside, EngineData } from '../../local/local-workbook.ts';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const SCOPES = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

interface ScriptOptions extends Partial<Omit<HostOptions, 'dist' | 'workbook'>> {
  readonly scopes?: readonly string[];
  readonly engine?: Partial<EngineData>;
  readonly beside?: Partial<Beside>;
  readonly html?: string;
}

/** Top-level declarations stand at the start of a line, as the build writes them. */
function outdented(code: string): string {
  const margin = /^\n([ ]*)/.exec(code)?.[1] ?? '';
  return code.replaceAll(`\n${margin}`, '\n');
}

/** Opens a workbook with a script as its add-in; the script is written to a folder of its own. */
export function openScript(code: string, options: ScriptOptions = {}): Host {
  const { scopes = SCOPES, engine = {}, beside = {}, html = '<p>Sidebar</p>', ...rest } = options;
  const dist = mkdtempSync(join(tmpdir(), 'local-host-'));
  folders.push(dist);
  writeFileSync(join(dist, 'Code.js'), outdented(code));
  writeFileSync(join(dist, 'Sidebar.html'), html);
  writeFileSync(join(dist, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8', oauthScopes: scopes }));
  const workbook = { engine, beside: { notes: {}, metadata: [], protections: [], properties: {}, ...beside } };
  return openHost({ dist, workbook, ...rest });
}

/** Runs the body of a function as a `google.script.run` call and gives its result; throws what it throws. */
export function evaluate(body: string, options: ScriptOptions = {}): unknown {
  const outcome = openScript(`function probe() {\n${body}\n}`, options).rpc('probe', []);
  if (!outcome.ok) throw new Error(outcome.message);
  return outcome.value;
}

/** `SpreadsheetApp.getActiveSheet()` as `sheet`, for bodies of `evaluate`. */
export const SHEET = 'const sheet = SpreadsheetApp.getActiveSheet();\n';

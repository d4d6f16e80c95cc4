import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { TestBrowser } from './browser.ts';

/** Answers the calls of the window; it may take its time, or never answer. */
export type Server = (name: string, argument: unknown) => unknown;

/** What Google offers a window: calls that answer some time, and a window that can be closed. */
const GOOGLE = `
  const runner = (success, failure) => new Proxy({}, { get: (_, name) =>
    name === 'withSuccessHandler' ? (next) => runner(next, failure)
    : name === 'withFailureHandler' ? (next) => runner(success, next)
    : (argument) => { window.answer(name, argument).then(success, failure); } });
  window.google = { script: { run: runner(() => {}, () => {}), host: {
    close: () => { document.body.dataset.closed = 'yes'; }, editor: { focus: () => {} } } } };
`;

/** @returns The page of a dialog as the spreadsheet shows it, with what Google offers in front. */
export function dialogPage(view: string): string {
  const file = readFileSync('dist/Sidebar.html', 'utf8');
  return file
    .replace('<head>', () => `<head><script>${GOOGLE}</script>`)
    .replace('data-view="check"', `data-view="${view}"`);
}

/** Opens the import in a window of its own, in front of a server. `clock`: its time can be moved. */
export async function openImport(browser: TestBrowser, server: Server, width = 880, clock = false): Promise<Page> {
  const file = join(mkdtempSync(join(tmpdir(), 'career-framework-import-')), 'import.html');
  writeFileSync(file, dialogPage('import'));
  const page = await browser.open('about:blank');
  if (clock) await page.clock.install();
  await page.setViewportSize({ width, height: 660 });
  await page.exposeFunction('answer', (name: string, argument: unknown) => server(name, argument));
  await page.goto(pathToFileURL(file).href);
  return page;
}

import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { buildSync } from 'esbuild';
import type { Page } from 'playwright-core';
import type { Host } from '../../local/host.ts';
import type { TestBrowser } from './browser.ts';

/** Answers a call of `google.script.run`: what it throws arrives at the failure handler. */
export type Answer = (name: string, args: readonly unknown[]) => unknown;

/** Answers calls with the built add-in. */
export const answering =
  (host: Host): Answer =>
  (name, args) => {
    const outcome = host.rpc(name, args);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value;
  };

/** The window of the sidebar by itself, as wide as Sheets shows it. */
export async function openWindow(browser: TestBrowser, answer: Answer, file = 'dist/Sidebar.html'): Promise<Page> {
  const page = await browser.open('about:blank');
  await page.setViewportSize({ width: 300, height: 640 });
  await page.exposeFunction('answerCall', async (name: string, args: readonly unknown[]) => {
    try {
      return { value: await answer(name, args) };
    } catch (error) {
      return { message: (error as Error).message };
    }
  });
  await page.addInitScript(() => {
    const { answerCall } = window as unknown as { answerCall: (...call: unknown[]) => Promise<never> };
    const runner = (done: (value: unknown) => void, failed: (error: Error) => void): object =>
      new Proxy(
        {},
        {
          get: (_target, name) => {
            if (name === 'withSuccessHandler') return (next: typeof done) => runner(next, failed);
            if (name === 'withFailureHandler') return (next: typeof failed) => runner(done, next);
            return async (...args: unknown[]) => {
              const reply: { value?: unknown; message?: string } = await answerCall(String(name), args);
              // The first finding waits for the workbook alone.
              if (name !== 'sidebarJob') Object.assign(window, { repliedAt: performance.now() });
              if (reply.message === undefined) done(reply.value);
              else failed(new Error(reply.message));
            };
          },
        },
      );
    const host = { editor: { focus: () => undefined }, close: () => undefined };
    const seen = new MutationObserver(() => {
      if (!document.querySelector('.finding')) return;
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => Object.assign(window, { paintedAt: performance.now() })));
    });
    seen.observe(document, { childList: true, subtree: true });
    Object.assign(window, { google: { script: { run: runner(Object, Object), host } } });
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/**
 * The built sidebar.
 *
 * @param view The panel it opens on.
 * @param head What else stands in the head of the page.
 * @returns The file.
 */
export function builtPage(view: string, head = ''): string {
  const html = readFileSync('dist/Sidebar.html', 'utf8')
    .replace('data-view="check"', `data-view="${view}"`)
    .replace('</head>', () => `${head}</head>`);
  const file = join(mkdtempSync(join(tmpdir(), 'career-framework-page-')), 'page.html');
  writeFileSync(file, html);
  return file;
}

const STYLES = ['sidebar/style.css', 'sidebar/people/people.css'];

/** @returns How long the window took from the last reply to the paint of the first finding, in milliseconds. */
export async function firstPaint(page: Page): Promise<number> {
  const times = await page.waitForFunction(() => {
    const { repliedAt, paintedAt } = window as unknown as { repliedAt: number; paintedAt?: number };
    return paintedAt === undefined ? undefined : [paintedAt - repliedAt];
  });
  return (await times.jsonValue())?.[0] ?? Number.POSITIVE_INFINITY;
}

/**
 * The page of the sidebar with a script of the test's own.
 *
 * @param contents The script; it imports from the root of the repository.
 * @returns The file.
 */
export function pageWith(contents: string): string {
  const stdin = { contents, resolveDir: '.', loader: 'ts' as const };
  const { outputFiles } = buildSync({ stdin, bundle: true, write: false, format: 'iife', target: 'es2022' });
  const html = readFileSync('sidebar/index.html', 'utf8')
    .replace('</head>', () => `<style>${STYLES.map((file) => readFileSync(file, 'utf8')).join('')}</style></head>`)
    .replace('/* packed */', '')
    .replace('/* loader */', () => outputFiles[0]?.text ?? '');
  const file = join(mkdtempSync(join(tmpdir(), 'career-framework-page-')), 'page.html');
  writeFileSync(file, html);
  return file;
}

/** @returns What axe finds wrong with a page, a line each. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

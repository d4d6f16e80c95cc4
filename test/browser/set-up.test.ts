import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openHost } from '../../local/host.ts';
import { createHub } from '../../local/server/hub.ts';
import { type Serving, serve } from '../../local/server/serve.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { choose, shows } from './page-steps.ts';

jest.setTimeout(60_000);

let browser: TestBrowser;
let serving: Serving;
let page: Page;

beforeAll(async () => {
  const hub = createHub();
  const beside = { notes: {}, metadata: [], protections: [], properties: {} };
  const host = openHost({ dist: 'dist', workbook: { engine: {}, beside }, transport: hub.transport });
  serving = await serve({ host, hub, dist: 'dist', title: 'Blank', port: 0 });
  browser = await startBrowser();
  page = await browser.open(serving.url);
  await page.waitForSelector('.o-grid');
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

async function dialog(): Promise<Frame> {
  await page.locator('dialog iframe').waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame() && each.url() !== 'about:blank');
  if (!frame) throw new Error('The dialog has no frame.');
  return frame;
}

test('an empty workbook is set up by keyboard, with a preview before anything is written', async () => {
  await choose(page, 'Set up workbook…');
  const frame = await dialog();
  await frame.getByText('Ratings – Engineering').waitFor();
  await frame.getByRole('checkbox', { name: /^Sales/ }).focus();
  await page.keyboard.press('Space');
  await frame.getByText('Ratings – Sales').waitFor();
  await screenshot(page, 'set-up');

  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
  expect(found).toEqual([]);

  await frame.getByRole('button', { name: 'Set up' }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'The workbook is set up' }).waitFor();
  await shows(page, 'Levels!C2', 'IC1');
  await screenshot(page, 'set-up-done');
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('without a family nothing can be set up', async () => {
  await choose(page, 'Set up workbook…');
  const frame = await dialog();
  await frame.getByRole('checkbox', { name: /^Engineering/ }).uncheck();
  await frame.locator('button:disabled', { hasText: 'Set up' }).waitFor();
  await page.keyboard.press('Escape');
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

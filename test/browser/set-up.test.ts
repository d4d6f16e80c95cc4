import { afterAll, beforeAll, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { openHost } from '../../local/host.ts';
import { createHub } from '../../local/server/hub.ts';
import { type Serving, serve } from '../../local/server/serve.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { choose, shows } from './page-steps.ts';

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

/** What axe finds in a window, in words. */
async function violations(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  return frame.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations: found } = await checker.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  });
}

test('the check of an empty workbook says how to begin, and finds nothing', async () => {
  await choose(page, 'Check framework');
  await page.locator('iframe').waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame() && each.url() !== 'about:blank');
  await frame?.getByRole('heading', { name: 'No framework yet' }).waitFor();
  await frame?.getByText('Choose Career Framework ▸ Set up workbook…').waitFor();
  expect(await frame?.locator('.finding').count()).toBe(0);
  expect(await frame?.getByRole('status').textContent()).toBe('No framework yet');
  await screenshot(page, 'check-empty');
  await page.reload();
  await page.waitForSelector('.o-grid');
});

test('an empty workbook is set up by keyboard, with a preview before anything is written', async () => {
  await choose(page, 'Set up workbook…');
  const frame = await dialog();
  await frame.getByText('Ratings – Engineering').waitFor();
  await frame.getByRole('checkbox', { name: /^Sales/ }).focus();
  await page.keyboard.press('Space');
  await frame.getByText('Ratings – Sales').waitFor();
  await screenshot(page, 'set-up');

  expect(await violations(frame)).toEqual([]);

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
  await frame.getByText('Choose at least one job family.').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('a new family is made from one that is there, by keyboard', async () => {
  await choose(page, 'Set up workbook…');
  const frame = await dialog();
  await frame.getByRole('tab', { name: 'From a preset' }).focus();
  await page.keyboard.press('ArrowRight');
  await frame.getByRole('tab', { name: 'New family from one you have', selected: true }).waitFor();
  await frame.getByText('Type what the new job family is called.').waitFor();
  await frame.getByLabel('Name of the new job family').focus();
  await page.keyboard.type('<b>Data</b>');
  await frame.getByText('In a target a slash stands').waitFor();
  await frame.getByLabel('Name of the new job family').fill('Data <i>');
  await frame.getByText('Ratings – Data <i>').waitFor();
  await screenshot(page, 'new-family');
  expect(await violations(frame)).toEqual([]);
  await frame.getByRole('button', { name: 'Make the family' }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('heading', { name: 'The job family is there' }).waitFor();
  await frame.getByText(/^Left to write with its managers: 11 titles, \d+ descriptions/).waitFor();
  await screenshot(page, 'new-family-done');
  expect(await violations(frame)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

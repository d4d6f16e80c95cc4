import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { job, ok, scripted } from './jobs-fixtures.ts';
import { EXAMPLE, type Rows, sent } from './people-fixtures.ts';
import { type Answer, axeFindings, builtPage, openWindow } from './sidebar-window.ts';

let browser: TestBrowser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(() => page?.close());

async function open(answer: Answer): Promise<void> {
  page = await openWindow(browser, answer, builtPage('check'));
  await page.locator('#panel-check .health p').first().waitFor();
}

const steps = () => page.locator('.tabs li').evaluateAll((all) => all.map((node) => node.textContent ?? ''));
const ticked = async () => (await steps()).filter((text) => text.startsWith('✓')).map((text) => text.slice(1).trim());
const button = (name: string) => page.getByRole('button', { name, exact: true });

test('an empty workbook is set up or imported into from the panel, and the steps tick themselves', async () => {
  let tabs: Readonly<Record<string, Rows>> = {};
  const answer = scripted({ sidebarWorkbook: () => sent(tabs), sidebarOpenDialog: () => ok(null) });
  await open(answer);
  expect(await steps()).toHaveLength(4);
  await eventually(async () => expect(await ticked()).toEqual([]));
  await screenshot(page, 'first-steps-empty');
  expect(await axeFindings(page)).toEqual([]);
  await button('Import…').click();
  await button('Set up…').click();
  const asked = () => answer.heard.filter(({ name }) => name === 'sidebarOpenDialog').map(({ request }) => request);
  await eventually(() => expect(asked()).toEqual([{ view: 'import' }, { view: 'setup' }]));
  const { People: _people, Ratings: _ratings, ...framework } = EXAMPLE;
  tabs = framework;
  // Whoever comes back from the dialog gives the window the keyboard.
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await page.locator('.tabs li', { hasText: '✓' }).first().waitFor();
  await eventually(async () => expect(await ticked()).toContain('A framework is there, done'));
  tabs = EXAMPLE;
  await button('Check again').click();
  await page.locator('.tabs li', { hasText: 'People and their ratings are there, done' }).waitFor();
  await screenshot(page, 'first-steps');
  expect(await axeFindings(page)).toEqual([]);
});

test('the steps can be put away, and the keyboard is not lost', async () => {
  await open(scripted());
  await button('Put away').focus();
  await page.keyboard.press('Enter');
  await page.locator('.tabs').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await button('Check again').click();
  expect(await page.locator('.tabs').count()).toBe(0);
});

test('who wrote gap tabs before does not see the first steps', async () => {
  await open(scripted({ sidebarJob: () => ok(job({ state: 'done' })) }));
  await page.waitForTimeout(100);
  expect(await page.locator('.tabs').count()).toBe(0);
});

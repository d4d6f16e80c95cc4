import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { type Small, serveSmall } from './small-host.ts';

let browser: TestBrowser;
let small: Small;

beforeAll(async () => {
  [browser, small] = await Promise.all([startBrowser(), serveSmall({ page: true })]);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await small?.stop();
});

test('the grid is there within 3 seconds of opening', async () => {
  const begun = Date.now();
  const page = await browser.open(small.url);
  await page.waitForSelector('.o-grid', { timeout: 20_000 }).catch(() => {});
  console.log(browser.which, Date.now() - begun, browser.problems);
  await page.waitForTimeout(1000);
  await screenshot(page, 'page');
  expect(browser.problems).toEqual([]);
}, 60_000);

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { type Host, openHost } from '../../local/host.ts';
import { createHub } from '../../local/server/hub.ts';
import { type Serving, serve } from '../../local/server/serve.ts';
import { startBrowser, type TestBrowser } from './browser.ts';
import { choose, onServer, shows, type } from './page-steps.ts';
import { buildPage } from './small-host.ts';

const SIDEBAR = '<!doctype html><html><head><title>Add</title></head><body><output id="sum"></output></body></html>';

/** An add-in as a build would write it. */
const CODE = `
function onOpen() {
  SpreadsheetApp.getUi().createAddonMenu()
    .addItem('Write a tab…', 'writeTab').addItem('Open sidebar', 'openSidebar').addToUi();
}
function writeTab() {
  const ui = SpreadsheetApp.getUi();
  if (ui.alert('Write a tab', 'Write one?', ui.ButtonSet.YES_NO) !== ui.Button.YES) return;
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('Written');
  sheet.getRange(1, 1, 2, 2).setValues([['Name', 'Rating'], ['Ada', 3]]);
}
function openSidebar() {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Add'));
}
function add(a, b) {
  return a + b;
}
function activeTab() {
  return SpreadsheetApp.getActiveSheet().getName();
}
/**
 * Doubles.
 * @param {number[][]} values What to double.
 * @customfunction
 */
function DOUBLE(values) {
  if (!Array.isArray(values)) return DOUBLE([[values]]);
  if (values.some((row) => row.includes('bad'))) throw new Error('DOUBLE takes numbers.');
  return values.map((row) => row.map((value) => (value === '' ? '' : value * 2)));
}
`;

let folder: string;
let browser: TestBrowser;
let host: Host;
let serving: Serving;
let page: Page;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'career-framework-add-in-'));
  const oauthScopes = ['spreadsheets.currentonly', 'script.container.ui'].map(
    (name) => `https://www.googleapis.com/auth/${name}`,
  );
  writeFileSync(join(folder, 'Code.js'), CODE);
  writeFileSync(join(folder, 'Sidebar.html'), SIDEBAR);
  writeFileSync(join(folder, 'appsscript.json'), JSON.stringify({ runtimeVersion: 'V8', oauthScopes }));
  const hub = createHub();
  const beside = { notes: {}, metadata: [], protections: [], properties: {} };
  host = openHost({ dist: folder, workbook: { engine: {}, beside }, transport: hub.transport });
  serving = await serve({ host, hub, dist: folder, built: buildPage(join(folder, 'page')), port: 0 });
  browser = await startBrowser();
  page = await browser.open(serving.url);
  await page.waitForSelector('.o-grid');
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a custom function of the script spills, and follows what is typed', async () => {
  await type(page, 'A1', '2');
  await type(page, 'A2', '3');
  await type(page, 'C1', '=DOUBLE(A1:A2)');
  await shows(page, 'Sheet1!C2', '6');
  await type(page, 'A2', '5');
  await shows(page, 'Sheet1!C2', '10');
  expect(onServer(host.model, 'Sheet1!C2')).toBe('10');
});

test('a volatile built-in handed to a custom function never ends, here and on the server', async () => {
  await type(page, 'H1', '=DOUBLE(RAND())');
  await shows(page, 'Sheet1!H1', 'Loading...');
  expect(onServer(host.model, 'Sheet1!H1')).toBe('Loading...');
});

test('what a custom function throws shows as an error, here and on the server', async () => {
  await type(page, 'A2', 'bad');
  await shows(page, 'Sheet1!C1', '#ERROR!');
  expect(onServer(host.model, 'Sheet1!C1')).toBe('#ERROR!');
  await type(page, 'A2', '3');
  await shows(page, 'Sheet1!C2', '6');
});

test('a script asks, writes a tab, and the window shows it', async () => {
  await choose(page, 'Write a tab…');
  await page.getByRole('alertdialog', { name: 'Write a tab' }).getByRole('button', { name: 'Yes' }).click();
  await shows(page, 'Written!B2', '3');
});

test('the sidebar is the file of the add-in', async () => {
  await choose(page, 'Open sidebar');
  await page.frameLocator('#sidebar iframe').locator('#sum').waitFor({ state: 'attached' });
  const address = await page.locator('#sidebar iframe').getAttribute('src');
  const served = await (await fetch(String(address))).text();
  const file = readFileSync(join(folder, 'Sidebar.html'), 'utf8');
  expect(served.replace('<script src="/google-script.js"></script>', '')).toBe(file);
});

test('its calls reach the script, which finds the tab this window is on', async () => {
  await page.locator('.o-sheet').filter({ hasText: 'Sheet1' }).click();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  const call = (text: string) =>
    frame?.evaluate(`new Promise((resolve, reject) =>
      google.script.run.withSuccessHandler(resolve).withFailureHandler(reject).${text})`);
  expect(await call('add(2, 3)')).toBe(5);
  expect(await call('activeTab()')).toBe('Sheet1');
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

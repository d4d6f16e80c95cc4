import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { axeFindings, openWindow, pageWith } from './sidebar-window.ts';

/** Three panels that note when they are started and shown again, and share the workbook. */
const PANELS = `
import { element } from './sidebar/element.ts';
import { startSidebar } from './sidebar/sidebar.ts';
globalThis.log = [];
const panel = (id, label) => ({ id, label, start: ({ panel, footer }, { workbook }) => {
  log.push('start ' + id);
  panel.append(element('h1', {}, label), element('input', { 'aria-label': label }));
  panel.append(element('div', { style: 'height: 2000px' }), element('p', { id: 'read-' + id }));
  footer.append(element('button', {}, 'Read ' + label));
  footer.lastChild.onclick = () => workbook.read();
  workbook.subscribe(() => { document.getElementById('read-' + id).textContent = workbook.now().last?.locale ?? '-'; });
  return { shown: () => log.push('shown ' + id) };
} });
startSidebar([panel('check', 'Check'), panel('people', 'People'), panel('jobs', 'Jobs')], document.location.hash.slice(1));
`;

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
  page = await openWindow(browser, () => ({ ok: true, value: { locale: 'de_DE', tabs: [] } }), pageWith(PANELS));
});
afterAll(() => browser?.close());

const chosen = () => page.getByRole('tab', { selected: true }).innerText();
const log = () => page.evaluate(() => (globalThis as unknown as { log: string[] }).log);

test('only the first panel is started, and one tab takes part in the order of Tab', async () => {
  expect(await chosen()).toBe('Check');
  expect(await log()).toEqual(['start check']);
  expect(await page.locator('[role=tab][tabindex="0"]').allInnerTexts()).toEqual(['Check']);
});

test('the arrow keys, Home and End go to the other panels, round the ends', async () => {
  await page.getByRole('tab', { name: 'Check' }).focus();
  const visited: string[] = [];
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'Home', 'End']) {
    await page.keyboard.press(key);
    visited.push(await chosen());
  }
  expect(visited).toEqual(['People', 'Jobs', 'Check', 'Jobs', 'Check', 'Jobs']);
  expect(await log()).toEqual([
    'start check',
    'start people',
    'start jobs',
    'shown check',
    'shown jobs',
    'shown check',
    'shown jobs',
  ]);
});

test('a panel is named by its tab, and the others are out of sight', async () => {
  expect(await page.getByRole('tabpanel', { name: 'Jobs' }).isVisible()).toBe(true);
  expect(await page.getByRole('tabpanel').count()).toBe(1);
  await screenshot(page, 'sidebar-tabs');
  expect(await page.getByRole('button').allInnerTexts()).toEqual(['Read Jobs']);
});

test('a panel comes back as it was left: what was typed, and how far it was scrolled', async () => {
  await page.getByRole('tab', { name: 'People' }).click();
  await page.getByRole('textbox', { name: 'People' }).fill('Ana');
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 700));
  await page.getByRole('tab', { name: 'Check' }).dispatchEvent('click');
  expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(0);
  await page.getByRole('tab', { name: 'People' }).click();
  expect(await page.getByRole('textbox', { name: 'People' }).inputValue()).toBe('Ana');
  expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(700);
});

test('one reading of the workbook serves every panel', async () => {
  await page.getByRole('button', { name: 'Read People' }).click();
  await page.locator('#read-check', { hasText: 'de_DE' }).waitFor({ state: 'attached' });
  expect(await page.locator('#read-people').innerText()).toBe('de_DE');
});

test('the sidebar can be opened on a panel', async () => {
  const other = await openWindow(browser, () => null, `${pageWith(PANELS)}`);
  await other.goto(`${other.url()}#jobs`);
  await other.reload();
  expect(await other.getByRole('tab', { selected: true }).innerText()).toBe('Jobs');
  await other.close();
});

test('axe finds nothing', async () => {
  expect(await axeFindings(page)).toEqual([]);
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

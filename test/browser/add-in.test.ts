import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import type { Host } from '../../local/host.ts';
import { createHub } from '../../local/server/hub.ts';
import { type Serving, serve } from '../../local/server/serve.ts';
import { openCompany, TABLES } from '../sheets/small-company.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { choose, goTo, inWindow, shows } from './page-steps.ts';

/** What a person could have typed to attack the page, or just to test it. */
const HOSTILE = '<img src=x onerror="document.title=1"></script> مرحبا 👩🏽‍💻 demonstrates leadership';

let browser: TestBrowser;
let host: Host;
let serving: Serving;
let page: Page;

beforeAll(async () => {
  const hub = createHub();
  const matrix = [...(TABLES['Matrix'] ?? []), ['Support', 'Writing', 'Demonstrates leadership.', '']];
  const competencies = [...(TABLES['Competencies'] ?? []), ['Support', 'Writing', HOSTILE]];
  host = openCompany({ Matrix: matrix, Competencies: competencies }, { transport: hub.transport });
  serving = await serve({ host, hub, dist: 'dist', title: 'Small company', port: 0 });
  browser = await startBrowser();
  console.info(`Browser tests run in ${browser.which}.`);
  page = await browser.open(serving.url);
  await page.waitForSelector('.o-grid');
});

afterAll(async () => {
  await browser?.close();
  await serving?.close();
});

/** The sidebar's own frame, once a panel of it shows how things are. */
async function sidebar(panel = 'check'): Promise<Frame> {
  await page.frameLocator('iframe').locator(`#panel-${panel} .health p`).first().waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame() && each.url() !== 'about:blank');
  if (!frame) throw new Error('The sidebar has no frame.');
  return frame;
}

test('the menu opens the panel that writes the gap tabs, and the window shows them without a reload', async () => {
  await choose(page, 'Write gap tabs…');
  const frame = await sidebar('jobs');
  await frame.getByText('Everybody who can open the file').waitFor();
  await screenshot(page, 'write-gap-tabs');
  await frame.getByRole('button', { name: 'Write 4 gap tabs' }).click();
  await frame.getByRole('heading', { name: '✓ Gap tabs are written' }).waitFor();
  await shows(page, 'Gap – Ana Silva (E1)!A1', 'Ana Silva');
  await page.locator('.o-sheet', { hasText: 'Gap – Ana Silva' }).click();
  await page.locator('.o-figure').waitFor();
  await screenshot(page, 'gap-tab');
});

test('typing a rating changes readiness in the window', async () => {
  await shows(page, 'Overview!F5', 'Not yet');
  await page.locator('.o-sheet', { hasText: 'Ratings' }).click();
  await goTo(page, 'E2');
  await page.keyboard.type('3', { delay: 40 });
  await page.keyboard.press('Enter');
  await shows(page, 'Overview!F5', 'Ready for review');
  await shows(page, 'Overview!E5', '100%');
  await page.locator('.o-sheet', { hasText: 'Overview' }).click();
  await screenshot(page, 'overview');
});

describe('the sidebar', () => {
  test('shows the findings of the workbook, and a click on one goes to its cell', async () => {
    await choose(page, 'Check framework');
    const frame = await sidebar();
    await screenshot(page, 'sidebar');
    await frame.getByRole('button', { name: 'Go to C5 in Matrix' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.o-named-range-selector input')?.value === 'C5',
    );
    expect(await page.locator('.o-sheet.active').innerText()).toContain('Matrix');
    expect(await inWindow(page, 'Matrix!C5')).toBe('Demonstrates leadership.');
  });

  test('finds nothing more once the cell is mended and the check runs again', async () => {
    await page.keyboard.type('Closes two deals a month.', { delay: 40 });
    await page.keyboard.press('Enter');
    await shows(page, 'Matrix!C5', 'Closes two deals a month.');
    const frame = await sidebar();
    await frame.getByRole('button', { name: 'Check again' }).click();
    await frame.getByRole('button', { name: 'Go to C5 in Matrix' }).waitFor({ state: 'detached' });
  });

  test('shows text that people typed as text', async () => {
    const frame = await sidebar();
    const unknown = frame.locator('article', { hasText: 'Unknown type' });
    expect(await unknown.innerText()).toContain(HOSTILE);
    expect(await frame.locator('img').count()).toBe(0);
  });

  test('explains why, by keyboard', async () => {
    const frame = await sidebar();
    const why = frame.getByRole('button', { name: 'Why: Number of levels' });
    await why.focus();
    await page.keyboard.press('Enter');
    await frame.getByText('which frustrates early careers').waitFor();
    expect(await why.getAttribute('aria-expanded')).toBe('true');
  });

  test('gives axe nothing to find', async () => {
    const frame = await sidebar();
    await frame.evaluate(axe.source);
    const found = await frame.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await checker.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(found).toEqual([]);
  });

  test('has no target smaller than 24 pixels and nothing wider than itself', async () => {
    const frame = await sidebar();
    const small = await frame.evaluate(() =>
      [...document.querySelectorAll('button')]
        .map((button) => ({ text: button.textContent, ...button.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  });

  test('says so when the cell is gone', async () => {
    const frame = await sidebar();
    const gone = frame.getByRole('button', { name: /^Go to \w+ in Competencies/ }).first();
    host.model.dispatch('RENAME_SHEET', {
      sheetId: host.model.getters.getSheetIdByName('Competencies') ?? '',
      oldName: 'Competencies',
      newName: 'Skills',
    });
    await gone.click();
    await frame
      .locator('.message')
      .getByText('There is no tab “Competencies”. If it was renamed, check again.')
      .waitFor();
  });
});

test('F6 goes round menu, grid and sidebar, because the grid takes every Tab', async () => {
  const where = () =>
    page.evaluate(() => {
      const at = document.activeElement;
      return ['menus', 'grid', 'sidebar'].find((id) => document.getElementById(id)?.contains(at)) ?? 'nowhere';
    });
  await page.locator('.o-sheet', { hasText: 'Overview' }).click();
  await goTo(page, 'A1');
  await page.keyboard.press('F6');
  expect(await where()).toBe('sidebar');
  await page.keyboard.press('F6');
  await page.waitForFunction(() => document.getElementById('grid')?.contains(document.activeElement));
  await page.keyboard.press('Shift+F6');
  expect(await where()).toBe('menus');
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

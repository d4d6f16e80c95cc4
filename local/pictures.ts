import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { openHost } from './host.ts';
import { createHub } from './server/hub.ts';
import { serve } from './server/serve.ts';
import { type Example, openExample } from './start/open-example.ts';
import { writeGapTabs } from './write-gap-tabs.ts';

const FOLDER = 'docs/pictures';

/**
 * Takes the pictures of the README: the example company in the local host, in the browser that the tests use. They differ
 * from machine to machine by their fonts, so they are taken when a screen has changed and not compared.
 */
async function pictures(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  await withPage('company', true, async (page) => {
    await openTab(page, 'Gap – Siân');
    await take('gap-tab', page.locator('.o-grid'));
    await openTab(page, 'Overview');
    await take('overview', page.locator('.o-grid'));
    const sidebar = await openSidebar(page);
    await sidebar.getByRole('tab', { name: 'People' }).click();
    await sidebar.getByRole('searchbox').waitFor();
    await take('people', page.locator('iframe'));
    await sidebar.getByRole('tab', { name: 'Jobs' }).click();
    await take('jobs', page.locator('iframe'));
  });
  await withPage('mistakes', false, async (page) => {
    await openSidebar(page);
    await take('check', page.locator('iframe'));
  });
}

/** Opens an example in the browser, and closes both. */
async function withPage(example: Example, isWritten: boolean, use: (page: Page) => Promise<void>): Promise<void> {
  const hub = createHub();
  const { workbook, title } = openExample(example);
  const host = openHost({ dist: 'dist', workbook, transport: hub.transport });
  const written = isWritten ? writeGapTabs(host) : { ok: true as const };
  if (!written.ok) throw new Error(written.message);
  const server = await serve({ host, hub, dist: 'dist', title, port: 0 });
  const browser = await startBrowser();
  try {
    const page = await browser.open(server.url);
    await page.setViewportSize({ width: 1580, height: 900 });
    await page.waitForSelector('.o-grid');
    await use(page);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(name: string, part: Locator): Promise<void> {
  const path = join(FOLDER, `${name}.png`);
  // Charts and spilled formulas are drawn a moment later.
  await part.page().waitForTimeout(1500);
  await part.screenshot({ path });
  console.log(path);
}

async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.o-sheet', { hasText: name }).first().click();
}

async function openSidebar(page: Page) {
  await page.getByRole('button', { name: 'Career Framework' }).click();
  await page.getByRole('menuitem', { name: 'Check framework' }).click();
  const frame = page.frameLocator('iframe');
  await frame.locator('.health').waitFor();
  return frame;
}

pictures().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});

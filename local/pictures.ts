import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { startBrowser } from './browser.ts';
import { openHost } from './host.ts';
import { createHub } from './server/hub.ts';
import { serve } from './server/serve.ts';
import { openExample } from './start/open-example.ts';
import { writeGapTabs } from './write-gap-tabs.ts';

const FOLDER = 'docs/pictures';

/**
 * Takes the pictures of the README: the example company in the local host, in the browser that the tests use. They differ
 * from machine to machine by their fonts, so they are taken when a screen has changed and not compared.
 */
async function pictures(): Promise<void> {
  const hub = createHub();
  const { workbook, title } = openExample('company');
  const host = openHost({ dist: 'dist', workbook, transport: hub.transport });
  await writeGapTabs(host);
  const server = await serve({ host, hub, dist: 'dist', title, port: 0 });
  const browser = await startBrowser();
  const page = await browser.open(server.url);
  await page.setViewportSize({ width: 1580, height: 900 });
  await page.waitForSelector('.o-grid');
  await mkdir(FOLDER, { recursive: true });

  await openTab(page, 'Gap – ');
  await take('gap-tab', page.locator('.o-grid'));
  await openTab(page, 'Overview');
  await take('overview', page.locator('.o-grid'));
  const sidebar = await openSidebar(page);
  await take('check', page.locator('iframe'));
  await sidebar.getByRole('tab', { name: 'People' }).click();
  await sidebar.getByRole('searchbox').waitFor();
  await take('people', page.locator('iframe'));

  await browser.close();
  await server.close();
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

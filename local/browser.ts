import { existsSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundled from '@sparticuz/chromium';
import { type BrowserContext, chromium, type Page } from 'playwright-core';

/** A running browser; `which` names the one that was found. */
export interface Browser {
  readonly which: string;
  /** Opens a page in a window of its own; errors of the page are collected in `problems`. */
  open(url: string): Promise<Page>;
  readonly problems: string[];
  close(): Promise<void>;
}

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Another process may be unpacking the same browser at this moment. */
const UNPACKING_MS = 15_000;

/** Where a browser may be found, best first: the one that npm brought, the one named, one that is installed. */
async function candidates(): Promise<{ which: string; path: string }[]> {
  const brought = process.platform === 'linux' && process.arch === 'x64';
  const found = brought ? [{ which: 'the Chromium of @sparticuz/chromium', path: await bundled.executablePath() }] : [];
  const { CHROME_PATH: named } = process.env;
  if (named) found.push({ which: `CHROME_PATH (${named})`, path: named });
  for (const path of INSTALLED.filter((each) => existsSync(each))) found.push({ which: path, path });
  return found;
}

async function launch(): Promise<{ which: string; context: BrowserContext; profile: string }> {
  const failures: string[] = [];
  for (const { which, path } of await candidates()) {
    const until = Date.now() + UNPACKING_MS;
    do {
      const profile = mkdtempSync(join(tmpdir(), 'career-framework-browser-'));
      try {
        const options = { executablePath: path, args: FLAGS, headless: true, viewport: { width: 1280, height: 800 } };
        return { which, context: await chromium.launchPersistentContext(profile, options), profile };
      } catch (error) {
        await rm(profile, { recursive: true, force: true });
        failures.push(`${which}: ${(error as Error).message.split('\n')[0]}`);
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    } while (path.startsWith(tmpdir()) && Date.now() < until);
  }
  throw new Error(`No browser could be started. Name one in CHROME_PATH. Tried: ${failures.join('; ') || 'none'}`);
}

/**
 * Starts a browser, for tests and pictures. Close it when done.
 *
 * @throws if none can be started
 */
export async function startBrowser(): Promise<Browser> {
  const { which, context, profile } = await launch();
  const problems: string[] = [];
  return {
    which,
    problems,
    open: async (url) => {
      const page = await context.newPage();
      page.on('pageerror', (error) => problems.push(`${error}`));
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
      await page.goto(url);
      return page;
    },
    close: async () => {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

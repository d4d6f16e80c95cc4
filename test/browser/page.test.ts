import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { choose, inWindow, onServer, shows, type } from './page-steps.ts';
import { type Small, serveSmall } from './small-host.ts';

let browser: TestBrowser;
let small: Small;
let page: Page;

/** `google.script` as a page sees it. */
interface Runner {
  withSuccessHandler(handler: (value: unknown, user?: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown, user?: unknown) => void): Runner;
  withUserObject(user: unknown): Runner;
  readonly echo?: (...args: unknown[]) => void;
  readonly slow?: () => void;
}
interface Google {
  readonly script: { readonly run: Runner };
}

const CHART = {
  type: 'bar',
  title: { text: 'Ratings' },
  dataSource: {
    type: 'range',
    dataSets: [{ dataRange: 'B1:B3', dataSetId: '1' }],
    dataSetsHaveTitle: true,
    labelRange: 'A1:A3',
  },
  dataSetStyles: {},
  legendPosition: 'top',
  stacked: false,
};

beforeAll(async () => {
  [browser, small] = await Promise.all([startBrowser(), serveSmall({ page: true })]);
  page = await openWindow();
});

afterAll(async () => {
  await browser?.close();
  await small?.stop();
});

afterEach(() => {
  expect(browser.problems.splice(0)).toEqual([]);
});

async function openWindow(): Promise<Page> {
  const opened = await browser.open(small.url);
  await opened.waitForSelector('.o-grid');
  return opened;
}

/** The connections on which windows hear of changes. */
const streams = new Set<Socket>();
subscribe('http.server.request.start', (message) => {
  const { request, socket } = message as { request: IncomingMessage; socket: Socket };
  if (request.url?.startsWith('/events')) streams.add(socket);
});

async function openSidebar(): Promise<Frame> {
  await choose(page, 'Open sidebar');
  await page.frameLocator('#sidebar iframe').getByText('Small sidebar').waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame());
  if (!frame) throw new Error('The sidebar has no frame.');
  return frame;
}

test('the grid is there within 3 seconds of opening', async () => {
  let took = Number.POSITIVE_INFINITY;
  // Other tests may run on this machine at the same time: the quickest of some tries is what the page takes.
  for (let n = 0; n < 5 && took >= 3000; n += 1) {
    const begun = Date.now();
    const window = await openWindow();
    await shows(window, 'Ratings!D1', '7');
    took = Math.min(took, Date.now() - begun);
    await screenshot(window, 'page');
    await window.close();
  }
  expect(took).toBeLessThan(3000);
});

describe('the live document', () => {
  test('a rating typed in a window recalculates the custom function there and on the server', async () => {
    await type(page, 'B4', '5');
    await shows(page, 'Ratings!D1', '12');
    expect(onServer(small.host.model, 'Ratings!D1')).toBe('12');
    await shows(page, 'Ratings!D3', '3');
  });

  test('an error of a custom function shows its code, and goes when the argument is mended', async () => {
    await type(page, 'B5', '99');
    await shows(page, 'Ratings!D1', '#ERROR!');
    await type(page, 'B5', '1');
    await shows(page, 'Ratings!D1', '13');
  });

  test('two windows see what is typed in the other', async () => {
    const other = await openWindow();
    await type(page, 'A10', 'from the first');
    await shows(other, 'Ratings!A10', 'from the first');
    await type(other, 'A11', 'from the second');
    await shows(page, 'Ratings!A11', 'from the second');
    await screenshot(page, 'two-windows');
    await other.close();
  });

  test('undo takes back what this window did, and the other sees it', async () => {
    const other = await openWindow();
    await type(page, 'A12', 'a mistake');
    await shows(other, 'Ratings!A12', 'a mistake');
    await page.keyboard.press('Control+z');
    await shows(other, 'Ratings!A12', '');
    await other.close();
  });

  test('a window that was cut off catches up, and sends what was typed meanwhile', async () => {
    const other = await openWindow();
    await other.context().setOffline(true);
    for (const socket of streams) socket.destroy();
    await other.getByText('The local host does not answer.').waitFor();
    small.host.model.dispatch('UPDATE_CELL', { sheetId: 'people', col: 1, row: 1, content: 'while away' });
    await type(other, 'A13', 'typed while away');
    await screenshot(other, 'offline');
    await other.context().setOffline(false);
    await shows(other, 'People!B2', 'while away');
    await shows(page, 'Ratings!A13', 'typed while away');
    await other.getByText('The local host does not answer.').waitFor({ state: 'hidden' });
    await other.close();
    // The browser itself reports each request that failed.
    expect(browser.problems.splice(0).filter((problem) => !problem.includes('net::ERR_'))).toEqual([]);
  });

  test('a window nobody looks at gives up its connection, and catches up when it is looked at', async () => {
    const look = (state: 'hidden' | 'visible') =>
      page.evaluate((value) => {
        Object.defineProperty(document, 'visibilityState', { value, configurable: true });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await look('hidden');
    small.host.model.dispatch('UPDATE_CELL', { sheetId: 'people', col: 1, row: 2, content: 'unseen' });
    await page.waitForTimeout(200);
    expect(await inWindow(page, 'People!B3')).toBe('');
    await look('visible');
    await shows(page, 'People!B3', 'unseen');
  });
});

test('a chart leaves the grid as it is', async () => {
  const anchor = { sheetId: 'ratings', chartId: 'c', figureId: 'f', col: 5, row: 2 };
  const made = small.host.model.dispatch('CREATE_CHART', {
    ...anchor,
    offset: { x: 0, y: 0 },
    size: { width: 400, height: 250 },
    definition: CHART as never,
  });
  expect(made.isSuccessful).toBe(true);
  await page.locator('.o-figure').waitFor();
  expect(await page.locator('.o-grid').isVisible()).toBe(true);
  await screenshot(page, 'chart');
});

describe('accessibility of what surrounds the grid', () => {
  /** Serious findings of axe; the grid inside is the engine's own. */
  async function findings(): Promise<string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(async () => {
      const { axe: checker } = globalThis as unknown as { axe: typeof axe };
      const { violations } = await checker.run({ exclude: [['#grid'], ['iframe']] }, { iframes: false });
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
  }

  test('nothing serious with the sidebar and a message shown', async () => {
    await choose(page, 'Write a tab');
    await openSidebar();
    expect(await findings()).toEqual([]);
    await page.getByRole('button', { name: 'Close the sidebar' }).click();
  });

  test('nothing serious in the open menu', async () => {
    await page.getByRole('button', { name: 'Career Framework' }).click();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('nothing serious in a question', async () => {
    await choose(page, 'Ask first…');
    await page.getByRole('alertdialog').waitFor();
    expect(await findings()).toEqual([]);
    await page.keyboard.press('Escape');
  });
});

describe('the menu', () => {
  test('a script changes the grid without a reload, goes to its tab and says so', async () => {
    await choose(page, 'Write a tab');
    await page.getByText('One tab made.').waitFor();
    expect(await inWindow(page, 'People!A5')).toBe('written');
    expect(await page.locator('.o-sheet.active').innerText()).toContain('Made');
    expect(await page.locator('.o-named-range-selector input').inputValue()).toBe('C3');
    await screenshot(page, 'toast');
  });

  test('the keyboard reaches and leaves it', async () => {
    const button = page.getByRole('button', { name: 'Career Framework' });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await button.focus();
    await page.keyboard.press('ArrowDown');
    await eventually(async () => expect(await focused()).toBe('Write a tab'));
    await screenshot(page, 'menu');
    await page.keyboard.press('ArrowUp');
    await eventually(async () => expect(await focused()).toBe('Open sidebar'));
    await page.keyboard.press('f');
    await eventually(async () => expect(await focused()).toBe('Fail'));
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await focused()).toBe('Career Framework'));
    expect(await button.getAttribute('aria-expanded')).toBe('false');
  });

  test('questions are asked one after the other and the answers arrive', async () => {
    await choose(page, 'Ask first…');
    await page.getByRole('alertdialog', { name: 'Write' }).waitFor();
    await screenshot(page, 'alert');
    await page.getByRole('button', { name: 'Yes' }).click();
    const prompt = page.getByRole('alertdialog', { name: 'Name' });
    await prompt.getByRole('textbox').fill('Q3');
    await screenshot(page, 'prompt');
    await page.keyboard.press('Enter');
    await page.getByText('Named Q3').waitFor();
  });

  test('Escape closes a question as the closing cross does', async () => {
    await choose(page, 'Ask first…');
    await page.getByRole('alertdialog', { name: 'Write' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByText('Nothing written: CLOSE').waitFor();
  });

  test('a script that fails says why, and nothing of its insides', async () => {
    await choose(page, 'Fail');
    const dialog = page.getByRole('alertdialog', { name: 'Fail did not finish' });
    expect(await dialog.innerText()).toContain('The People tab has no column Level.');
    expect(await dialog.innerText()).not.toContain('secret');
    await screenshot(page, 'failed');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  });

  test('a page in a dialog can be closed', async () => {
    await choose(page, 'Show a page');
    const dialog = page.getByRole('dialog', { name: 'A page' });
    await dialog.locator('iframe').contentFrame().getByText('Small sidebar').waitFor();
    await screenshot(page, 'dialog');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await dialog.waitFor({ state: 'detached' });
  });
});

describe('google.script in the sidebar', () => {
  let frame: Frame;
  beforeAll(async () => {
    frame = await openSidebar();
  });

  /** Calls a function of the script from within the sidebar, with all handlers. */
  const call = (name: string, ...args: unknown[]) =>
    frame.evaluate(
      ([called, given]) =>
        new Promise((resolve) => {
          const { run } = (globalThis as unknown as { google: Google }).google.script;
          run
            .withSuccessHandler((value, user) => resolve({ value, user }))
            .withFailureHandler((error, user) => {
              resolve({ error: error instanceof Error, message: (error as Error).message, user });
            })
            .withUserObject('mine')
            [called as 'echo']?.(...(given as unknown[]));
        }),
      [name, args] as const,
    );

  test('it is 300 px wide and has its title', async () => {
    expect((await page.locator('#sidebar').boundingBox())?.width).toBe(300);
    expect(await page.locator('#sidebar h2').innerText()).toBe('Small sidebar');
    await screenshot(page, 'sidebar');
  });

  test('a value goes there and back, with the user object', async () => {
    const value = { list: [1, null, 'x'], deep: { yes: true } };
    expect(await call('echo', value)).toEqual({ value, user: 'mine' });
  });

  test('the failure handler gets an Error with the message', async () => {
    expect(await call('fails')).toEqual({ error: true, message: 'Exception: no such person', user: 'mine' });
  });

  test.each(['missing', 'hidden_', 'inner'])('%s is not a function', async (name) => {
    const script = `(() => { try { google.script.run.${name}(); } catch (error) { return String(error); } })()`;
    expect(await frame.evaluate(script)).toBe(`TypeError: google.script.run.${name} is not a function`);
  });

  test('a Date fails at the call and nothing is sent', async () => {
    const before = small.host.calls.length;
    const thrown = await frame.evaluate(() => {
      try {
        return String((globalThis as unknown as { google: Google }).google.script.run.echo?.({ when: new Date() }));
      } catch (error) {
        return String(error);
      }
    });
    expect(thrown).toBe('TypeError: Failed due to illegal value in property: when');
    expect(small.host.calls).toHaveLength(before);
  });

  test('a runner does not change: a handler given later belongs to another one', async () => {
    const heard = await frame.evaluate(
      () =>
        new Promise((resolve) => {
          const { run } = (globalThis as unknown as { google: Google }).google.script;
          const heardBy: string[] = [];
          // Answers come in any order.
          const heard = (by: string) => heardBy.push(by) === 2 && resolve(heardBy.sort());
          const first = run.withSuccessHandler(() => heard('first'));
          const second = first.withSuccessHandler(() => heard('second'));
          first.echo?.();
          second.echo?.();
        }),
    );
    expect(heard).toEqual(['first', 'second']);
  });

  test('ten calls run at once, the eleventh waits', async () => {
    const release = small.host.hold();
    const asked = await page.evaluateHandle(() => {
      const heard: unknown[] = [];
      window.addEventListener('message', ({ data }) => heard.push(data));
      return heard;
    });
    const finished = frame.evaluate(
      () =>
        new Promise((resolve) => {
          const { run } = (globalThis as unknown as { google: Google }).google.script;
          const answers: unknown[] = [];
          const answered = (answer: unknown) => answers.push(answer) === 12 && resolve(answers.length);
          for (let each = 0; each < 12; each += 1) run.withSuccessHandler(answered).slow?.();
        }),
    );
    await page.waitForFunction((heard) => heard.length >= 10, asked);
    await page.waitForTimeout(100);
    expect(await asked.evaluate((heard) => heard.length)).toBe(10);
    release();
    expect(await finished).toBe(12);
  });

  test('the page says that a script runs', async () => {
    const release = small.host.hold();
    const waiting = call('slow');
    await page.getByRole('status').getByText('Working…').waitFor();
    release();
    await waiting;
    await page.waitForFunction(() => document.getElementById('working')?.textContent === '');
  });

  test('the page that holds it is out of its reach', async () => {
    const reached = await frame.evaluate(() => {
      try {
        return String(window.parent.document.title);
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(reached).toBe('SecurityError');
  });

  test('it can give the focus to the grid, and close itself', async () => {
    const host = 'globalThis.google.script.host';
    await frame.evaluate(`${host}.editor.focus()`);
    await page.waitForFunction(() => document.querySelector('.o-grid')?.contains(document.activeElement));
    await frame.evaluate(`${host}.close()`);
    await page.locator('#sidebar').waitFor({ state: 'hidden' });
    expect(await page.locator('#sidebar iframe').count()).toBe(0);
  });
});

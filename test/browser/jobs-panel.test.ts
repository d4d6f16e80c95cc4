import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openTimed } from '../sheets/job-steps.ts';
import { tabNames } from '../sheets/small-company.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { job, OUTCOMES, ok, PLAN, scripted } from './jobs-fixtures.ts';
import { EVERY_STATUS, sent } from './people-fixtures.ts';
import { type Answer, answering, axeFindings, builtPage, openWindow } from './sidebar-window.ts';

let browser: TestBrowser;
let page: Page;
let file: string;
beforeAll(async () => {
  browser = await startBrowser();
  file = builtPage('jobs');
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
  expect(browser.problems.splice(0)).toEqual([]);
});

async function open(answer: Answer, from = file): Promise<Page> {
  page = await openWindow(browser, answer, from);
  await page.locator('#panel-jobs h1').waitFor();
  return page;
}

const panel = () => page.locator('#panel-jobs');
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true });
const says = (text: string | RegExp) => panel().getByText(text).first().waitFor();
const heading = (name: string | RegExp) => page.getByRole('heading', { name, level: 1 }).waitFor();
const focused = () => page.evaluate(() => document.activeElement?.textContent);
const heard = () => page.locator('#status').textContent();
const texts = (selector: string) => panel().locator(selector).allInnerTexts();
/** What is shown is looked at by axe, fits into 300 pixels, has targets that are large enough, and is kept as a picture. */
async function isSound(name: string): Promise<void> {
  await screenshot(page, `jobs-${name}`);
  expect(await axeFindings(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button')]
      .filter((node) => node.checkVisibility())
      .filter((node) => node.offsetHeight < 24 || node.offsetWidth < 24)
      .map((node) => node.textContent),
  );
  expect(small).toEqual([]);
}

describe('the main job, on the real add-in', () => {
  test('36 people by keyboard alone: planned, written, paused, closed, opened, resumed, done; then nothing is new', async () => {
    const { host } = openTimed(36, 60);
    let press: () => void = () => undefined;
    const pressed = new Promise<void>((resolve) => (press = resolve));
    await open(async (name, args) => {
      const value = answering(host)(name, args);
      if (name === 'sidebarRunJob') await pressed;
      return value;
    });
    await says('36 new.');
    const gaps = () => tabNames(host).filter((name) => name.startsWith('Gap')).length;
    expect(gaps()).toBe(0);
    await button('Write 36 gap tabs').focus();
    await page.keyboard.press('Enter');
    await heading('Writing gap tabs');
    await eventually(async () => expect(await focused()).toBe('Writing gap tabs'));
    await button('Pause').focus();
    await page.keyboard.press('Enter');
    await says('Pausing after the tabs that are being written…');
    await eventually(async () => expect(await focused()).toBe('Writing gap tabs'));
    press();
    await heading('Paused');
    await eventually(async () => expect(await focused()).toBe('Paused'));
    await says(/^[1-9]\d? of 36$/);
    expect(gaps()).toBeLessThan(36);
    await page.close();
    await open(answering(host));
    await heading('Paused');
    await isSound('paused');
    await button('Resume').focus();
    await page.keyboard.press('Space');
    await heading('✓ Gap tabs are written');
    expect(gaps()).toBe(36);
    await eventually(async () => expect(await texts('.kept li span')).toHaveLength(36));
    await isSound('done');
    await button('Open the gap tab of Person 36').focus();
    await page.keyboard.press('Enter');
    await button('Write again').focus();
    await page.keyboard.press('Enter');
    await says('36 unchanged.');
    await button('Write Overview and Attainability').waitFor();
  });

  test('the team of one manager, with what People then knows of the tabs', async () => {
    const { host } = openTimed(5, 1);
    await open(answering(host));
    await page.getByRole('radio', { name: 'The team of one manager' }).check();
    await page.getByLabel('Manager', { exact: true }).selectOption({ label: 'Person 1' });
    await says('4 new.');
    await button('Write 4 gap tabs').click();
    await heading('✓ Gap tabs are written');
    expect(tabNames(host).filter((name) => name.startsWith('Gap'))).toHaveLength(4);
    await page.getByRole('tab', { name: 'People' }).click();
    await page.locator('.person', { hasText: 'Person 2' }).click();
    await button('Open gap tab').click();
    const { getters } = host.model;
    await eventually(() => expect(getters.getSheetName(getters.getActiveSheetId())).toContain('Gap – Person 2'));
  });

  test('tabs of people who left are removed after a question that names them', async () => {
    const { host } = openTimed(4, 1);
    await open(answering(host));
    await button('Write 4 gap tabs').click();
    await heading('✓ Gap tabs are written');
    const { getters } = host.model;
    host.model.dispatch('UPDATE_CELL', {
      sheetId: getters.getSheetIdByName('People') ?? '',
      col: 5,
      row: 2,
      content: '2026-01-01',
    });
    await button('Write again').click();
    await page.getByRole('checkbox', { name: 'Gap – Person 2 (P2) · left' }).check();
    await button('Remove 1 gap tab…').click();
    await says('Remove “Gap – Person 2 (P2)”?');
    await isSound('remove');
    await button('Remove 1 gap tab').click();
    await heading('✓ Gap tabs are removed');
    expect(tabNames(host)).not.toContain('Gap – Person 2 (P2)');
  });
});

describe('before anything starts', () => {
  test('it says what would be done, what cannot, who can read the tabs, and what is kept', async () => {
    await open(scripted());
    await says('12 new, 1 changed, 448 unchanged, 1 that cannot be written and 1 without a page.');
    for (const text of [
      'Everybody who can open the file can read all gap tabs, hidden or not.',
      'What people typed in Next step and Agreed is kept.',
      'Two tabs carry the ID 1042.',
      'Nobody active in People has the ID X.',
      'The ID B9 stands 2 times in People',
    ])
      await says(text);
    expect(await page.locator('img').count()).toBe(0);
    await isSound('plan');
    await page.getByRole('checkbox', { name: 'Look at every tab again' }).check();
    await button('Write 461 gap tabs').waitFor();
    expect(await page.evaluate(() => (document.activeElement as HTMLElement).dataset['key'])).toBe('thorough');
  });

  test('of two plans the one that was asked for last counts, whichever comes first', async () => {
    const waiting: ((reply: unknown) => void)[] = [];
    await open(scripted({ sidebarPlanJob: () => new Promise((resolve) => waiting.push(resolve)) }));
    await says('Looking at what would be written…');
    await isSound('planning');
    await page.getByRole('radio', { name: 'The team of one manager' }).check();
    await page.getByLabel('Manager', { exact: true }).selectOption({ label: 'Ana Silva (B2)' });
    while (waiting.length < 2) await page.waitForTimeout(20);
    waiting[1]?.(ok({ ...PLAN, people: PLAN.people.slice(0, 2) }));
    await says('2 new.');
    waiting[0]?.(ok(PLAN));
    await page.waitForTimeout(100);
    expect(await texts('.health p')).toEqual(['2 new.']);
    await isSound('team');
  });

  test.each<[string, ReturnType<typeof sent>, string]>([
    ['no tab of ours', sent({}), 'There is no framework in this workbook yet.'],
    ['no People', sent({ ...EVERY_STATUS, People: [] }), 'People'],
  ])('%s: it names what is missing, and there is nothing to press but to read again', async (name, workbook, text) => {
    await open(scripted({ sidebarWorkbook: () => workbook, sidebarPlanJob: () => ({ ok: false, message: text }) }));
    await says(text);
    await page.getByText('Looking at what would be written…').waitFor({ state: 'hidden' });
    expect(await page.locator('footer button:visible').allInnerTexts()).toEqual(['Read again']);
    await isSound(`blocked-${name.split(' ')[1]}`);
  });

  test('whom People chose is the choice, and a double press starts one job', async () => {
    const answer = scripted();
    await open(answer);
    await page.getByRole('tab', { name: 'People' }).click();
    await page.getByRole('checkbox', { name: 'Choose Mia Moss' }).check();
    await button('Write gap tab for 1 person').click();
    await page.getByRole('radio', { name: '1 person chosen in People', checked: true }).waitFor();
    await says('12 new');
    expect(answer.heard.filter(({ name }) => name === 'sidebarPlanJob').at(-1)?.request).toEqual({
      scope: { whom: 'people', ids: ['B5'] },
    });
    await button('Write 13 gap tabs').dblclick();
    await heading('Writing gap tabs');
    expect(answer.heard.filter(({ name }) => name === 'sidebarStartJob')).toHaveLength(1);
  });
});

describe('while it runs', () => {
  test('it shows how far it is, newest first, those that stopped before all others', async () => {
    await open(scripted({ sidebarJob: () => ok(job()) }));
    await heading('Writing gap tabs');
    await says('64 of 120 · Chloé Martin');
    await says('You can close this panel. The work pauses and goes on when you open it again.');
    expect((await texts('h2')).map((text) => text.replace(/\s+/g, ' '))).toEqual([
      'Not done 1',
      'Done 3',
      'Unchanged 60',
    ]);
    expect((await texts('.kept .done > span:first-child')).slice(1)).toEqual([
      'Chloé Martin',
      OUTCOMES[62]?.name,
      'Ben Okafor',
    ]);
    await isSound('running');
    await button('Show 60').click();
    await page.waitForFunction(
      () => document.activeElement?.getAttribute('aria-label') === 'Open the gap tab of Same 59',
    );
  });

  test('a link goes to the tab by its ID', async () => {
    const answer = scripted({ sidebarJob: () => ok(job()) });
    await open(answer);
    await button('Open the gap tab of Ben Okafor').click();
    const gone = { name: 'sidebarGoToCell', request: { tab: 400, cell: 'A1' } };
    await eventually(() => expect(answer.heard.at(-1)).toEqual(gone));
  });

  test('stopping asks, Escape says no, and it stops once the chunk is done', async () => {
    let end: (reply: unknown) => void = () => undefined;
    await open(
      scripted({
        sidebarJob: () => ok(job()),
        sidebarRunJob: () => new Promise((resolve) => (end = resolve)),
        sidebarStopJob: () => ok(job({ state: 'stopped', done: 64 })),
      }),
    );
    await button('Stop…').click();
    await says('Stop here?');
    await page.keyboard.press('Escape');
    await page.getByText('Stop here?').waitFor({ state: 'detached' });
    await eventually(async () => expect(await focused()).toBe('Stop…'));
    await page.keyboard.press('Enter');
    await isSound('stop');
    await button('Stop').click();
    await says('Stopping after the tabs that are being written…');
    end(ok(job({ outcomes: [] })));
    await heading('Stopped');
    await isSound('stopped');
  });

  test('somebody else who writes is waited for', async () => {
    let waits = 2;
    await open(
      scripted({
        sidebarJob: () => ok(job({ state: 'paused' })),
        sidebarRunJob: () =>
          ok(waits-- > 0 ? job({ waiting: true, outcomes: [] }) : job({ state: 'done', outcomes: [] })),
      }),
    );
    await page.clock.install();
    await button('Resume').click();
    await says('Somebody else is writing in this file right now.');
    await isSound('waiting');
    await page.clock.runFor(5500);
    await page.clock.runFor(5500);
    await page.clock.runFor(5500);
    await heading('Some gap tabs were not written');
  });

  test('a failure is said and tried again, four times with growing pauses, then by a person', async () => {
    const answer = scripted({
      sidebarJob: () => ok(job()),
      sidebarRunJob: () => ({ ok: false, message: 'You do not have permission to call getSheets.' }),
    });
    await open(answer);
    await page.clock.install();
    await says('You do not have permission to call getSheets. Trying again in 2 seconds.');
    await isSound('failed-once');
    const runs = () => answer.heard.filter(({ name }) => name === 'sidebarRunJob').length;
    for (const seconds of [2, 5, 15, 40]) {
      await says(`Trying again in ${seconds} seconds.`);
      await page.clock.runFor(seconds * 1000 + 100);
    }
    await page.locator('.message').getByText('You do not have permission').waitFor();
    expect(runs()).toBe(5);
    await isSound('failed');
    await button('Try again').click();
    await says('Trying again in 2 seconds.');
    await eventually(() => expect(runs()).toBe(6));
  });

  test.each([
    ['several accounts', 'PERMISSION_DENIED', 'Google refused this call. When several Google accounts'],
    ['offline', 'NetworkError: Connection failure due to HTTP 0', 'Google did not answer in time.'],
  ])('%s: it is explained', async (name, message, text) => {
    await open(() => {
      throw new Error(message);
    });
    await page.locator('.message').getByText(text).waitFor();
    await isSound(name.replace(' ', '-'));
  });

  test('a call that never comes back is said after the time Apps Script has', async () => {
    const answer = scripted({
      sidebarJob: () => ok(job({ state: 'paused' })),
      sidebarRunJob: () => new Promise(() => undefined),
    });
    await open(answer);
    await page.clock.install();
    await button('Resume').click();
    await eventually(() => expect(answer.heard.at(-1)?.name).toBe('sidebarRunJob'));
    await page.clock.runFor(380_000);
    await page.waitForTimeout(50);
    expect(await panel().innerText()).not.toContain('Google did not answer');
    await page.clock.runFor(11_000);
    await says('Google did not answer in time.');
  });
});

describe('the job of another window', () => {
  test('is followed, and taken over after a question', async () => {
    const answer = scripted({ sidebarJob: () => ok(job({ yours: false, done: 41, outcomes: OUTCOMES.slice(0, 41) })) });
    await open(answer);
    await heading('Somebody is writing gap tabs (41 of 120).');
    expect(answer.heard.some(({ name }) => name === 'sidebarRunJob')).toBe(false);
    await isSound('other-window');
    await button('Take over…').click();
    await says('The other window stops after the tabs it is at');
    await isSound('take-over');
    await button('Take over').click();
    await heading('Writing gap tabs');
    expect(answer.heard.filter(({ name }) => name === 'sidebarRunJob').at(-1)?.request).toMatchObject({
      job: 'j1',
      takeOver: true,
    });
  });

  test('goes on without a question where that window was closed', async () => {
    const answer = scripted({ sidebarJob: () => ok(job({ yours: false, stale: true })) });
    await open(answer);
    await says('The window that did this was closed');
    await isSound('stale');
    await button('Resume').click();
    await heading('Writing gap tabs');
    expect(answer.heard.filter(({ name }) => name === 'sidebarRunJob').at(-1)?.request).toMatchObject({
      takeOver: false,
    });
  });

  test('that was first is shown instead of starting a second one', async () => {
    let isOther = false;
    await open(
      scripted({
        sidebarJob: () => ok(isOther ? job({ id: 'j2', yours: false }) : null),
        sidebarStartJob: () => {
          isOther = true;
          return { ok: false, message: 'Somebody is writing gap tabs.' };
        },
      }),
    );
    await button('Write 13 gap tabs').click();
    await heading('Somebody is writing gap tabs (64 of 120).');
    expect(await page.locator('.message').count()).toBe(0);
  });
});

describe('the panel', () => {
  const long = `<script>{
    new MutationObserver(() => {
      const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (all.nextNode()) {
        const node = all.currentNode;
        if (node.parentElement.closest('script, style') || node.long === node.data) continue;
        node.data += ' ' + node.data.slice(0, Math.ceil(node.data.length * 0.4));
        node.long = node.data;
      }
    }).observe(document, { childList: true, subtree: true });
  }</script>`;
  const large = '<style>html body { font-size: 26px }</style>';

  test.each<[string, string, (page: Page) => Promise<void>]>([
    ['longer words', long, async () => undefined],
    ['text of 200 %', large, async () => undefined],
    ['forced colours', '', (shown) => shown.emulateMedia({ forcedColors: 'active' })],
  ])('fits with %s', async (name, head, prepare) => {
    for (const state of ['running', 'paused'] as const) {
      const answer = scripted(state === 'running' ? { sidebarJob: () => ok(job()) } : {});
      page = await openWindow(browser, answer, builtPage('jobs', head));
      await prepare(page);
      await panel().locator('.kept').first().waitFor();
      await screenshot(page, `jobs-${name.replaceAll(' ', '-')}-${state}`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
      await page.close();
    }
  });

  test('progress is said no more often than every five seconds', async () => {
    let done = 0;
    await open(
      scripted({
        sidebarJob: () => ok(job({ state: 'paused', done: 0, outcomes: [] })),
        sidebarRunJob: async () => {
          await new Promise((resolve) => setTimeout(resolve, 250));
          done += 1;
          return ok(job({ done, outcomes: OUTCOMES.slice(done - 1, done) }));
        },
      }),
    );
    await page.evaluate(() => {
      const said: [number, string][] = [];
      Object.assign(window, { said });
      new MutationObserver(() => {
        said.push([performance.now(), document.getElementById('status')?.textContent ?? '']);
      }).observe(document.getElementById('status') as Node, { childList: true });
    });
    await button('Resume').click();
    await page.waitForTimeout(7000);
    const said = await page.evaluate(() => (window as unknown as { said: [number, string][] }).said);
    const progress = said.filter(([, text]) => /\d of 120/.test(text)).map(([at]) => at);
    expect(progress.length).toBeGreaterThanOrEqual(1);
    for (const [at, time] of progress.entries())
      if (at > 0) expect(time - (progress[at - 1] ?? 0)).toBeGreaterThan(4900);
    await eventually(async () => expect(await heard()).toMatch(/of 120/));
  });
});

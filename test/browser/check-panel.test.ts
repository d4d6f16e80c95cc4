import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Host } from '../../local/host.ts';
import { openCompany, sheetId, shown, TABLES, type } from '../sheets/small-company.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { type Answer, answering, axeFindings, firstPaint, openWindow } from './sidebar-window.ts';

/** What a person could have typed to attack the page, or just to test it. */
const HOSTILE = '<img src=x onerror="document.title=1"></script> مرحبا =1+1';
const [RATINGS_HEADER = [], ...RATINGS] = TABLES['Ratings'] ?? [];

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(async () => {
  await page?.close();
});

/** Five ratings stored as text, two vague descriptions, a competency of a hostile type. */
const messy = (): Host =>
  openCompany({
    Competencies: [...(TABLES['Competencies'] ?? []), ['Sales', 'Writing', HOSTILE]],
    Matrix: [
      ...(TABLES['Matrix'] ?? []),
      ['Sales', 'Writing', 'Demonstrates leadership.', 'Demonstrates strong leadership.'],
    ],
    Ratings: [
      RATINGS_HEADER,
      ['2026 Q3', 'E1', '', '4', '2 ', 5],
      ['2026 Q3', 'E2', '', '４', '\u00a04', 4],
      ['2026 Q3', '00123', '', '3,5', 3, 'good'],
      ...RATINGS.slice(3),
    ],
  });

async function open(answer: Answer): Promise<Page> {
  // Nobody wrote gap tabs yet.
  page = await openWindow(browser, (name, args) =>
    name === 'sidebarJob' ? { ok: true, value: null } : answer(name, args),
  );
  return page;
}
async function checked(answer: Answer): Promise<Page> {
  await open(answer);
  await page.locator('.health p').first().waitFor();
  return page;
}
const press = (name: string | RegExp) => page.getByRole('button', { name, exact: true }).first().click();
const heading = () => page.locator('h1').innerText();
/** Waits for what a screen reader hears. */
const announced = (text: RegExp) => page.locator('#status').filter({ hasText: text }).waitFor({ state: 'attached' });
const focused = () =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
const messages = () => page.locator('.message p').allInnerTexts();
/** Waits for the note of what was done. */
const noted = (text: string) => page.locator('.done', { hasText: text }).waitFor();
const RATING = 'Not a rating';
const card = (name: string) => page.locator('.finding', { hasText: name });

describe('dismissing', () => {
  test('works by keyboard alone: the reason is kept, the health line follows, the next finding has the keyboard', async () => {
    const host = messy();
    await checked(answering(host));
    const before = await heading();
    await page.getByRole('button', { name: /^Dismiss: “Demonstrates leadership/ }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Why is this fine as it is?' }).waitFor();
    await page.keyboard.type('Explained in training.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await noted('1 finding dismissed.');
    expect([before, await heading()]).toEqual(['6 to fix, 9 to look at', '6 to fix, 8 to look at']);
    await eventually(async () => expect(await focused()).toMatch(/^Dismiss: “Demonstrates strong leadership/));
    await announced(/^1 finding dismissed\. 6 to fix, 8 to look at\.$/);
    expect(shown(host, 'Career data')[1]?.[2]).toContain('Explained in training.');
  });

  test('asks for a reason until there is one, and Escape goes back to where it began', async () => {
    await checked(answering(messy()));
    await page.getByRole('button', { name: /^Dismiss: “Demonstrates leadership/ }).press('Enter');
    await press('Dismiss');
    await page.getByText('Write a reason first').waitFor();
    expect(await page.getByRole('textbox').getAttribute('aria-invalid')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'check-reason');
    await page.getByRole('textbox').press('Escape');
    await page.getByRole('textbox').waitFor({ state: 'detached' });
    await eventually(async () => expect(await focused()).toMatch(/^Dismiss: “Demonstrates leadership/));
  });

  test('is undone from the note, and from the list in which it stands with its reason and day', async () => {
    await checked(answering(messy()));
    for (const undo of [/^Undo: 1 finding/, /^Undo: Vague/]) {
      await page.getByRole('button', { name: /^Dismiss: “Demonstrates leadership/ }).click();
      await page.getByRole('textbox').fill(`Fine. ${HOSTILE}`);
      await press('Dismiss');
      await noted('1 finding dismissed.');
      if (undo.source.includes('Vague')) {
        await press('1 dismissed');
        await page.getByText(`“Fine. ${HOSTILE}”`).waitFor();
        expect(await axeFindings(page)).toEqual([]);
      }
      await press(undo);
      await noted('1 finding is back.');
      await eventually(async () => expect(await heading()).toBe('6 to fix, 9 to look at'));
    }
    expect(await page.locator('img').count()).toBe(0);
  });

  test('is about the finding that was asked about, though rows moved and the check ran while the reason was written', async () => {
    const host = messy();
    await checked(answering(host));
    await page.getByRole('button', { name: /^Dismiss: “Demonstrates leadership/ }).click();
    await page.getByRole('textbox').fill('Known');
    const row = { dimension: 'ROW' as const, base: 1, quantity: 1, position: 'before' as const };
    host.model.dispatch('ADD_COLUMNS_ROWS', { sheetId: sheetId(host, 'Matrix'), sheetName: 'Matrix', ...row });
    await press('Check again');
    await page.getByRole('button', { name: 'Go to C6 in Matrix' }).waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Known');
    await press('Dismiss');
    await noted('1 finding dismissed.');
    await press('1 dismissed');
    await page.getByText(/^Matrix C6: “Demonstrates leadership/).waitFor();
    await eventually(async () => expect(await focused()).toBe('1 dismissed'));
  });

  test('says that a finding was dismissed before its text changed', async () => {
    const host = messy();
    await checked(answering(host));
    await page.getByRole('button', { name: /^Dismiss: “Demonstrates leadership/ }).click();
    await page.getByRole('textbox').fill('Known');
    await press('Dismiss');
    await noted('1 finding dismissed.');
    type(host, 'Matrix', 'C5', 'Shows leadership.');
    await press('Check again');
    await page.getByText(/^Dismissed on .* \(“Known”\), and changed since\.$/).waitFor();
  });
});

describe('fixing', () => {
  test('mends all that are alike at once, says so once, and puts them back', async () => {
    const host = messy();
    await checked(answering(host));
    expect(await card(RATING).innerText()).toContain('5 numbers are stored as text.');
    await press(/^Fix all 5 in Ratings/);
    await noted('5 cells fixed.');
    await eventually(async () => expect(await heading()).toBe('1 to fix, 9 to look at'));
    await announced(/^5 cells fixed\. 1 to fix, 9 to look at\.$/);
    expect(shown(host, 'Ratings')[3]?.slice(3, 6)).toEqual(['3.5', '3', 'good']);
    await press(/^Undo: 5 cells/);
    await noted('5 cells put back.');
    await eventually(async () => expect(await heading()).toBe('6 to fix, 9 to look at'));
  });

  test('names the cells that changed meanwhile, and leaves them', async () => {
    const host = messy();
    await checked(answering(host));
    type(host, 'Ratings', 'D2', '1');
    await press(/^Fix all 5 in Ratings/);
    await noted('4 cells fixed. Left as it is, changed meanwhile: D2.');
    expect(shown(host, 'Ratings')[1]?.[3]).toBe('1');
  });

  test('pressed twice is done once', async () => {
    const host = messy();
    const asked: string[] = [];
    const answer = answering(host);
    await checked((name, args) => {
      asked.push(name);
      return answer(name, args);
    });
    await page.getByRole('button', { name: /^Fix all 5/ }).dblclick();
    await noted('5 cells fixed.');
    expect(asked.filter((name) => name === 'sidebarFix')).toHaveLength(1);
  });

  test('that is refused is said, and the workbook is read again', async () => {
    const host = messy();
    host.occupyLock(true);
    await checked(answering(host));
    await press(/^Fix all 5/);
    await page.locator('main').getByText('Somebody else is writing in this file right now.').waitFor();
    await announced(/6 to fix/);
    expect(await axeFindings(page)).toEqual([]);
  });
});

describe('the filter', () => {
  test('finds by text, tab and importance, counts, and lets go', async () => {
    await checked(answering(messy()));
    await press('Filter');
    expect(
      await page.getByRole('searchbox', { name: 'Search' }).evaluate((node) => node === document.activeElement),
    ).toBe(true);
    await page.keyboard.type('leadership', { delay: 5 });
    await page.getByText(/^\d+ of \d+ findings shown$/).waitFor();
    expect(await page.locator('.finding h3').allInnerTexts()).toEqual(
      [expect.stringContaining('Unknown type'), expect.stringContaining('Vague')].slice(1),
    );
    await page.getByRole('combobox', { name: 'Importance' }).selectOption('error');
    await page.getByText(/^0 of \d+ findings shown$/).waitFor();
    await page.getByRole('searchbox').fill('');
    await page.getByRole('combobox', { name: 'Tab' }).selectOption('Ratings');
    await page.getByText(/^6 of \d+ findings shown$/).waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'check-filter');
    await press('Show all');
    await page.getByText(/findings shown$/).waitFor({ state: 'detached' });
    expect(await page.locator('.finding').count()).toBeGreaterThan(4);
  });
});

describe('the window', () => {
  test('shows why with both examples, stays unfolded over the next check, and keeps the keyboard', async () => {
    await checked(answering(messy()));
    const why = page.getByRole('button', { name: `Why: ${RATING}` });
    await why.press('Enter');
    await page.getByRole('table', { name: /^✓ Like this, in Ratings/ }).waitFor();
    await press('Check again');
    await page.locator('progress').waitFor({ state: 'detached' });
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'check-why');
  });

  test('asks for the texts at the first Why and keeps them; a call that fails is said and can be tried again', async () => {
    const answer = answering(messy());
    let asked = 0;
    let go = () => {};
    await checked(async (name, args) => {
      if (name !== 'sidebarRuleTexts') return answer(name, args);
      asked += 1;
      if (asked === 1) throw new Error('PERMISSION_DENIED');
      await new Promise<void>((resolve) => {
        go = resolve;
      });
      return answer(name, args);
    });
    const why = page.getByRole('button', { name: `Why: ${RATING}` });
    await why.press('Enter');
    await card(RATING)
      .getByText(/^Google refused this call/)
      .waitFor();
    expect(await why.getAttribute('aria-expanded')).toBe('true');
    await announced(/^Google refused this call/);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'check-why-failed');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await card(RATING).getByText('Loading…').waitFor();
    await eventually(async () => expect(await focused()).toBe(`Why: ${RATING}`));
    go();
    await page.getByRole('table', { name: /^✓ Like this, in Ratings/ }).waitFor();
    await eventually(async () => expect(await focused()).toBe(`Why: ${RATING}`));
    await page.getByRole('button', { name: /^Why: Vague/ }).press('Enter');
    await page.getByRole('table', { name: /^✓ Like this, in Matrix/ }).waitFor();
    expect(asked).toBe(2);
  });

  test('shows a thousand findings soon after the reply, and filters them as they are typed', async () => {
    const people = Array.from({ length: 1000 }, (_item, at) => [`P${at}`, `Name ${at}`, 'Sales', 'S1', '']);
    const rows = people.map(([id = ''], at) => ['2026 Q3', id, '', `good ${at}`, 3, 3]);
    const host = openCompany({
      People: [...(TABLES['People'] ?? []).slice(0, 1), ...people],
      Ratings: [RATINGS_HEADER, ...rows],
    });
    const reply = answering(host)('sidebarWorkbook', []);
    let painted = Number.POSITIVE_INFINITY;
    // Other tests may run on this machine at the same time: the best of three is what the window takes.
    for (let n = 0; n < 3; n += 1) {
      await page?.close();
      await open(() => reply);
      painted = Math.min(painted, await firstPaint(page));
    }
    await press('Filter');
    const started = Date.now();
    await page.getByRole('searchbox').fill('good 77');
    await page.getByText(/^11 of \d+ findings shown$/).waitFor();
    console.info(
      `1,000 findings: ${Math.round(painted)} ms from reply to paint, ${Date.now() - started} ms to filter.`,
    );
    // 200 ms on a machine that does nothing else.
    expect(painted).toBeLessThan(500);
  });

  test('has no target under 24 pixels, and is as narrow as the sidebar at twice the size', async () => {
    await checked(answering(messy()));
    await press('Filter');
    await press(`Why: ${RATING}`);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input')]
        .map((node) => ({ text: node.textContent, ...node.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 24 || height < 24),
    );
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
    await page.evaluate(() => document.body.style.setProperty('font-size', '26px'));
    expect(await page.evaluate(() => document.querySelector('main')?.scrollWidth)).toBeLessThanOrEqual(300);
    await screenshot(page, 'check-large-text');
  });

  test('shows the newest answer, whatever comes first', async () => {
    const host = messy();
    const answer = answering(host);
    const waiting: (() => void)[] = [];
    let readings = 0;
    await open(async (name, args) => {
      readings += name === 'sidebarWorkbook' ? 1 : 0;
      const value = answer(name, args);
      if (readings === 2 && name === 'sidebarWorkbook') await new Promise<void>((resolve) => waiting.push(resolve));
      return value;
    });
    await page.locator('.finding').first().waitFor();
    await press('Check again');
    await page.waitForFunction(() => document.querySelector('progress'));
    await press(/^Fix all 5/);
    await noted('5 cells fixed.');
    for (const go of waiting) go();
    await page.waitForTimeout(200);
    expect(await heading()).toBe('1 to fix, 9 to look at');
  });

  test('keeps what it shows when the next reading fails, and says why', async () => {
    const host = messy();
    const answer = answering(host);
    let fails = '';
    await checked((name, args) => {
      if (fails !== '') throw new Error(fails);
      return answer(name, args);
    });
    fails = 'PERMISSION_DENIED';
    await press('Check again');
    await page.locator('.message').waitFor();
    expect(await messages()).toEqual([
      expect.stringMatching(/^Google refused this call\. When several Google accounts/),
    ]);
    await announced(/^Google refused this call/);
    await eventually(async () => expect(await heading()).toBe('6 to fix, 9 to look at'));
    fails = '';
    await press('Check again');
    await page.locator('.message').waitFor({ state: 'detached' });
  });

  test('says when Google does not answer at all', async () => {
    const host = messy();
    const answer = answering(host);
    await open((name, args) => (name === 'sidebarDismiss' ? new Promise(() => {}) : answer(name, args)));
    await page.locator('.finding').first().waitFor();
    await page.clock.install();
    await page.getByRole('button', { name: /^Dismiss: “Demonstrates leadership/ }).click();
    await page.clock.runFor(100);
    await page.getByRole('textbox').fill('Known');
    await press('Dismiss');
    await page.clock.runFor(61_000);
    await page.locator('main').getByText('Google did not answer in time.').waitFor();
    expect(await page.getByRole('textbox').inputValue()).toBe('Known');
  });

  test('of an empty workbook says how to begin, without a finding or a filter', async () => {
    const host = openCompany();
    for (const tab of Object.keys(TABLES))
      host.model.dispatch('RENAME_SHEET', { sheetId: sheetId(host, tab), oldName: tab, newName: `Our ${tab}` });
    await checked(answering(host));
    await eventually(async () => expect(await heading()).toBe('No framework yet'));
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Set up…', 'Import…', 'Put away', 'Check again']);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('shows what it reads of a long tab', async () => {
    const sent = { dismissed: [], fixed: [], locale: 'en_US' };
    const values = [['Cycle', 'Employee ID', 'Rater']];
    let go = () => {};
    await open((name) => {
      if (name === 'sidebarWorkbook')
        return { ok: true, value: { ...sent, tabs: [{ name: 'Ratings', values, rows: 40_000, facts: {} }] } };
      return new Promise((resolve) => {
        go = () => resolve({ ok: true, value: [] });
      });
    });
    await page.getByText('Reading Ratings: 1 of 40000 rows').waitFor();
    await announced(/^Checking the framework…$/);
    expect(await axeFindings(page)).toEqual([]);
    go();
    await page.locator('progress').waitFor({ state: 'detached' });
  });
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { explain } from '../../src/core/readiness/explain.ts';
import { judge } from '../../src/core/readiness/readiness.ts';
import { companyFrom } from '../core/company.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { companyOf, EVERY_STATUS, EXAMPLE, HOSTILE, type Rows, sent } from './people-fixtures.ts';
import { type Answer, axeFindings, builtPage, openWindow, pageWith } from './sidebar-window.ts';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser?.close());
afterEach(() => {
  expect(browser.problems.splice(0)).toEqual([]);
});

/** The panel beside one that takes over whom it is to work for, and which says which gap tabs there are. */
const WITH_JOBS = `
import { startSidebar } from './sidebar/sidebar.ts';
import { peoplePanel } from './sidebar/people/people-panel.ts';
const jobs = { id: 'jobs', label: 'Jobs', start: ({ panel }, { chosen, workbook }) => {
  const show = () => { panel.textContent = [...chosen.now()].join(' '); };
  globalThis.tell = () => workbook.change({ gapTabs: new Map([['B2', 'Gap \\u2013 Ana Silva (B2)']]) });
  chosen.subscribe(show);
  show();
  return {};
} };
startSidebar([peoplePanel, jobs], 'people');
`;

/** The panel beside another, where none writes gap tabs. */
const WITHOUT_JOBS = `
import { startSidebar } from './sidebar/sidebar.ts';
import { checkPanel } from './sidebar/check/check-panel.ts';
import { peoplePanel } from './sidebar/people/people-panel.ts';
startSidebar([checkPanel, peoplePanel], 'people');
`;

/** Opens the panel and waits for its first answer. */
async function openPeople(answer: Answer, file = builtPage('people')): Promise<Page> {
  const page = await openWindow(browser, answer, file);
  await page.locator('#panel-people h1').first().waitFor();
  return page;
}

const row = (page: Page, name: string | RegExp): Locator => page.locator('.person').filter({ hasText: name });
const names = (page: Page) => page.locator('.person b').allInnerTexts();
const status = (page: Page) => page.getByRole('status');
const focused = (page: Page) =>
  page.evaluate(() => (document.activeElement as HTMLElement | null)?.innerText.split('\n')[0]);

/** A workbook without some of its tabs, or with others instead. */
const changed = (tabs: Readonly<Record<string, Rows | undefined>>) =>
  sent(
    Object.fromEntries(
      Object.entries({ ...EVERY_STATUS, ...tabs }).filter((tab): tab is [string, Rows] => tab[1] !== undefined),
    ),
  );

describe('everybody', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPeople(() => sent(EVERY_STATUS));
  });
  afterAll(() => page?.close());

  test('is listed in the order of People, with step, status and criteria met; a row of totals is nobody', async () => {
    const texts = (await page.locator('.person').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    expect(texts).toHaveLength(16);
    expect(texts.slice(0, 11)).toEqual([
      'Zoë Łuczak ○ Open M1 → S2',
      'Ana Silva ✓ Ready for review B2 · S1 → S2 3 of 3 criteria met',
      'Ana Silva ✗ Not yet B3 · S1 → S2 1 of 3 criteria met',
      'Øyvind Dahl ✗ Not yet S1 → S2 0 of 3 criteria met',
      'Mia Moss – Top of track S3',
      'Ned Null ● Unknown level S9',
      'Tess Target ● Unknown level S1 → S9',
      'Lea Left – Left S1',
      'Dan Double ● Duplicate employee S1',
      'Nora Noway ● No path S1 → M1',
      'Cora Criteria ▲ No criteria S2 → S3',
    ]);
    expect(await page.getByText('1 row of People without an Employee ID').isVisible()).toBe(true);
  });

  test('says to screen readers how many there are, once', async () => {
    await status(page).getByText('16 people', { exact: true }).waitFor({ state: 'attached' });
  });

  test('is counted by status, and the counts add up', async () => {
    const counts = await page.locator('.chip:visible b').allInnerTexts();
    expect(counts.reduce((sum, n) => sum + Number(n), 0)).toBe(16);
    expect(await page.getByRole('button', { name: 'Unknown level 2' }).isVisible()).toBe(true);
  });

  test('shows what people typed as text, each in its own direction', async () => {
    expect((await names(page)).slice(11)).toEqual(HOSTILE);
    expect(await page.locator('img').count()).toBe(0);
    const arabic = page.locator('.person b', { hasText: HOSTILE[3] ?? '' });
    expect(await arabic.evaluate((node) => getComputedStyle(node).direction)).toBe('rtl');
  });

  test.each([
    ['zoe luczak', 'Zoë Łuczak'],
    ['OYVIND', 'Øyvind Dahl'],
    ['b10', 'Nora Noway'],
    ['account  exec', 'Ana Silva'],
    ['principal', 'Mia Moss'],
    ['silva b3', 'Ana Silva'],
    ['مريم', 'مريم بنت أحمد'],
  ])('is searched by name, ID, level and title, whatever the letters carry: %s', async (text, name) => {
    await page.getByRole('searchbox').fill(text);
    expect(await names(page)).toEqual([name]);
    await status(page).getByText('1 of 16 people', { exact: true }).waitFor({ state: 'attached' });
  });

  test('says so where nobody fits, and clears the search by one press', async () => {
    await page.getByRole('searchbox').fill('nobody of this name');
    await page.getByText('Nobody fits.').waitFor();
    await screenshot(page, 'people-nobody-fits');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).click();
    expect(await names(page)).toHaveLength(16);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('people-search');
  });

  test('Escape empties the search', async () => {
    await page.getByRole('searchbox').fill('mia');
    expect(await names(page)).toHaveLength(1);
    await page.getByRole('searchbox').press('Escape');
    expect(await names(page)).toHaveLength(16);
  });

  test('is filtered by several statuses, and the chips say which', async () => {
    const chip = page.getByRole('button', { name: 'Unknown level' });
    await chip.first().click();
    await page.getByRole('button', { name: 'Left 1' }).click();
    expect(await names(page)).toEqual(['Ned Null', 'Tess Target', 'Lea Left']);
    expect(await page.locator('.chip[aria-pressed=true]').count()).toBe(2);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  test('is filtered by team, with everyone below', async () => {
    await page.locator('summary', { hasText: 'Filters' }).click();
    await page.getByLabel('Team of').selectOption({ label: 'Ana Silva (B2)' });
    expect(await names(page)).toEqual(['Ana Silva', 'Øyvind Dahl']);
    expect(await page.locator('summary', { hasText: 'Filters · 1 on' }).isVisible()).toBe(true);
    await page.getByLabel('Team of').selectOption({ label: 'Zoë Łuczak' });
    expect(await names(page)).toHaveLength(15);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  test('is filtered by job family, and by having no rating that counts in the current cycle', async () => {
    await page.getByLabel('Job family').selectOption({ label: 'Sales' });
    await page.getByLabel('No rating in H1 2026').check();
    expect(await names(page)).toEqual(['Øyvind Dahl', HOSTILE[3], HOSTILE[4]]);
    await screenshot(page, 'people-filters');
    expect(await axeFindings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });
});

describe('one person', () => {
  let page: Page;
  const calls: unknown[][] = [];
  beforeAll(async () => {
    page = await openPeople((name, args) => {
      calls.push([name, ...args]);
      return name === 'sidebarGoToCell' ? { ok: true, value: null } : sent(EVERY_STATUS);
    });
  });
  afterAll(() => page?.close());
  afterEach(() => page.keyboard.press('Escape'));

  const company = companyFrom(EVERY_STATUS);
  const WHO: readonly (readonly [id: string, at: number])[] = [
    ['B2', 1],
    ['B3', 2],
    ['B4', 3],
  ];

  test.each(WHO)('%s: every criterion with what is needed, what there is and what would meet it', async (id, at) => {
    await page.locator('.person').nth(at).click();
    const shown = (await page.locator('li.row').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
    const said = explain(judge(company, id));
    expect(shown).toHaveLength(said.length);
    said.forEach(({ kind, wording, needed, now, met, remedy }, n) => {
      for (const text of [kind, wording, `Needed: ${needed}`, `Now: ${now}`, met, remedy])
        expect(shown[n]).toContain(text);
      expect(shown[n]?.includes('What would meet it')).toBe(met !== 'yes');
    });
  });

  test('the headline, the step, what ratings are made against, and what would meet the ratings together', async () => {
    await page.locator('.person').nth(2).click();
    const text = await page.locator('.one').innerText();
    for (const part of [
      'B3 · Sales · manager Ana Silva',
      '✗ Not yet · 1 of 3 criteria met',
      'S1 Seller → S2 Senior seller',
      'Ratings of H1 2026, made against the next level',
      'Ownership 2 → 3 would meet every rating criterion.',
      'People decide.',
      '2 · needs 3',
      '▲ gap 1',
    ])
      expect(text).toContain(part);
    await screenshot(page, 'people-one');
  });

  test('a competency opens to what the levels look like in it', async () => {
    await page.locator('.person').nth(2).click();
    await page.locator('summary', { hasText: 'Ownership' }).click();
    await page.getByText('Names a new date the same day.').waitFor();
    await page.getByText('Says early when a date moves.').waitFor();
  });

  test('other paths say what carries over and what is missing, by Paths and by the ratings', async () => {
    await row(page, 'Cora').click();
    const text = (await page.locator('article.row').innerText()).replace(/\s+/g, ' ');
    expect(text).toBe(
      'Crossover to M1 Sales manager Required: A talk with the manager Carries over: Closing Missing: Coaching people ' +
        'By the ratings: 0 steps to go, 1 not rated yet Carries over: Closing and Ownership Missing: new: Coaching',
    );
  });

  test.each([
    ['Łuczak', 'Going back is open'],
    ['Mia', 'The highest level of the track.'],
    ['Ned', 'Levels has no “S9” in Sales. Mend the row in People, or add the level.'],
    ['Tess', 'Levels has no “S9”. Mend the target in People'],
    ['Lea', 'Left on 1 Mar 2026.'],
    ['Dan', 'More than one row of People carries this Employee ID'],
    ['Nora', '“M1” is in another track or family, and no row of Paths leads there.'],
    ['Cora', 'Criteria says nothing about this step yet.'],
  ])('%s: where there is nothing to judge it says why, and axe finds nothing', async (name, why) => {
    await row(page, name).click();
    expect(await page.locator('.one .health').innerText()).toContain(why);
    expect(await axeFindings(page)).toEqual([]);
  });

  test('the link to the row goes there; of two rows each has its own', async () => {
    await row(page, 'Mia').click();
    await page.getByRole('button', { name: 'Go to the row in People' }).click();
    await page.keyboard.press('Escape');
    await row(page, 'Dan').click();
    await page.getByRole('button', { name: 'Go to row 11 in People' }).click();
    expect(calls.slice(-2)).toEqual([
      ['sidebarGoToCell', { tab: 'People', cell: 'A6' }],
      ['sidebarGoToCell', { tab: 'People', cell: 'A11' }],
    ]);
  });

  test('a manager leads to the team', async () => {
    await page.locator('.person').nth(1).click();
    await page.getByRole('button', { name: 'Show team (2)' }).click();
    expect(await names(page)).toEqual(['Ana Silva', 'Øyvind Dahl']);
    await eventually(async () => expect(await focused(page)).toBe('2 of 16 people'));
    await page.getByRole('button', { name: 'Clear filters' }).click();
  });

  test('the word promote is nowhere', async () => {
    for (let at = 0; at < 16; at += 1) {
      expect(await page.locator('main').innerText()).not.toMatch(/promot/i);
      await page.locator('.person').nth(at).click();
      expect(await page.locator('.one').innerText()).not.toMatch(/promot/i);
      await page.keyboard.press('Escape');
    }
  });
});

describe('by keyboard', () => {
  let page: Page;
  beforeAll(async () => {
    page = await openPeople(() => sent(EXAMPLE));
  });
  afterAll(() => page?.close());

  test('a person is opened and left again; row and scrolling are where they were', async () => {
    await page.locator('.person').nth(30).focus();
    const scrolled = await page.evaluate(() => document.querySelector('main')?.scrollTop);
    const name = await focused(page);
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1'));
    expect(await focused(page)).toBe(name);
    expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(0);
    await page.keyboard.press('Escape');
    await eventually(async () => expect(await focused(page)).toBe(name));
    expect(await page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(scrolled);
  });

  test('the way back is a button, too', async () => {
    await page.locator('.person').nth(3).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Shift+Tab');
    await eventually(async () => expect(await focused(page)).toBe('‹ People'));
    await page.keyboard.press('Enter');
    await eventually(async () => expect(await focused(page)).toBe((await names(page))[3]));
  });

  test('the arrow keys go from row to row', async () => {
    await page.locator('.person').nth(3).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await eventually(async () => expect(await focused(page)).toBe((await names(page))[4]));
  });

  test('more rows come on request, and the first of them has the keyboard', async () => {
    expect(await names(page)).toHaveLength(50);
    await page.getByRole('button', { name: 'Show 10 more' }).focus();
    await page.keyboard.press('Enter');
    expect(await names(page)).toHaveLength(60);
    await eventually(async () => expect(await focused(page)).toBe((await names(page))[50]));
    expect(await page.getByRole('button', { name: /^Show/ }).count()).toBe(0);
  });
});

describe('choosing people for gap tabs', () => {
  test('is not offered where no panel writes them', async () => {
    const page = await openPeople(() => sent(EVERY_STATUS), pageWith(WITHOUT_JOBS));
    expect(await page.locator('.box, .choose').count()).toBe(0);
    expect(
      await page
        .locator('main, footer')
        .getByText(/gap tab/i)
        .count(),
    ).toBe(0);
    await page.close();
  });

  describe('where a panel does', () => {
    let page: Page;
    let answer = sent(EVERY_STATUS);
    beforeAll(async () => {
      page = await openPeople(() => answer, pageWith(WITH_JOBS));
    });
    afterAll(() => page?.close());
    const write = () => page.getByRole('button', { name: /^Write gap tab/ });

    test('who has left or stands twice gets none, so there is no box', async () => {
      expect(await page.locator('.box').count()).toBe(14);
      expect(await page.locator('li', { hasText: 'Lea Left' }).locator('.box').count()).toBe(0);
      expect(await write().count()).toBe(0);
    });

    test('one by one, from the list and from the page of one person', async () => {
      await page.getByRole('checkbox', { name: 'Choose Mia Moss' }).check();
      await row(page, 'Cora').click();
      await page.getByRole('checkbox', { name: 'Choose for a gap tab' }).check();
      expect(await axeFindings(page)).toEqual([]);
      await screenshot(page, 'people-choose-one');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('checkbox', { name: 'Choose Cora Criteria' }).isChecked()).toBe(true);
      expect(await write().innerText()).toBe('Write gap tabs for 2 people');
    });

    test('a whole team, beside those who are chosen already', async () => {
      await page.locator('summary', { hasText: 'Filters' }).click();
      await page.getByLabel('Team of').selectOption({ label: 'Ana Silva (B2)' });
      await page.getByRole('checkbox', { name: 'All of Ana Silva’s team (2)' }).check();
      expect(await write().innerText()).toBe('Write gap tabs for 4 people');
      await screenshot(page, 'people-choose-team');
      expect(await axeFindings(page)).toEqual([]);
      await page.getByRole('button', { name: 'Clear filters' }).click();
      const all = page.getByRole('checkbox', { name: 'Everyone shown (14)' });
      expect(await all.evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
    });

    test('they are handed to the panel that writes', async () => {
      await write().click();
      expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Jobs');
      expect(await page.getByRole('tabpanel').innerText()).toBe('B5 B11 B3 B4');
      await page.getByRole('tab', { name: 'People' }).click();
    });

    test('who is not there any more after the next reading is chosen no longer', async () => {
      answer = changed({ People: EVERY_STATUS['People']?.filter(([id]) => id !== 'B5') });
      await page.getByRole('button', { name: 'Read again' }).click();
      await write().getByText('Write gap tabs for 3 people').waitFor();
    });

    test('everyone shown, and nobody', async () => {
      await page.getByRole('checkbox', { name: 'Everyone shown (13)' }).check();
      expect(await write().innerText()).toBe('Write gap tabs for 13 people');
      expect(await page.locator('.box input:checked').count()).toBe(13);
      await page.getByRole('button', { name: 'Choose nobody' }).click();
      expect(await write().count()).toBe(0);
      expect(await page.locator('.box input:checked').count()).toBe(0);
    });

    test('a gap tab is linked once a panel says that there is one', async () => {
      await page.locator('.person').nth(1).click();
      expect(await page.getByRole('button', { name: 'Open gap tab' }).count()).toBe(0);
      await page.evaluate(() => (globalThis as unknown as { tell: () => void }).tell());
      await page.getByRole('button', { name: 'Open gap tab' }).waitFor();
    });
  });
});

describe('where there is nobody to show', () => {
  const PEOPLE = EVERY_STATUS['People']?.slice(0, 1);
  test.each<[string, ReturnType<typeof sent>, string]>([
    ['empty', sent({}), 'There is no framework in this workbook yet.'],
    ['no-ratings', changed({ Ratings: undefined, Criteria: undefined }), 'There is no Ratings tab.'],
    ['no-levels', changed({ Levels: undefined }), 'There is no Levels tab.'],
    [
      'no-column',
      changed({
        People: [
          ['Employee ID', 'Name'],
          ['B1', 'Ana'],
        ],
      }),
      'The tab “People” has no column',
    ],
    ['nobody', changed({ People: PEOPLE }), 'Write a row for each person in the People tab'],
  ])('%s: it says what is missing, and axe finds nothing', async (name, reply, sentence) => {
    const page = await openPeople(() => reply);
    await page.locator('main').getByText(sentence).waitFor();
    expect(await page.getByRole('searchbox').count()).toBe(0);
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, `people-${name}`);
    await page.close();
  });
});

describe('reading', () => {
  test('is shown while it lasts, says what went wrong, and is tried again', async () => {
    let settle: (reply: unknown) => void = () => {};
    const page = await openWindow(browser, () => new Promise((resolve) => (settle = resolve)), builtPage('people'));
    await page.locator('#panel-people').getByText('Reading the workbook…').waitFor();
    await screenshot(page, 'people-reading');
    settle({ ok: false, message: 'The spreadsheet is busy. Try again in a minute.' });
    await page.getByRole('alert').getByText('The spreadsheet is busy.').waitFor();
    expect(await axeFindings(page)).toEqual([]);
    await screenshot(page, 'people-failed');
    await page.getByRole('button', { name: 'Try again' }).press('Enter');
    await page.getByRole('button', { name: 'Loading…' }).waitFor();
    settle(sent(EXAMPLE));
    await page.locator('.person').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await eventually(async () => expect(await focused(page)).toBe('Read again'));
    await page.close();
  });

  test('keeps who is open, and the keyboard; who is gone is left for the list', async () => {
    let answer = sent(EVERY_STATUS);
    const page = await openPeople(() => answer);
    await row(page, 'Øyvind').click();
    const ratings = [...(EVERY_STATUS['Ratings'] ?? []), ['H1 2026', 'B4', '', 5, 5, '']];
    answer = changed({ Ratings: ratings });
    await page.getByRole('button', { name: 'Read again' }).press('Enter');
    await page.getByText('Not yet · 2 of 3 criteria met').waitFor();
    await eventually(async () => expect(await status(page).innerText()).toBe('Øyvind Dahl: Not yet'));
    await eventually(async () => expect(await focused(page)).toBe('Read again'));
    answer = changed({ People: EVERY_STATUS['People']?.filter(([id]) => id !== 'B4') });
    await page.getByRole('button', { name: 'Read again' }).click();
    await page.getByText('15 people').first().waitFor();
    await eventually(async () => expect(await focused(page)).toBe('15 people'));
    await page.close();
  });

  test('by another panel is taken over when this one is looked at again', async () => {
    let answer = sent(EVERY_STATUS);
    let readings = 0;
    const page = await openPeople((name) => {
      if (name !== 'sidebarWorkbook') return { ok: true, value: null };
      readings += 1;
      return answer;
    });
    await page.getByRole('tab', { name: 'Check' }).click();
    await page.locator('.health').first().waitFor();
    answer = changed({ People: EVERY_STATUS['People']?.slice(0, 4) });
    await page.getByRole('button', { name: 'Check again' }).click();
    await page.waitForFunction(() => document.getElementById('status')?.textContent?.startsWith('Checked'));
    const before = readings;
    await page.getByRole('tab', { name: 'People' }).click();
    expect(await names(page)).toHaveLength(3);
    expect(readings).toBe(before);
    await page.close();
  });
});

describe('whatever the window', () => {
  /** What is wider than the window, and what is smaller than a finger. */
  const tooWide = (page: Page) =>
    page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('main, footer, main *')]
        .filter((node) => !node.matches('.visually-hidden, select'))
        .filter((node) => node.scrollWidth > node.clientWidth && node.clientWidth > 0)
        .map((node) => `${node.tagName} ${node.className} ${node.scrollWidth} > ${node.clientWidth}`),
    );
  const tooSmall = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('button, summary, input:not([type=checkbox]), select, label.choice')]
        .map((node) => ({ text: node.textContent, ...node.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
        .map(({ text }) => text),
    );
  const looks: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
    ['300 pixels', async () => undefined],
    ['text twice as large', (page) => page.addStyleTag({ content: 'body { font-size: 26px }' })],
    [
      'words that are longer by 40 %',
      (page) =>
        page.evaluate(() => {
          const all = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const longer = (text: string) => `${text} ${text.slice(0, Math.ceil(text.length * 0.4))}`;
          while (all.nextNode())
            if (all.currentNode.parentElement?.closest('main, footer'))
              all.currentNode.textContent = longer(all.currentNode.textContent ?? '');
        }),
    ],
    ['forced colours', (page) => page.emulateMedia({ forcedColors: 'active' })],
  ];
  test.each(looks)('%s: nothing is cut off', async (name, change) => {
    const page = await openPeople(() => sent(EVERY_STATUS), pageWith(WITH_JOBS));
    await page.locator('summary', { hasText: 'Filters' }).click();
    await page.locator('.box input').first().check();
    await change(page);
    await screenshot(page, `people-${name.replace(/\W+/g, '-')}`);
    expect([await tooWide(page), await tooSmall(page)]).toEqual([[], []]);
    await page.locator('.person').nth(2).click();
    await change(page);
    await page.locator('details.row summary').first().click();
    await screenshot(page, `people-one-${name.replace(/\W+/g, '-')}`);
    expect([await tooWide(page), await tooSmall(page)]).toEqual([[], []]);
    expect(await axeFindings(page)).toEqual([]);
    await page.close();
  });
});

/** A page with the workbook in it: through the bridge of the tests a reply of this size takes seconds. */
function pageThatReads(reply: unknown): string {
  return builtPage(
    'people',
    `<script>{
    const reply = ${JSON.stringify(reply).replace(/</g, '\\u003c')};
    const runner = (done) => new Proxy({}, { get: (_target, name) =>
      name === 'withSuccessHandler' ? runner : name === 'withFailureHandler' ? () => runner(done) : () => setTimeout(() => {
        performance.mark('reply');
        done(reply);
      }) });
    globalThis.google = { script: { run: runner(), host: { editor: { focus() {} }, close() {} } } };
    new MutationObserver((_all, self) => {
      if (!document.querySelector('.person')) return;
      self.disconnect();
      requestAnimationFrame(() => setTimeout(() => performance.measure('painted', 'reply')));
    }).observe(document, { childList: true, subtree: true });
  }</script>`,
  );
}

describe('a thousand people', () => {
  /** The quickest of some tries: other programs run on the machine of the tests. */
  async function quickest(tries: number, limit: number, measure: () => Promise<number>): Promise<number> {
    let best = Infinity;
    for (let at = 0; at < tries && best >= limit; at += 1) best = Math.min(best, await measure());
    return best;
  }
  let page: Page;
  beforeAll(async () => {
    page = await openWindow(browser, () => null, pageThatReads(sent(companyOf(1000))));
  });
  afterAll(() => page?.close());

  test('are there less than 200 ms after the reply', async () => {
    const painted = async () => {
      await page.reload();
      await page.waitForFunction(() => performance.getEntriesByName('painted').length > 0);
      return page.evaluate(() => performance.getEntriesByName('painted')[0]?.duration ?? Infinity);
    };
    const ms = await quickest(8, 200, painted);
    console.info(`A thousand people were painted ${Math.round(ms)} ms after the reply.`);
    expect(ms).toBeLessThan(200);
  });

  test('are all counted a little later, while the page goes on', async () => {
    await page.waitForFunction(() => {
      const counts = [...document.querySelectorAll('.chip b')].map((node) => Number(node.textContent));
      return counts.reduce((sum, n) => sum + n, 0) === 1000;
    });
    await screenshot(page, 'people-thousand');
  });

  test('are searched in less than 50 ms a letter', async () => {
    const typed = () =>
      page.evaluate(async () => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]');
        let slowest = 0;
        for (const text of ['a', 'an', 'ana', 'ana e', 'ana', 'e10', '']) {
          const begun = performance.now();
          if (field) field.value = text;
          field?.dispatchEvent(new Event('input'));
          document.body.getBoundingClientRect();
          slowest = Math.max(slowest, performance.now() - begun);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return slowest;
      });
    const ms = await quickest(8, 50, typed);
    console.info(`The slowest of seven letters took ${Math.round(ms)} ms.`);
    expect(ms).toBeLessThan(50);
  });
});

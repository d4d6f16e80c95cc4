import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type Host, openHost } from '../../local/host.ts';
import { createHub } from '../../local/server/hub.ts';
import { serve } from '../../local/server/serve.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { OWN_FRAMEWORKS } from '../core/importing/own-frameworks.ts';
import { LAYOUTS } from '../core/importing/relay.ts';
import { screenshot, startBrowser, type TestBrowser } from './browser.ts';
import { eventually } from './eventually.ts';
import { DRAWN, HARMFUL, HOSTILE, large, serverOf } from './import-fixtures.ts';
import { openImport, type Server } from './import-window.ts';
import { choose, shows } from './page-steps.ts';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
});

function hostWith(tabs: readonly ImportTab[]): { readonly host: Host; readonly server: Server } {
  const tables = tabs.map(({ name, values }) => ({ kind: '', tab: name, rows: values as string[][] }));
  const host = openHost({ dist: 'dist', workbook: workbookOfTables(tables) });
  const server: Server = (name, argument) => {
    const outcome = host.rpc(name, argument === undefined ? [] : [argument]);
    if (!outcome.ok) throw new Error(outcome.message);
    return outcome.value;
  };
  return { host, server };
}

/** What axe finds, and whether the page is wider than its window. */
async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: checker } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await checker.run();
    const main = document.querySelector('main') as HTMLElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ...(main.scrollWidth > main.clientWidth ? [`${main.scrollWidth} wide in ${main.clientWidth}`] : []),
    ];
  });
}

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first().waitFor();
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: node } = document;
    return node?.getAttribute('aria-label') ?? node?.textContent ?? '';
  });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click();

async function readAll(page: Page): Promise<void> {
  await heading(page, 'Where is your framework?');
  await page.getByRole('checkbox').first().waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await press(page, 'Read it');
  await heading(page, 'Check what was understood');
}

const section = (page: Page, name: string) => page.getByRole('tab', { name: new RegExp(`^${name}`) }).click();

test('a framework is imported by keyboard alone, every step without a finding of axe', async () => {
  const { host, server } = hostWith(DRAWN);
  const page = await openImport(browser, server);
  await page.getByRole('checkbox', { name: /^Sheet1/ }).waitFor();
  expect(await page.getByRole('checkbox', { name: /^Sheet1/ }).isChecked()).toBe(true);
  expect(await faults(page)).toEqual([]);
  await screenshot(page, 'import-choose');
  await tabTo(page, 'Read it');
  await page.keyboard.press('Enter');
  await heading(page, 'Check what was understood');
  await eventually(async () => expect(await focused(page)).toBe('Check what was understood'));
  await page
    .getByText('1 job family, 2 tracks, 4 levels, 2 competencies, 7 descriptions; 1 text without a place')
    .waitFor();

  await tabTo(page, 'Name');
  await page.keyboard.type('Engineering');
  await page.keyboard.press('Enter');
  await page.getByText('No job family is named').waitFor({ state: 'detached' });
  await screenshot(page, 'import-questions');
  expect(await faults(page)).toEqual([]);
  await tabTo(page, 'Keep apart');
  await page.keyboard.press('Enter');
  await page.getByText('3 competencies, 11 descriptions').waitFor();

  await tabTo(page, /^Questions/);
  const shots = ['Levels', 'Competencies', 'Descriptions', 'Without a place', 'Changes'];
  for (const name of shots) {
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
    await eventually(async () => expect(await focused(page)).toMatch(new RegExp(`^${name}`)));
    await screenshot(page, `import-${name.toLowerCase().replace(/ /g, '-')}`);
    expect(await faults(page)).toEqual([]);
  }
  await tabTo(page, 'Continue');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Tabs' }).waitFor();
  await eventually(async () => expect(await focused(page)).toBe('What will be written'));
  await page.getByText('Ratings – Engineering').waitFor();
  await screenshot(page, 'import-plan');
  expect(await faults(page)).toEqual([]);
  expect(host.model.getters.getSheetIdByName('Levels')).toBeUndefined();

  await tabTo(page, 'Add to workbook');
  await page.keyboard.press('Enter');
  await heading(page, /The framework is in the workbook/);
  await page.getByText('Nobody has a readiness until Criteria has rows').waitFor();
  await tabTo(page, 'Copy list');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('The list was copied.').waitFor({ state: 'attached' });
  await eventually(async () => expect(await focused(page)).toBe('Copy list'));
  await screenshot(page, 'import-done');
  expect(await faults(page)).toEqual([]);
  expect(host.model.getters.getSheetIdByName('Levels')).toBeDefined();
  await tabTo(page, 'Close');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.body.dataset['closed'])).toBe('yes');
});

/** Presses Tab until something has the keyboard, as a person does. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    if (typeof name === 'string' ? now === name : name.test(now)) return;
  }
  throw new Error(`Tab never came to “${name}”.`);
}

describe('A change', () => {
  test('keeps the keyboard in the next field, and what is typed there', async () => {
    const page = await openImport(browser, serverOf(DRAWN));
    await readAll(page);
    await section(page, 'Levels');
    await page.getByLabel('Code of level L1').fill('E1');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Engineer');
    await page.keyboard.press('Tab');
    await page.getByLabel('Title of level E1').waitFor();
    expect(await page.getByLabel('Title of level E1').inputValue()).toBe('Engineer');
    await section(page, 'Changes');
    await page.getByText('Level “L1” is now “E1”, in Job family.').waitFor();
    await page.getByText('Title of level “E1” is now “Engineer”, in Job family.').waitFor();
  });

  test('is made, and the button pressed next is pressed', async () => {
    const page = await openImport(browser, serverOf(DRAWN));
    await readAll(page);
    await section(page, 'Levels');
    await page.getByLabel('Code of level L1').fill('E1');
    await page.getByRole('button', { name: 'Move L1 down' }).click();
    await page.getByRole('button', { name: 'Move E1 down' }).waitFor();
    const codes = () =>
      page.getByLabel(/^Code of level/).evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    await expect(codes()).resolves.toEqual(['L2', 'E1', 'L3', 'M1']);
    await eventually(async () => expect(await focused(page)).toBe('Move E1 down'));
  });

  test('is undone, the last one first', async () => {
    const page = await openImport(browser, serverOf(DRAWN));
    await readAll(page);
    await section(page, 'Competencies');
    await page.getByLabel('Type of Goal').selectOption('Core');
    await page.getByLabel('Name of Goal').fill('Aims');
    await page.keyboard.press('Tab');
    await page.getByLabel('Name of Aims').waitFor();
    await press(page, 'Undo last change');
    await page.getByLabel('Name of Goal').waitFor();
    expect(await page.getByLabel('Type of Goal').inputValue()).toBe('Core');
    await press(page, 'Undo last change');
    await page.getByRole('tab', { name: 'Changes', exact: true }).waitFor();
    expect(await page.getByLabel('Type of Goal').inputValue()).toBe('');
  });

  test('leaves out what is no competency; its texts are without a place then', async () => {
    const page = await openImport(browser, serverOf(DRAWN));
    await readAll(page);
    await section(page, 'Competencies');
    await press(page, 'Leave out Writing');
    await section(page, 'Without a place');
    await page.getByText('Writes down decisions.').waitFor();
  });
});

test('hostile text is shown as text and breaks no layout', async () => {
  const page = await openImport(browser, serverOf(HARMFUL), 560);
  await readAll(page);
  for (const name of ['Questions', 'Levels', 'Competencies', 'Descriptions']) {
    await section(page, name);
    await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
    expect(await faults(page)).toEqual([]);
    await screenshot(page, `import-hostile-${name.toLowerCase()}`);
  }
  const cells = await page.locator('.matrix th[scope=row]').allTextContents();
  expect(cells).toEqual([HOSTILE.markup, HOSTILE.long, HOSTILE.rightToLeft]);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
});

test('everything can be reached at twice the size of text', async () => {
  const page = await openImport(browser, serverOf(DRAWN));
  // Twice the size in the same window is half the window at the size it had.
  await page.setViewportSize({ width: 440, height: 330 });
  await readAll(page);
  for (const name of ['Questions', 'Levels', 'Competencies', 'Descriptions', 'Without a place']) {
    await section(page, name);
    await page.getByRole('tab', { name: new RegExp(`^${name}`), selected: true }).waitFor();
    expect(await faults(page)).toEqual([]);
  }
  await screenshot(page, 'import-twice-the-size');
});

describe('An answer of the workbook', () => {
  /** Answers one call by hand, all others at once. */
  function held(name: string) {
    const waiting: ((value: unknown) => void)[] = [];
    const server = serverOf(DRAWN);
    return {
      waiting,
      server: (called: string, argument: unknown) =>
        called === name ? new Promise((resolve) => waiting.push(resolve)) : server(called, argument),
    };
  }
  const report = (tab: string) => ({
    ok: true,
    value: { tabs: [{ tab, state: 'new', rows: 1, columns: [], cells: 0 }], differences: [] },
  });

  test('that comes after going back is dropped', async () => {
    const { waiting, server } = held('sidebarPlanTables');
    const page = await openImport(browser, server);
    await readAll(page);
    await press(page, 'Continue');
    await page.locator('.busy').waitFor();
    await press(page, 'Back');
    await heading(page, 'Check what was understood');
    waiting[0]?.(report('Levels'));
    await section(page, 'Levels');
    await page.getByLabel('Code of level L1').waitFor();
    await heading(page, 'Check what was understood');
  });

  test('to the newest question counts, whatever comes last', async () => {
    const { waiting, server } = held('sidebarPlanTables');
    const page = await openImport(browser, server);
    await readAll(page);
    await press(page, 'Continue');
    await page.getByRole('checkbox', { name: /common criteria/ }).check();
    while (waiting.length < 2) await page.waitForTimeout(20);
    waiting[1]?.(report('The newer one'));
    await page.getByText('The newer one').waitFor();
    waiting[0]?.(report('The older one'));
    await page.waitForTimeout(100);
    expect(await page.getByText('The older one').count()).toBe(0);
  });

  test('that never comes is said, and adding can be tried again', async () => {
    const { server } = held('sidebarAddTables');
    const page = await openImport(browser, server, 880, true);
    await readAll(page);
    await press(page, 'Continue');
    await press(page, 'Add to workbook');
    await page.getByText('Adding…').first().waitFor();
    await page.clock.fastForward(391_000);
    await page.getByRole('alert').getByText('Google did not answer in time.').waitFor();
    await page.locator('button:enabled', { hasText: 'Add to workbook' }).waitFor();
    await screenshot(page, 'import-no-answer');
    await press(page, 'Back');
    await heading(page, 'Check what was understood');
  });

  test('that is a sentence is shown, and the window stays usable', async () => {
    const server: Server = (name, argument) =>
      name === 'sidebarReadTabs'
        ? { ok: false, message: 'There is no tab “Sheet1” any more.' }
        : serverOf(DRAWN)(name, argument);
    const page = await openImport(browser, server);
    await press(page, 'Read it');
    await page.getByRole('alert').getByText('There is no tab “Sheet1” any more.').waitFor();
    await page.locator('button:enabled', { hasText: 'Read it' }).waitFor();
  });
});

describe('A file', () => {
  const LONG_FORM =
    'Family;Level;Skill;Text\nGärtnerei;L1;Gießen;"Gießt nach Liste; jeden Tag."\nGärtnerei;L2;Gießen;Baut, was von selbst gießt.\n';
  const file = (name: string, buffer: Buffer) => ({ name, mimeType: 'text/csv', buffer });

  test('is read with its own separators and letters, and says what was guessed', async () => {
    const page = await openImport(browser, serverOf([]));
    await page.getByText('No tab here holds anything').waitFor();
    await page.setInputFiles('#import-file', [
      file('garden.csv', Buffer.from(LONG_FORM, 'latin1')),
      file('quotes.csv', Buffer.from('a,b\nx,5" pipe\n')),
    ]);
    await page.getByText('read as Windows-1252').waitFor();
    await page.getByText('A quotation mark in this file has no partner').waitFor();
    await screenshot(page, 'import-files');
    await page.getByRole('checkbox', { name: /^quotes/ }).uncheck();
    await press(page, 'Read it');
    await section(page, 'Descriptions');
    await page.getByRole('cell', { name: 'Gießt nach Liste; jeden Tag.' }).waitFor();
  });

  test.each([
    ['a workbook', 'f.xlsx', Buffer.from('PK\u0003\u0004\0\0\0'), /is no CSV file/],
    ['an empty file', 'f.csv', Buffer.from(''), /is empty/],
  ])('that is %s is refused with the mend', async (_what, name, buffer, words) => {
    const page = await openImport(browser, serverOf(DRAWN));
    await page.setInputFiles('#import-file', [file(name, buffer)]);
    await page.getByRole('alert').getByText(words).waitFor();
    expect(await page.getByRole('checkbox').count()).toBe(1);
  });
});

test('a sheet without a framework says what one looks like, and leads back', async () => {
  const page = await openImport(
    browser,
    serverOf([
      {
        name: 'Lunch',
        values: [
          ['Monday', 12],
          ['Tuesday', 8],
        ],
      },
    ]),
  );
  await press(page, 'Read it');
  await heading(page, 'No framework was found');
  expect(await faults(page)).toEqual([]);
  await screenshot(page, 'import-nothing');
  await press(page, 'Back');
  await heading(page, 'Where is your framework?');
});

test('a change that leaves nothing can be undone', async () => {
  const single = {
    name: 'Sales',
    values: [
      ['', 'L1', 'L2'],
      ['Writing', 'Writes notes.', 'Edits notes.'],
    ],
  };
  const page = await openImport(browser, serverOf([single]));
  await readAll(page);
  await section(page, 'Competencies');
  await press(page, 'Leave out Writing');
  await heading(page, 'No framework was found');
  await press(page, 'Undo last change');
  await heading(page, 'Check what was understood');
});

test('50 levels by 60 competencies are read and corrected without waiting', async () => {
  const page = await openImport(browser, serverOf([large(50, 60)]));
  await page.getByRole('checkbox').first().waitFor();
  const took = async (act: () => Promise<unknown>, until: () => Promise<unknown>) => {
    const start = Date.now();
    await act();
    await until();
    return Date.now() - start;
  };
  const read = await took(
    () => press(page, 'Read it'),
    () => heading(page, 'Check what was understood'),
  );
  await section(page, 'Descriptions');
  await page.locator('.matrix td').first().waitFor();
  await section(page, 'Levels');
  await page.getByLabel('Code of level L1', { exact: true }).fill('E1');
  const change = await took(
    () => page.keyboard.press('Tab'),
    () => page.getByLabel('Title of level E1').waitFor(),
  );
  console.log(`50 levels × 60 competencies: read in ${read} ms, a change in ${change} ms.`);
  expect(read).toBeLessThan(5000);
  expect(change).toBeLessThan(3000);
});

describe('Through the workbook', () => {
  const layouts = ['one row per description', 'a matrix per family, each on a tab', 'blocks on one tab, levels down'];

  test.each(layouts)('%s is added once; the second time nothing is', async (layout) => {
    const { host, server } = hostWith(LAYOUTS[layout]?.(OWN_FRAMEWORKS['bakery'] ?? []) ?? []);
    const add = async () => {
      const page = await openImport(browser, server);
      await readAll(page);
      await page.getByText(/^2 job families, 2 tracks, /).waitFor();
      await press(page, 'Continue');
      await page.getByRole('heading', { name: 'Tabs' }).waitFor();
      return page;
    };
    const page = await add();
    await press(page, 'Add to workbook');
    await heading(page, /The framework is in the workbook/);
    const before = JSON.stringify(host.export().engine.sheets);
    expect(before).toContain('Mixes dough by the recipe and weighs every part of it.');
    await page.close();

    const again = await add();
    await heading(again, 'Nothing to add: the workbook has all of it');
    await screenshot(again, 'import-again');
    expect(JSON.stringify(host.export().engine.sheets)).toBe(before);
  });
});

test('the last step says that criteria are missing, and leads to the common ones without losing a correction', async () => {
  const { host, server } = hostWith(DRAWN);
  const lacks = 'Nobody has a readiness until Criteria has rows';
  const tab = (name: string) =>
    JSON.stringify(host.export().engine.sheets?.find((sheet) => sheet.name === name)?.cells);
  const page = await openImport(browser, server);
  await readAll(page);
  await page.getByLabel('Name', { exact: true }).fill('Engineering');
  await press(page, 'Give this name');
  await press(page, 'Continue');
  const add = () => page.locator('button:enabled', { hasText: 'Add to workbook' }).click();
  await add();
  await page.getByText(lacks).waitFor();
  const levels = tab('Levels');
  expect(tab('Criteria')).not.toContain('Average rating');
  await press(page, 'Start with common criteria');
  await heading(page, 'What will be written');
  await add();
  await heading(page, /The framework is in the workbook/);
  expect(await page.getByText(lacks).count()).toBe(0);
  expect(tab('Criteria')).toContain('Average rating');
  expect(tab('Levels')).toBe(levels);
  await page.close();

  const again = await openImport(browser, server);
  await readAll(again);
  await press(again, 'Continue');
  await again.locator('button:enabled', { hasText: 'Add to workbook' }).click();
  await heading(again, /The framework is in the workbook/);
  expect(await again.getByText(lacks).count()).toBe(0);
});

test('a tab called Data offers its name for the job family', async () => {
  const values = [
    ['Competency', 'L1', 'L2'],
    ['Writing', 'Writes notes.', 'Edits notes.'],
  ];
  const page = await openImport(browser, serverOf([{ name: 'Data', values }]));
  await readAll(page);
  await press(page, 'Call it “Data”');
  await page.getByText('Nothing had to be guessed.').waitFor();
  await section(page, 'Levels');
  expect(await page.getByLabel('Name of the job family').first().inputValue()).toBe('Data');
});

test('the import is a way of the dialog, and looking at another way costs nothing', async () => {
  const hub = createHub();
  const tables = DRAWN.map(({ name, values }) => ({ kind: '', tab: name, rows: values as string[][] }));
  const host = openHost({ dist: 'dist', workbook: workbookOfTables(tables), transport: hub.transport });
  const serving = await serve({ host, hub, dist: 'dist', title: 'Framework', port: 0 });
  const page = await browser.open(serving.url);
  await page.waitForSelector('.o-grid');
  await choose(page, 'Set up workbook…');
  await page.locator('dialog iframe').waitFor();
  const frame = page.frames().find((each) => each !== page.mainFrame() && each.url() !== 'about:blank');
  if (!frame) throw new Error('The dialog has no frame.');
  const way = (name: string) => frame.getByRole('tab', { name }).click();
  await way('Import a framework');
  await frame.getByRole('checkbox', { name: /^Sheet1/ }).waitFor();
  await frame.getByRole('button', { name: 'Read it' }).click();
  await frame.getByLabel('Name', { exact: true }).fill('Engineering');
  await frame.getByRole('button', { name: 'Give this name' }).click();
  await screenshot(page, 'import-in-the-dialog');
  await way('From a preset');
  await frame.getByRole('checkbox', { name: /^Sales/ }).waitFor();
  await way('Import a framework');
  await frame.getByRole('tab', { name: 'Changes (1)' }).waitFor();
  await frame.getByRole('button', { name: 'Continue' }).click();
  await frame.locator('button:enabled', { hasText: 'Add to workbook' }).click();
  await frame.getByRole('heading', { name: /The framework is in the workbook/ }).waitFor();
  await shows(page, 'Levels!A2', 'Engineering');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await serving.close();
});

test('nothing went wrong in the browser', () => {
  expect(browser.problems).toEqual([]);
});

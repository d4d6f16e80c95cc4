import { expect } from '@jest/globals';
import type { Model } from '@odoo/o-spreadsheet';
import type { Page } from 'playwright-core';
import { engine } from '../../local/engine/load-engine.ts';
import { eventually } from './eventually.ts';

/** Types into a cell what is to stand there. */
export async function type(window: Page, cell: string, text: string): Promise<void> {
  await goTo(window, cell);
  // The engine draws between two keys: typed faster than by any person, what was in the cell would stay behind the text.
  await window.keyboard.type(text, { delay: 40 });
  await window.keyboard.press('Enter');
}

/** Goes to a cell by the name box, as a person does. */
export async function goTo(window: Page, cell: string): Promise<void> {
  const box = window.locator('.o-named-range-selector input');
  await box.click();
  await box.fill(cell);
  await box.press('Enter');
  await window.waitForFunction(() => document.querySelector('.o-grid')?.contains(document.activeElement));
}

/** What a window shows in a cell. The grid is drawn on a canvas, so its Model is asked. */
export function inWindow(window: Page, cell: string): Promise<string> {
  return window.evaluate((xc) => {
    const { owl, o_spreadsheet } = globalThis as unknown as {
      owl: { App: { apps: Set<{ root: { component: { props: { model: Model } } } }> } };
      o_spreadsheet: { helpers: { toCartesian(text: string): { col: number; row: number } } };
    };
    const [tab, text] = xc.split('!') as [string, string];
    const [app] = owl.App.apps;
    const getters = app?.root.component.props.model.getters;
    const sheetId = getters?.getSheetIdByName(tab) ?? '';
    return getters?.getEvaluatedCell({ sheetId, ...o_spreadsheet.helpers.toCartesian(text) }).formattedValue ?? '';
  }, cell);
}

/** Waits until a window shows a text in a cell. */
export async function shows(window: Page, cell: string, text: string): Promise<void> {
  await eventually(async () => expect(await inWindow(window, cell)).toBe(text));
}

/** Clicks an item of the add-in's menu. */
export async function choose(window: Page, caption: string): Promise<void> {
  await window.getByRole('button', { name: 'Career Framework' }).click();
  await window.getByRole('menuitem', { name: caption }).click();
}

/** What the server's Model shows in a cell, such as `Ratings!A1`. */
export function onServer({ getters }: Model, cell: string): string {
  const [tab = '', text = ''] = cell.split('!');
  const sheetId = getters.getSheetIdByName(tab) ?? '';
  return getters.getEvaluatedCell({ sheetId, ...engine.helpers.toCartesian(text) }).formattedValue;
}

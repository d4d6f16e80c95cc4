import type { Model } from '@odoo/o-spreadsheet';
import type { Cell } from 'hucre/xlsx';
import { gidOf } from '../engine/gid.ts';
import { engine } from '../engine/load-engine.ts';
import { fixedRange } from './references.ts';

const { links } = engine;

type Hyperlink = NonNullable<Cell['hyperlink']>;

/** How the engine addresses another tab. */
const TAB = 'o-spreadsheet://';
const WEB = /^https?:\/\/\S+$/;

const FIRST_CELL = { left: 0, top: 0, right: 0, bottom: 0 };

/** A link to a tab as Sheets writes it: Excel wants the tab's name instead. */
const GID = /^#gid=(\d+)$/;

/** A text as a file has it: a link to a tab leads there by name. */
export function textToExcel(model: Model, text: string): string {
  const gid = GID.exec(text)?.[1];
  const id = gid && model.getters.getSheetIds().find((each) => gidOf(each) === Number(gid));
  return id ? `#${fixedRange(model.getters.getSheetName(id), FIRST_CELL)}` : text;
}

/** Where the content of an engine cell leads; undefined where it leads nowhere. */
export function linkToExcel(model: Model, content: string): Hyperlink | undefined {
  const text = content.startsWith("'") ? content.slice(1) : content;
  if (WEB.test(text)) return { target: text };
  if (!links.isMarkdownLink(text)) return undefined;
  const { url } = links.parseMarkdownLink(text);
  if (!url.startsWith(TAB)) return { target: url };
  const tab = model.getters.tryGetSheet(url.slice(TAB.length));
  return tab && { target: '', location: fixedRange(tab.name, FIRST_CELL) };
}

/**
 * The content of an engine cell that shows `content` and leads where the file's cell does.
 *
 * @param sheetIds the engine's ids of the tabs by their names in lower case.
 * @returns null where the engine cannot hold such a link.
 */
export function linkFromExcel(
  content: string,
  { target, location }: Hyperlink,
  sheetIds: ReadonlyMap<string, string>,
): string | null {
  if (target === content && WEB.test(target)) return content;
  const tab = location?.match(/^(?:'((?:[^']|'')+)'|([^!]+))!/);
  const tabId = tab && sheetIds.get((tab[1]?.replaceAll("''", "'") ?? tab[2] ?? '').toLowerCase());
  const url = location === undefined ? target : tabId === undefined ? '' : TAB + tabId;
  if (content === '' || url === '' || url.includes('](') || /[\r\n]/.test(content + url)) return null;
  return links.markdownLink(content, url);
}

import type { Host } from '../../local/host.ts';
import { tabNames } from '../sheets/small-company.ts';
import { NAMES } from './tiny-company.ts';

const WRITTEN_ON = 'Written on ';

/** The text of every cell of a tab that holds something, by A1 name. */
export function cellsOf(host: Host, sheetId: string): Readonly<Record<string, string>> {
  const cells = Object.values(host.model.getters.getCells(sheetId));
  return Object.fromEntries(
    cells.map((cell) => {
      const { col, row } = host.model.getters.getCellPosition(cell?.id ?? 0);
      return [`${col},${row}`, host.model.getters.getCellText({ sheetId, col, row }, { showFormula: true })];
    }),
  );
}

/** How every cell of a tab looks; positions are those of the grid. */
function looksOf(host: Host, sheetId: string): readonly unknown[] {
  const { getters } = host.model;
  const looks: unknown[] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row += 1)
    for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
      const at = { sheetId, col, row };
      looks.push([getters.getCellStyle(at), getters.getCellBorder(at) ?? null, getters.getCell(at)?.format ?? '']);
    }
  return looks;
}

function tabOf(host: Host, beside: Host['beside'], sheetId: string): unknown {
  const { getters } = host.model;
  const { metadata, properties } = beside;
  // The ID of a tab is another each time it is made.
  const named = (text: string) =>
    text.replace(/#gid=(\d+)/, (_link, gid) => `#${host.model.getters.tryGetSheetName(gid) ?? 'nowhere'}`);
  const cells = Object.entries(cellsOf(host, sheetId))
    .map(([at, content]) => [at, named(content)] as const)
    .filter(([, content]) => content !== '' && !content.includes(WRITTEN_ON))
    .sort();
  const charts = getters.getChartIds(sheetId).map((id) => {
    const { title, type } = getters.getChartDefinition(id) as { readonly title?: unknown; readonly type: string };
    return { title, type };
  });
  return {
    size: [getters.getNumberRows(sheetId), getters.getNumberCols(sheetId)],
    widths: Array.from({ length: getters.getNumberCols(sheetId) }, (_col, at) => getters.getColSize(sheetId, at)),
    frozen: getters.getPaneDivisions(sheetId),
    hidden: !getters.isSheetVisible(sheetId),
    lines: getters.getGridLinesVisibility(sheetId),
    colour: getters.getSheet(sheetId).color,
    cells,
    looks: looksOf(host, sheetId),
    charts,
    marks: metadata
      .filter((entry) => entry.sheetId === sheetId)
      .map(({ key, value }) => `${key}=${value}`)
      .sort(),
    print: Object.entries(properties)
      .filter(([key]) => key === `career-framework-page-${sheetId}`)
      // The print of the Overview is one of its links as well.
      .map(([, value]) => (value.endsWith('\nOverview') ? value.replace(/\S+/g, 'print') : value)),
  };
}

/** All that a person could see or the add-in remembers, but for the log, the job itself and the line of the day. */
export function whatStands(host: Host): Readonly<Record<string, string>> {
  const { getters } = host.model;
  const { beside } = host;
  const tabs = getters
    .getSheetIds()
    .map((id) => [getters.getSheetName(id), id] as const)
    .filter(([name]) => name !== 'Career log');
  // Nobody sees where among the others a hidden tab stands.
  const shown = tabs.filter(([, id]) => getters.isSheetVisible(id));
  return {
    tabs: shown.map(([name]) => name).join(' | '),
    ...Object.fromEntries(tabs.map(([name, id]) => [name, JSON.stringify(tabOf(host, beside, id))])),
  };
}

/** Everything that stands in a tab, by name. */
export function textOf(host: Host, tab: string): string {
  const id = host.model.getters.getSheetIds().find((each) => host.model.getters.getSheetName(each) === tab);
  return id === undefined ? '' : Object.values(cellsOf(host, id)).join('\n');
}

/** The tabs of each person, by their mark, or by name where there is none. */
export function gapTabsOf(
  host: Host,
): readonly { readonly id: string; readonly tab: string; readonly sheetId: string }[] {
  const owners = new Map(
    host.beside.metadata
      .filter(({ key }) => key === 'career-framework-employee')
      .map(({ sheetId, value }) => [sheetId, value.slice(value.indexOf('\n') + 1)]),
  );
  const { getters } = host.model;
  return getters.getSheetIds().flatMap((sheetId) => {
    const tab = getters.getSheetName(sheetId);
    const id = owners.get(sheetId) ?? /^Gap – .*\((.+)\)$/.exec(tab)?.[1];
    return id === undefined ? [] : [{ id, tab, sheetId }];
  });
}

/**
 * What must hold at any moment, whatever failed: nothing that somebody typed is lost, and it stands on nobody else's tab;
 * a page names whom it is about and no other.
 *
 * @param typed What was typed on whose tab: each text begins with the ID.
 */
export function violations(host: Host, typed: readonly string[]): readonly string[] {
  const tabs = gapTabsOf(host).map((tab) => ({ ...tab, text: Object.values(cellsOf(host, tab.sheetId)) }));
  const kept = textOf(host, 'Career data');
  const lost = typed.filter((text) => {
    const own = tabs.filter(({ id }) => text.startsWith(`${id} `));
    return !own.some((tab) => tab.text.some((cell) => cell.includes(text))) && !kept.includes(text);
  });
  const strange = tabs.flatMap(({ id, tab, text }) => [
    ...typed.filter((one) => !one.startsWith(`${id} `) && text.some((cell) => cell.includes(one))),
    ...Object.entries(NAMES)
      .filter(([other, name]) => other !== id && text.includes(name))
      .map(([, name]) => `${tab} is titled ${name}`),
  ]);
  const doubled = typed.filter(
    (one) => tabs.flatMap(({ text }) => text.flatMap((cell) => cell.split(one).slice(1))).length > 1,
  );
  const template = textOf(host, 'Template of gap tabs');
  return [
    ...(template.trim() === '' ? [] : [`on the template: ${template}`]),
    ...lost.map((text) => `lost: ${text}`),
    ...strange.map((text) => `strange: ${text}`),
    ...doubled.map((text) => `twice: ${text}`),
  ];
}

/** Types a text on somebody's tab: in their column, in one that they add to the table, beside the page or below it. */
export function typeOn(
  host: Host,
  tab: string,
  place: 'nextStep' | 'agreed' | 'own' | 'beside' | 'below',
  text: string,
): boolean {
  const { getters } = host.model;
  const sheetId = getters.getSheetIds().find((each) => getters.getSheetName(each) === tab);
  if (sheetId === undefined || !tabNames(host).includes(tab)) return false;
  const cells = Object.entries(cellsOf(host, sheetId));
  const header = cells.find(
    ([, content]) => content.replace(/^'/, '') === (place === 'agreed' ? 'Agreed' : 'Next step'),
  );
  const [col = 0, row = 0] = (header?.[0] ?? '0,0').split(',').map(Number);
  const [width, height] = [getters.getNumberCols(sheetId), getters.getNumberRows(sheetId)];
  if (place === 'nextStep' || place === 'agreed') {
    if (!header) return false;
    const before = getters.getCellText({ sheetId, col, row: row + 1 });
    const content = before === '' ? text : `${before}\n${text}`;
    return host.model.dispatch('UPDATE_CELL', { sheetId, col, row: row + 1, content }).isSuccessful;
  }
  if (place === 'own' && !header) return false;
  const isColumn = place !== 'below';
  const dimension = isColumn ? 'COL' : 'ROW';
  const base = isColumn ? width - 1 : height - 1;
  host.model.dispatch('ADD_COLUMNS_ROWS', { sheetId, sheetName: tab, dimension, base, quantity: 1, position: 'after' });
  if (place === 'own') host.model.dispatch('UPDATE_CELL', { sheetId, col: width, row, content: 'Ours' });
  const columnRow = place === 'own' ? row + 1 : 3;
  const at = isColumn ? { col: width, row: columnRow } : { col: 0, row: height };
  return host.model.dispatch('UPDATE_CELL', { sheetId, ...at, content: text }).isSuccessful;
}

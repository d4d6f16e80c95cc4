import { gidOf } from '../engine/gid.ts';
import { registries } from './engine.ts';

/** How Sheets addresses a tab of the same workbook in a link. */
const TAB = /^#gid=(\d+)$/;

/** Makes links to tabs open the tab, as in Sheets; the engine would take them for addresses of the web. */
export function openTabLinks(): void {
  registries.urlRegistry.add('gid', {
    sequence: 0,
    title: 'Tab',
    match: (url) => TAB.test(url),
    createLink: (url, label) => ({ label, url, isExternal: false, isUrlEditable: false }),
    urlRepresentation: (url) => url,
    open(url, { model }) {
      const gid = Number(TAB.exec(url)?.[1]);
      const sheetIdTo = model.getters.getSheetIds().find((id) => gidOf(id) === gid);
      if (sheetIdTo === undefined) return;
      model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: model.getters.getActiveSheetId(), sheetIdTo });
    },
  });
}

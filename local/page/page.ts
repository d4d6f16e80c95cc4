import type { Model as EngineModel } from '@odoo/o-spreadsheet';
import type { OpenedDocument } from '../server/wire.ts';
import { getJson } from './api.ts';
import { registerFunctions } from './custom-functions.ts';
import { tell } from './dialog.ts';
import { byId } from './element.ts';
import { helpers, Model } from './engine.ts';
import { focusGrid, showGrid } from './grid.ts';
import { showMenus } from './menu.ts';
import { goRound } from './regions.ts';
import { createScripts } from './scripts.ts';
import { openTabLinks } from './tab-links.ts';
import { connect } from './transport.ts';
import { createWorking } from './working.ts';

/** Opens the document, joins the others in it, and shows grid and menu. */
async function start(): Promise<void> {
  const templatesAt = byId<HTMLLinkElement>('templates').href;
  const [opened, templates] = await Promise.all([
    getJson<OpenedDocument>('/document'),
    fetch(templatesAt).then((response) => response.text()),
  ]);
  document.title = `${opened.title} – Career Framework`;
  byId('title').textContent = opened.title;

  openTabLinks();
  let model: EngineModel;
  const functions = registerFunctions(opened.functions, () => model);
  const client = { id: new helpers.UuidGenerator().uuidv4(), name: 'Another window' };
  const transport = connect(client.id, opened.position, {
    changed: functions.changed,
    lost: () => location.reload(),
    online: (online) => {
      byId('offline').hidden = online;
    },
  });
  model = new Model(opened.data, { client, transportService: transport, mode: 'normal' }, [...opened.revisions]);
  model.on('unexpected-revision-id', start, () => location.reload());

  await showGrid(model, templates);
  const whileWorking = createWorking(byId('working'));
  const scripts = createScripts({ model, transport, whileWorking, focusEditor: focusGrid });
  showMenus(byId('menus'), opened.menu, ({ handler, caption }) => scripts.run(handler, caption));
  const sidebar = byId('sidebar');
  goRound([
    { part: () => byId('menus'), enter: () => byId('menus').querySelector('button')?.focus() },
    { part: () => byId('grid'), enter: focusGrid },
    { part: () => (sidebar.hidden ? null : sidebar), enter: () => sidebar.querySelector('iframe')?.focus() },
  ]);
  if (opened.problem) await tell('Career Framework', opened.problem);
}

start().catch((error: Error) => tell('The workbook did not open', error.message));

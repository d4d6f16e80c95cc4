import type { Model } from '@odoo/o-spreadsheet';
import type { DialogAnswer } from '../host.ts';
import type { Called, Ran, ShownAt } from '../server/wire.ts';
import { postJson } from './api.ts';
import { ask, tell } from './dialog.ts';
import { byId } from './element.ts';
import { showHtmlDialog, showSidebar } from './panels.ts';
import { activate, selection } from './selection.ts';
import { toast } from './toast.ts';
import type { WindowTransport } from './transport.ts';
import type { WhileWorking } from './working.ts';

/** What scripts of one window work on. */
export interface ScriptSetting {
  readonly model: Model;
  readonly transport: WindowTransport;
  readonly whileWorking: WhileWorking;
  readonly focusEditor: () => void;
}

/** Runs scripts for one window: menu clicks, and the calls of pages in frames. */
export interface Scripts {
  run(handler: string, caption: string): Promise<void>;
}

/** Makes the runner of one window. */
export function createScripts({ model, transport, whileWorking, focusEditor }: ScriptSetting): Scripts {
  const frame = { call: rpc, focusEditor };

  async function show({ shown, position }: ShownAt): Promise<void> {
    // A script may go to a tab it made: the tab has to be here first.
    await transport.arrived(position);
    for (const effect of shown) {
      if (effect.kind === 'toast') toast(byId('toasts'), effect.text, effect.title);
      else if (effect.kind === 'activated') activate(model, effect.sheetName, effect.a1);
      else if (effect.kind === 'alert') await tell(effect.title, effect.text);
      else if (effect.kind === 'sidebar') showSidebar(effect.url, effect.title, frame);
      else showHtmlDialog(effect.url, effect.title, effect, frame);
    }
  }

  async function rpc(name: string, args: readonly unknown[]): Promise<unknown> {
    const body = { name, args, selection: selection(model) };
    const called = await whileWorking(() => postJson<Called>('/rpc', body));
    await show(called);
    if (!called.ok) throw new Error(called.message);
    return called.value;
  }

  async function run(handler: string, caption: string): Promise<void> {
    const answers: DialogAnswer[] = [];
    try {
      for (;;) {
        const body = { handler, answers, selection: selection(model) };
        const ran = await whileWorking(() => postJson<Ran>('/run', body));
        if (ran.kind !== 'ask') await show(ran);
        if (ran.kind === 'failed') return await tell(`${caption} did not finish`, ran.message);
        if (ran.kind === 'done') return;
        answers.push(await ask(ran.dialog));
      }
    } catch (error) {
      await tell(`${caption} did not finish`, (error as Error).message);
    }
  }

  return { run };
}

import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { engineAssets, FOREVER, indexPage, pageFiles } from './assets.ts';
import { streamEvents } from './events.ts';
import type { Frames } from './frames.ts';
import type { Hub } from './hub.ts';
import type { InTurn } from './queue.ts';
import { functionsRequest, revisionRequest, rpcRequest, runRequest } from './requests.ts';
import { Refusal, readJson, send, sendJson } from './respond.ts';
import { takeSelection } from './selection.ts';
import type { ServedHost } from './served-host.ts';
import { show } from './show.ts';
import type { Called, FunctionAnswers, OpenedDocument, Ran } from './wire.ts';

/** What the routes answer from. */
export interface Served {
  readonly host: ServedHost;
  readonly hub: Hub;
  readonly frames: Frames;
  readonly framesOrigin: () => string;
  readonly inTurn: InTurn;
  readonly title: string;
  readonly root: string;
  readonly built: string;
  readonly save?: (() => Promise<Uint8Array>) | undefined;
}

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page compiles its templates in the browser, hence `unsafe-eval`; it loads and asks nothing but this host. */
const pagePolicy = (frames: string) =>
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  `font-src 'self'; connect-src 'self'; frame-src ${frames}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** Lists the answers of the host's server by method and path. */
export function routes(served: Served): ReadonlyMap<string, Answer> {
  const { host, hub, frames, inTurn } = served;
  const { version, assets } = engineAssets(served.root);
  const shown = (effects: Parameters<typeof show>[0]) => show(effects, frames, served.framesOrigin());
  const list: [string, Answer][] = [
    [
      'GET /',
      async (_request, response) => {
        const html = await indexPage(served.root, version);
        send(response, 'text/html; charset=utf-8', html, {
          'Content-Security-Policy': pagePolicy(served.framesOrigin()),
        });
      },
    ],
    [
      'GET /document',
      (_request, response) => {
        const { title, framesOrigin } = served;
        const opened = { title, menu: host.menu(), functions: host.functions(), frames: framesOrigin() };
        sendJson(response, { ...opened, ...hub.document() } satisfies OpenedDocument);
      },
    ],
    ['GET /events', (request, response, url) => streamEvents(hub, request, response, url.searchParams)],
    [
      'POST /revision',
      async (request, response) => {
        const message = revisionRequest(await readJson(request));
        sendJson(response, { accepted: await inTurn(() => hub.accept(message)) });
      },
    ],
    [
      'POST /run',
      async (request, response) => {
        const { handler, answers, selection } = runRequest(await readJson(request));
        const result = await inTurn(() => {
          if (selection) takeSelection(host.model, selection);
          return host.run(handler, answers);
        });
        if (result.kind === 'failed')
          return sendJson(response, { kind: 'failed', message: result.message } satisfies Ran);
        if (result.kind === 'ask') return sendJson(response, result satisfies Ran);
        sendJson(response, { kind: 'done', shown: shown(result.shown), position: hub.position() } satisfies Ran);
      },
    ],
    [
      'POST /rpc',
      async (request, response) => {
        const { name, args, selection } = rpcRequest(await readJson(request));
        const result = await inTurn(() => {
          if (selection) takeSelection(host.model, selection);
          return host.rpc(name, args);
        });
        if (!result.ok) return sendJson(response, { ok: false, message: result.message } satisfies Called);
        const { value } = result;
        sendJson(response, { ok: true, value, shown: shown(result.shown), position: hub.position() } satisfies Called);
      },
    ],
    [
      'POST /functions',
      async (request, response) => {
        const calls = functionsRequest(await readJson(request));
        const answers = await inTurn(() => calls.map(({ name, args }) => host.callFunction(name, args)));
        sendJson(response, { answers } satisfies FunctionAnswers);
      },
    ],
    [
      'GET /workbook.xlsx',
      async (_request, response) => {
        const { save } = served;
        if (!save) throw new Refusal(404, 'This host was started without a way to save.');
        const name = encodeURIComponent(`${served.title}.xlsx`);
        const headers = { 'Content-Disposition': `attachment; filename*=UTF-8''${name}` };
        send(response, XLSX, await inTurn(save), headers);
      },
    ],
  ];
  for (const [path, { file, type }] of pageFiles(served.root, served.built)) {
    list.push([`GET ${path}`, async (_request, response) => send(response, type, await readFile(file))]);
  }
  for (const [name, { file, type }] of assets) {
    const answer: Answer = async (_request, response) => send(response, type, await readFile(file), FOREVER);
    list.push([`GET /assets/${version}/${name}`, answer]);
  }
  return new Map(list);
}

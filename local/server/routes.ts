import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { actions } from './actions.ts';
import { engineAssets, FOREVER, indexPage, pageFiles } from './assets.ts';
import { streamEvents } from './events.ts';
import type { Frames } from './frames.ts';
import type { Hub } from './hub.ts';
import type { InTurn } from './queue.ts';
import { Refusal, readJson, send, sendJson } from './respond.ts';
import type { ServedHost } from './served-host.ts';
import type { OpenedDocument } from './wire.ts';

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
  readonly save: (() => Promise<Uint8Array>) | undefined;
}

type Answer = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void> | void;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page compiles its templates in the browser, hence `unsafe-eval`; it loads and asks nothing but this host. */
const pagePolicy = (frames: string) =>
  "default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; " +
  `font-src 'self'; connect-src 'self'; frame-src ${frames}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;

/** The document as a window opens it. A script whose `onOpen` fails has no menu; the workbook opens all the same. */
function opened({ host, hub, title }: Served): OpenedDocument {
  const rest = { title, functions: host.functions(), ...hub.document() };
  try {
    return { menu: host.menu(), ...rest };
  } catch (error) {
    return { menu: [], problem: `The menu could not be built: ${(error as Error).message}`, ...rest };
  }
}

/** Lists the answers of the host's server by method and path. */
export function routes(served: Served): ReadonlyMap<string, Answer> {
  const { hub, framesOrigin, inTurn, title, root, built, save } = served;
  const engine = engineAssets(root);
  const answers = new Map<string, Answer>([
    [
      'GET /',
      async (_request, response) => {
        const policy = { 'Content-Security-Policy': pagePolicy(framesOrigin()) };
        send(response, 'text/html; charset=utf-8', await indexPage(root, engine), policy);
      },
    ],
    ['GET /document', async (_request, response) => sendJson(response, await inTurn(() => opened(served)))],
    ['GET /events', (request, response, url) => streamEvents(hub, request, response, url.searchParams)],
    [
      'GET /workbook.xlsx',
      async (_request, response) => {
        if (!save) throw new Refusal(404, 'This host was started without a way to save.');
        const headers = {
          'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(`${title}.xlsx`)}`,
        };
        send(response, XLSX, await inTurn(save), headers);
      },
    ],
  ]);
  for (const [path, act] of actions(served)) {
    answers.set(`POST ${path}`, async (request, response) => sendJson(response, await act(await readJson(request))));
  }
  for (const [path, { file, type }] of pageFiles(root, built)) {
    answers.set(`GET ${path}`, async (_request, response) => send(response, type, await readFile(file)));
  }
  for (const [name, { file, type }] of engine.assets) {
    const answer: Answer = async (_request, response) => send(response, type, await readFile(file), FOREVER);
    answers.set(`GET /assets/${engine.version}/${name}`, answer);
  }
  return answers;
}

import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { readScript } from '../services/script.ts';
import { createFrames } from './frames.ts';
import { refusal } from './guard.ts';
import type { Hub } from './hub.ts';
import { listen } from './listen.ts';
import { createQueue } from './queue.ts';
import { Refusal, sendError } from './respond.ts';
import { routes } from './routes.ts';
import type { ServedHost } from './served-host.ts';

/** What to serve, and how. */
export interface ServeOptions {
  readonly host: ServedHost;
  /** The hub whose transport the host's Model was made with. */
  readonly hub: Hub;
  /** Folder of the built add-in. */
  readonly dist: string;
  /** Name of the workbook, as the page and the saved file show it. */
  readonly title?: string;
  /** First port to try; 8420 unless told. */
  readonly port?: number;
  /** Gives the workbook as .xlsx. */
  readonly save?: () => Promise<Uint8Array>;
  /** Takes one line for each failure; the browser only gets a sentence. */
  readonly log?: (line: string) => void;
  /** Root of the repository; the current folder unless told. */
  readonly root?: string;
  /** Folder of `page.js` and `google-script.js`; `build` unless told. */
  readonly built?: string;
}

/** A running server. */
export interface Serving {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

const PORT = 8420;

/**
 * Serves the local host to browsers of this machine: the page, the live document, the menu, the sidebar.
 *
 * @returns its address and the function that stops it
 * @throws if no port is free
 */
export async function serve(options: ServeOptions): Promise<Serving> {
  const { host, hub, dist, title = 'Untitled workbook', port: wanted = PORT, save, log = () => {} } = options;
  const root = options.root ?? process.cwd();
  const built = resolve(root, options.built ?? 'build');
  hub.open(host.model);

  let authority = '';
  const frames = createFrames(
    () => `http://${authority}`,
    () => {
      // What ends in _ is private (PLATFORM §4).
      const names = [...readScript(dist).declared].filter((name) => !name.endsWith('_'));
      const told = JSON.stringify({ owner: `http://${authority}`, names });
      return `globalThis.localHost = ${told};\n${readFileSync(join(built, 'google-script.js'), 'utf8')}`;
    },
  );
  const framesPort = await listen(frames.server, 0);
  const framesOrigin = () => `http://127.0.0.1:${framesPort}`;
  const answers = routes({ host, hub, frames, framesOrigin, inTurn: createQueue(), title, root, built, save });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', `http://${authority}`);
    // One address for the page, so that one origin may post.
    if (request.headers.host === `localhost:${url.port}` && request.method === 'GET' && url.pathname === '/') {
      response.writeHead(302, { Location: `http://${authority}/` }).end();
      return;
    }
    const refused = refusal(request, authority);
    if (refused) throw new Refusal(403, refused);
    const found = answers.get(`${request.method} ${url.pathname}`);
    if (!found) throw new Refusal(404, `The local host has no ${url.pathname}.`);
    await found(request, response, url);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: Error) => {
      if (error instanceof Refusal) return sendError(response, error.status, error.message);
      log(`${request.method} ${request.url}: ${error.stack}`);
      sendError(response, 500, 'The local host failed at this request. Its window shows the details.');
    });
  });
  const port = await listen(server, wanted);
  authority = `127.0.0.1:${port}`;
  return {
    url: `http://${authority}/`,
    port,
    close: async () => {
      for (const each of [server, frames.server]) {
        each.closeAllConnections();
        await new Promise((done) => each.close(done));
      }
    },
  };
}

import { randomUUID } from 'node:crypto';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { refusal } from './guard.ts';
import { COMMON, sendError } from './respond.ts';

/** Pages a script shows, served from an origin of their own, as Google serves them from another domain. */
export interface Frames {
  readonly server: Server;
  /** Keeps a page and returns its path. */
  keep(html: string): string;
}

/** Pages of closed sidebars are forgotten. */
const KEPT = 20;
const TAG = '<script src="/google-script.js"></script>';

/** Where the client script may stand, best first. */
const PLACES = [/<head(\s[^>]*)?>/i, /<html(\s[^>]*)?>/i, /<!doctype[^>]*>/i];

/** The page as a script built it, with the tag of the client script put first in its head, or before everything. */
export function withClientScript(html: string): string {
  const place = PLACES.map((pattern) => pattern.exec(html)).find((found) => found !== null);
  const at = place ? place.index + place[0].length : 0;
  return html.slice(0, at) + TAG + html.slice(at);
}

/** Pages may run what they hold and reach nothing: all they know comes through `google.script.run`. */
const policy = (owner: string) =>
  [
    "default-src 'none'",
    "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
    "style-src 'unsafe-inline'",
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    `frame-ancestors ${owner}`,
  ].join('; ');

/**
 * Makes the second server.
 *
 * @param owner origin of the page that holds the frames; read when a request comes
 * @param clientScript what `/google-script.js` answers
 */
export function createFrames(owner: () => string, clientScript: () => string): Frames {
  const pages = new Map<string, string>();
  const answer = (response: ServerResponse, type: string, body: string) => {
    response.writeHead(200, {
      ...COMMON,
      'Cross-Origin-Resource-Policy': 'cross-origin',
      'Content-Security-Policy': policy(owner()),
      'Content-Type': `${type}; charset=utf-8`,
      'Cache-Control': 'no-store',
    });
    response.end(body);
  };
  const server = createServer((request, response) => {
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const refused = refusal(request, `127.0.0.1:${port}`);
    if (refused) return sendError(response, 403, refused);
    const page = pages.get(request.url ?? '');
    if (request.url === '/google-script.js') return answer(response, 'text/javascript', clientScript());
    if (page === undefined) return sendError(response, 404, 'This page was closed. Open it again from the menu.');
    answer(response, 'text/html', withClientScript(page));
  });
  return {
    server,
    keep: (html) => {
      const path = `/${randomUUID()}`;
      pages.set(path, html);
      for (const oldest of pages.keys()) {
        if (pages.size <= KEPT) break;
        pages.delete(oldest);
      }
      return path;
    },
  };
}

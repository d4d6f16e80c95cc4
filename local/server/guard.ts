import type { IncomingMessage } from 'node:http';

/**
 * Says why a request must not be answered, or undefined if it may be.
 *
 * The host listens on this machine only, but any web page open in the browser can send requests here, also under a
 * name of its own that it points at 127.0.0.1. So the name must be ours, and whoever changes something must be us.
 *
 * @param authority the `host:port` this server answers to
 */
export function refusal(request: IncomingMessage, authority: string): string | undefined {
  const { host, origin } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (host !== authority) return `This is the local host of ${authority}; it does not answer for ${host ?? 'no name'}.`;
  if (origin !== undefined && origin !== `http://${authority}`) return `Requests from ${origin} are not answered.`;
  if (request.method === 'POST' && origin === undefined)
    return 'A request that changes something must say where it comes from.';
  const opened = request.headers['sec-fetch-mode'] === 'navigate';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !opened)
    return 'Other sites are not answered.';
  return undefined;
}

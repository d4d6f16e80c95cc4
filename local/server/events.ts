import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Entry, Hub } from './hub.ts';
import { COMMON } from './respond.ts';

const block = (entry: Entry) => `id: ${entry.position}\ndata: ${JSON.stringify(entry.message)}\n\n`;

/**
 * Streams the hub's messages to one window as Server-Sent Events, beginning after the position the window names.
 * A window whose position is not known (the server was started anew) is told to `reload`.
 *
 * @param window the collaboration client of that window; the others hear when it leaves
 */
export function streamEvents(
  hub: Hub,
  request: IncomingMessage,
  response: ServerResponse,
  query: URLSearchParams,
): void {
  // A browser that reconnects sends the id of the last event it saw.
  const from = request.headers['last-event-id'] ?? query.get('since') ?? '';
  response.writeHead(200, { ...COMMON, 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 500\n\n');
  const missed = hub.since(String(from));
  if (!missed) {
    response.write('event: reload\ndata: {}\n\n');
  } else {
    for (const entry of missed) response.write(block(entry));
  }
  const stop = hub.listen((entry) => response.write(block(entry)));
  response.on('close', () => {
    stop();
    const clientId = query.get('window');
    if (clientId) hub.accept({ type: 'CLIENT_LEFT', version: 1, clientId });
  });
}

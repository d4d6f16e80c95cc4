import type { IncomingMessage, ServerResponse } from 'node:http';

/** A sentence for the person at the keyboard, with the HTTP status it is sent under. */
export class Refusal extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Headers of every answer: nothing is sniffed, embedded elsewhere or told to other sites. */
export const COMMON = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const;

/** Sends a body with its type; `cache` is the Cache-Control header. */
export function send(
  response: ServerResponse,
  type: string,
  body: string | Uint8Array,
  headers: Record<string, string> = {},
): void {
  response.writeHead(200, { ...COMMON, 'Content-Type': type, 'Cache-Control': 'no-store', ...headers });
  response.end(body);
}

/** Sends a value as JSON. */
export function sendJson(response: ServerResponse, value: unknown): void {
  send(response, 'application/json; charset=utf-8', JSON.stringify(value));
}

/** Sends one sentence as JSON, `{ "error": … }`. */
export function sendError(response: ServerResponse, status: number, error: string): void {
  if (response.headersSent) {
    response.end();
    return;
  }
  response.writeHead(status, {
    ...COMMON,
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  });
  response.end(JSON.stringify({ error }));
}

/** 64 MB: a whole workbook of arguments fits, a runaway page does not fill the memory. */
const LARGEST = 64 * 1024 * 1024;

/** Reads a JSON body. @throws Refusal if it is not JSON or too large */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST) throw new Refusal(413, 'The request is larger than 64 MB.');
    chunks.push(chunk);
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw new Refusal(400, 'The request is not JSON.');
  }
}

/** Fetches JSON from the local host. @throws an Error with a sentence to show */
export async function getJson<T>(path: string): Promise<T> {
  return read<T>(await reach(path));
}

/** Posts JSON to the local host and reads its answer. @throws an Error with a sentence to show */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const init = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
  return read<T>(await reach(path, init));
}

/** The local host did not answer at all: it was stopped, or is being started anew. */
export class Unreachable extends Error {}

async function reach(path: string, init: RequestInit = {}): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch {
    throw new Unreachable('The local host does not answer. Start it again with npm start.');
  }
}

async function read<T>(response: Response): Promise<T> {
  const body = (await response.json().catch(() => ({}))) as T & { error?: string };
  if (!response.ok) throw new Error(body.error ?? `The local host answered ${response.status}.`);
  return body;
}

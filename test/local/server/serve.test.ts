import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SIDEBAR, type Small, serveSmall } from '../../browser/small-host.ts';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, unknown>;
  readonly body: string;
}

let small: Small;

beforeAll(async () => {
  small = await serveSmall({ save: async () => new Uint8Array([80, 75]) });
});

afterAll(() => small.stop());

/** `fetch` sets Host and Origin itself; a request of one's own may say anything, as an attacker's may. */
function ask(path: string, headers: Record<string, string> = {}, body?: unknown): Promise<Answer> {
  const method = body === undefined ? 'GET' : 'POST';
  return new Promise((resolve, reject) => {
    const request = send({ port: small.port, host: '127.0.0.1', path, method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }));
    });
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const own = () => ({ origin: small.url.slice(0, -1) });
const post = async (path: string, body: unknown) => JSON.parse((await ask(path, own(), body)).body);

describe('who is answered', () => {
  test('a post of another site is refused', async () => {
    const { status, body } = await ask(
      '/run',
      { origin: 'https://elsewhere.example' },
      { handler: 'write', answers: [] },
    );
    expect([status, JSON.parse(body).error]).toEqual([
      403,
      'Requests from https://elsewhere.example are not answered.',
    ]);
    expect(small.host.model.getters.getSheetIds()).toHaveLength(2);
  });

  test('a post that does not say where it comes from is refused', async () => {
    expect((await ask('/run', {}, { handler: 'write', answers: [] })).status).toBe(403);
  });

  test('a name that merely points here is refused, also for reading', async () => {
    expect((await ask('/document', { host: `rebound.example:${small.port}` })).status).toBe(403);
  });

  test('a page of another site cannot load the document as a script', async () => {
    expect((await ask('/document', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors' })).status).toBe(403);
  });

  test('localhost leads to the one address', async () => {
    const { status, headers } = await ask('/', { host: `localhost:${small.port}` });
    expect({ status, ...headers }).toMatchObject({ status: 302, location: small.url });
  });

  test('no answer allows other origins', async () => {
    const { headers } = await ask('/document');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});

describe('what is answered', () => {
  test('the page may load and ask nothing but this host', async () => {
    const { headers } = await ask('/');
    const policy = String(headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('*');
  });

  test('every file the page names is there, and those of the engine are kept for long', async () => {
    const { body } = await ask('/');
    const paths = [...body.matchAll(/(?:href|src)="(\/[^"]+)"/g)]
      .map(([, path = '']) => path)
      .filter((path) => path !== '/workbook.xlsx');
    const answers = await Promise.all(paths.map((path) => ask(path)));
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 200));
    const kept = answers.filter(({ headers }) => String(headers['cache-control']).includes('immutable'));
    expect(kept).toHaveLength(paths.filter((path) => path.startsWith('/assets/')).length);
  });

  test('the document comes with menu, functions and its place', async () => {
    const { title, functions, menu, position, data } = JSON.parse((await ask('/document')).body);
    expect({ title, functions, menu: menu[0].menu }).toEqual({
      title: 'Small workbook',
      functions: ['SUMOF'],
      menu: 'Career Framework',
    });
    expect([position, data.sheets.length]).toEqual([small.hub.position(), 2]);
  });

  test('a script whose onOpen fails has no menu and a sentence; the workbook opens', async () => {
    const failing = await serveSmall({ onOpen: new Error('PropertiesService is not allowed here.') });
    const { menu, problem, data } = await (await fetch(`${failing.url}document`)).json();
    await failing.stop();
    const sentence = 'The menu could not be built: PropertiesService is not allowed here.';
    expect({ menu, problem, tabs: data.sheets.length }).toEqual({ menu: [], problem: sentence, tabs: 2 });
  });

  test('a dialog is answered by asking again with the answer', async () => {
    const first = await post('/run', { handler: 'ask', answers: [] });
    expect(first).toEqual({ kind: 'ask', dialog: { title: 'Write', prompt: 'Write a tab?', buttons: ['YES', 'NO'] } });
    const second = await post('/run', { handler: 'ask', answers: [{ button: 'YES' }] });
    expect(second.dialog.input).toBe(true);
    const third = await post('/run', { handler: 'ask', answers: [{ button: 'YES' }, { button: 'OK', text: 'Q3' }] });
    expect(third.shown).toEqual([{ kind: 'toast', title: '', text: 'Named Q3' }]);
  });

  test('a script finds the selection of the window it runs for', async () => {
    const selection = { sheetId: 'people', zone: { left: 1, top: 2, right: 3, bottom: 4 }, cell: { col: 1, row: 2 } };
    await post('/rpc', { name: 'echo', args: [], selection });
    const { getters } = small.host.model;
    expect([getters.getActiveSheetId(), getters.getSelectedZone()]).toEqual(['people', selection.zone]);
  });

  test('a script that fails is a sentence', async () => {
    const failed = await post('/run', { handler: 'fail', answers: [] });
    const message = 'The People tab has no column Level. Add it, or run Set up workbook.';
    expect(failed).toEqual({ kind: 'failed', message, shown: [], position: small.hub.position() });
  });

  test('custom functions are called with the ranges put in their places', async () => {
    const range = [[{ value: 3 }, { value: 4 }]];
    const calls = [
      { name: 'SUMOF', args: [{ range: 0 }, { one: { value: 1 } }] },
      { name: 'SUMOF', args: [{ range: 0 }] },
    ];
    const { answers } = await post('/functions', { ranges: [range], calls });
    expect(answers.map((answer: { rows: { value: unknown }[][] }) => answer.rows[0]?.[0]?.value)).toEqual([8, 7]);
  });

  test('a sidebar is served unchanged but for the client script, and only to this page', async () => {
    const { shown } = await post('/run', { handler: 'open', answers: [] });
    const response = await fetch(shown[0].url);
    const tag = '<script src="/google-script.js"></script>';
    expect((await response.text()).replace(tag, '')).toBe(SIDEBAR);
    expect(response.headers.get('content-security-policy')).toContain(`frame-ancestors ${own().origin}`);
  });

  test('the workbook is saved under its name', async () => {
    const { headers, body } = await ask('/workbook.xlsx');
    expect([headers['content-disposition'], body]).toEqual([
      "attachment; filename*=UTF-8''Small%20workbook.xlsx",
      'PK',
    ]);
  });

  test.each([
    ['/run', {}, 'The request must list answers.'],
    ['/revision', { message: { type: 'SNAPSHOT' } }, 'The request holds no revision.'],
    ['/elsewhere', {}, 'The local host has no /elsewhere.'],
  ])('what cannot be answered at %s is a sentence', async (path, body, sentence) => {
    expect(await post(path, body)).toEqual({ error: sentence });
  });

  test('an error in the host shows no stack to the browser', async () => {
    const { status, body } = await ask('/functions', own(), { ranges: [], calls: [{ name: 'SUMOF', args: [null] }] });
    expect([status, JSON.parse(body)]).toEqual([
      500,
      { error: 'The local host failed at this request. Its window shows the details.' },
    ]);
  });
});

test('scripts run one after another', async () => {
  await Promise.all([1, 2, 3].map(() => post('/rpc', { name: 'slow', args: [] })));
  expect(small.host.mostAtOnce()).toBe(1);
});

test('a taken port leads to the next free one', async () => {
  const next = await serveSmall({ port: small.port });
  await next.stop();
  expect(next.port).toBeGreaterThan(small.port);
});

test('a window whose place is unknown is told to load again', async () => {
  const response = await fetch(`${small.url}events?since=other:3`);
  const reader = response.body?.getReader();
  let text = '';
  while (reader && !text.includes('reload')) text += new TextDecoder().decode((await reader.read()).value);
  await reader?.cancel();
  expect(text).toContain('event: reload');
});

import { describe, expect, test } from '@jest/globals';
import type { CollaborationMessage, Model } from '@odoo/o-spreadsheet';
import { engine } from '../../../local/engine/load-engine.ts';
import { createHub, type Hub } from '../../../local/server/hub.ts';

const SHEET = 'Sheet1';

/** A window that gets the hub's messages only when the test lets it: the delay of a network. */
function openWindow(hub: Hub, id: string): { model: Model; deliver(): void; sent: CollaborationMessage[] } {
  const { data, revisions } = hub.document();
  const sent: CollaborationMessage[] = [];
  let arriving: CollaborationMessage[] = [];
  let receive: (message: CollaborationMessage) => void = () => {};
  const transportService = {
    sendMessage: async (message: CollaborationMessage) => {
      sent.push(message);
    },
    onNewMessage: (_id: string, callback: typeof receive) => {
      receive = callback;
    },
    leave: () => {},
  };
  const model = new engine.Model(data, { client: { id, name: id }, transportService }, [...revisions]);
  hub.listen(({ message }) => arriving.push(message));
  return {
    model,
    sent,
    deliver: () => {
      const messages = arriving;
      arriving = [];
      for (const message of messages) receive(message);
    },
  };
}

function openServer(longLog?: number): { hub: Hub; server: Model } {
  const hub = createHub(longLog);
  const server = new engine.Model({}, { client: { id: 'server', name: 'server' }, transportService: hub.transport });
  hub.open(server);
  return { hub, server };
}

const content = (model: Model, xc: string) =>
  model.getters.getEvaluatedCell({ sheetId: SHEET, ...engine.helpers.toCartesian(xc) }).formattedValue;

const write = (model: Model, xc: string, text: string) =>
  model.dispatch('UPDATE_CELL', { sheetId: SHEET, ...engine.helpers.toCartesian(xc), content: text });

/** Posts what a window has sent, as its POSTs would arrive. */
function post(hub: Hub, window: { sent: CollaborationMessage[] }): boolean[] {
  const revisions = window.sent.splice(0).filter((message) => 'nextRevisionId' in message);
  return revisions.map((message) => hub.accept(message));
}

describe('hub', () => {
  test('an edit of the server reaches a window', () => {
    const { hub, server } = openServer();
    const window = openWindow(hub, 'a');
    write(server, 'A1', '5');
    window.deliver();
    expect(content(window.model, 'A1')).toBe('5');
  });

  test('an edit of a window is calculated by the server', () => {
    const { hub, server } = openServer();
    const window = openWindow(hub, 'a');
    write(window.model, 'A1', '=2+3');
    post(hub, window);
    expect(content(server, 'A1')).toBe('5');
  });

  test('of two edits made at once the second is refused, rebased and accepted', () => {
    const { hub, server } = openServer();
    const first = openWindow(hub, 'a');
    const second = openWindow(hub, 'b');
    first.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: SHEET,
      sheetName: SHEET,
      dimension: 'ROW',
      position: 'before',
      base: 0,
      quantity: 1,
    });
    write(second.model, 'A1', 'moves down');
    expect(post(hub, first)).toEqual([true]);
    expect(post(hub, second)).toEqual([false]);
    first.deliver();
    second.deliver();
    expect(post(hub, second)).toEqual([true]);
    first.deliver();
    second.deliver();
    for (const model of [server, first.model, second.model]) expect(content(model, 'A2')).toBe('moves down');
  });

  test('a window that opens later gets the document with all revisions', () => {
    const { hub, server } = openServer();
    write(server, 'A1', 'before');
    const late = openWindow(hub, 'late');
    expect(content(late.model, 'A1')).toBe('before');
    expect(hub.document().revisions).toHaveLength(1);
  });

  test('a window can undo what it did before another one opened', () => {
    const { hub, server } = openServer();
    const window = openWindow(hub, 'a');
    write(window.model, 'A1', 'typed');
    post(hub, window);
    window.deliver();
    const late = openWindow(hub, 'late');
    window.model.dispatch('REQUEST_UNDO');
    post(hub, window);
    late.deliver();
    expect([content(server, 'A1'), content(late.model, 'A1')]).toEqual(['', '']);
  });

  test('a long log becomes a new document, and open windows go on', () => {
    const { hub, server } = openServer(3);
    const window = openWindow(hub, 'a');
    for (const text of ['1', '2', '3', '4']) write(server, 'A1', text);
    const late = openWindow(hub, 'late');
    expect(hub.document().revisions).toHaveLength(0);
    window.deliver();
    write(window.model, 'B1', 'goes on');
    expect(post(hub, window)).toEqual([true]);
    late.deliver();
    expect([content(late.model, 'A1'), content(late.model, 'B1')]).toEqual(['4', 'goes on']);
  });

  test('a window that was away gets exactly what it missed', () => {
    const { hub, server } = openServer();
    write(server, 'A1', 'seen');
    const left = hub.position();
    write(server, 'A2', 'missed');
    expect(hub.since(left)?.map(({ position }) => position)).toEqual([hub.position()]);
  });

  test.each([
    ['of another run of the server', 'other:0'],
    ['that is not there yet', ''],
  ])('a place %s is unknown', (_name, place) => {
    const { hub } = openServer();
    expect(hub.since(place || hub.position().replace(/\d+$/, '7'))).toBeUndefined();
  });

  test('a snapshot offered by a window is not taken', () => {
    const { hub, server } = openServer();
    const { data } = hub.document();
    const { revisionId: serverRevisionId } = data;
    const snapshot = { type: 'SNAPSHOT', version: 1, data, serverRevisionId, nextRevisionId: 'forged' } as const;
    expect(hub.accept(snapshot)).toBe(false);
    expect(write(server, 'A1', 'still works').isSuccessful).toBe(true);
  });

  test('windows hear of each other, and nothing of the selection of the server', () => {
    const { hub, server } = openServer();
    const heard: string[] = [];
    hub.listen(({ message }) => heard.push(message.type));
    server.selection.selectCell(3, 3);
    hub.accept({ type: 'CLIENT_LEFT', version: 1, clientId: 'a' });
    expect(heard).toEqual(['CLIENT_LEFT']);
  });
});

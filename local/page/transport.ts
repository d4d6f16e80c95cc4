import type { CollaborationMessage, TransportService } from '@odoo/o-spreadsheet';
import { postJson, Unreachable } from './api.ts';

/** The window's end of the live document. */
export interface WindowTransport extends TransportService<CollaborationMessage> {
  /** Resolves when the window has seen the document come as far as this position. */
  arrived(position: string): Promise<void>;
}

/** What the page does with the news of the transport. */
export interface TransportEvents {
  /** A revision was made here or came from elsewhere. */
  readonly changed: () => void;
  /** The host lost this window's place: load the document again. */
  readonly lost: () => void;
  readonly online: (online: boolean) => void;
}

const numberOf = (position: string) => Number(position.split(':')[1]);

/**
 * Connects a window to the hub: Server-Sent Events down, POST up. A connection that drops comes back by itself and
 * brings what was missed; a revision that could not be posted is posted again then.
 *
 * @param windowId id of this window's collaboration client
 * @param position how far the document this window loaded had come
 */
export function connect(windowId: string, position: string, events: TransportEvents): WindowTransport {
  let receive: (message: CollaborationMessage) => void = () => {};
  let at = position;
  let unsent: CollaborationMessage | undefined;
  let waiting: { until: number; resolve: () => void }[] = [];

  async function post(message: CollaborationMessage): Promise<void> {
    try {
      await postJson('/revision', { message });
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      // One revision at most is under way; where someone's cursor was is not worth keeping.
      if ('nextRevisionId' in message) unsent = message;
    }
  }

  function listen(): EventSource {
    const query = new URLSearchParams({ window: windowId, since: at });
    const source = new EventSource(`/events?${query}`);
    source.addEventListener('message', ({ data, lastEventId }) => {
      const message = JSON.parse(data) as CollaborationMessage;
      receive(message);
      if ('nextRevisionId' in message) events.changed();
      at = lastEventId;
      for (const each of waiting.filter(({ until }) => until <= numberOf(at))) each.resolve();
      waiting = waiting.filter(({ until }) => until > numberOf(at));
    });
    source.addEventListener('reload', events.lost);
    source.addEventListener('error', () => events.online(false));
    source.addEventListener('open', () => {
      events.online(true);
      const again = unsent;
      unsent = undefined;
      if (again) void post(again);
    });
    return source;
  }

  let source = listen();
  // A browser allows six connections to one host: windows nobody looks at give theirs up.
  document.addEventListener('visibilitychange', () => {
    source.close();
    if (document.visibilityState === 'visible') source = listen();
  });

  return {
    sendMessage: (message) => {
      if ('nextRevisionId' in message) events.changed();
      return post(message);
    },
    onNewMessage: (_id, callback) => {
      receive = callback;
    },
    leave: () => source.close(),
    arrived: (wanted) =>
      new Promise((resolve) => {
        const until = numberOf(wanted);
        if (until <= numberOf(at)) resolve();
        else waiting.push({ until, resolve });
      }),
  };
}

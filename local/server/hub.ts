import { randomUUID } from 'node:crypto';
import type { CollaborationMessage, Model, TransportService } from '@odoo/o-spreadsheet';

/** A message that moves the document on; the others only tell where a person is. */
export type Revision = Extract<CollaborationMessage, { nextRevisionId: string }>;

/** A message as windows receive it; `position` says how far the log has come, `epoch:number`. */
export interface Entry {
  readonly position: string;
  readonly message: CollaborationMessage;
}

/** What a window needs to begin: a document, the revisions made since, and where to listen from. */
export interface OpenDocument {
  readonly data: ReturnType<Model['exportData']>;
  readonly revisions: readonly Revision[];
  readonly position: string;
}

/** Puts the changes of the server's Model and of every window in one order, as the engine's own protocol asks. */
export interface Hub {
  /** For the server's own Model: give it as `transportService`. It is synchronous, so the server is never behind. */
  readonly transport: TransportService<CollaborationMessage>;
  /** Takes the current document of the server's Model as the one new windows begin with. */
  open(model: Model): void;
  /** Takes a window's message. False if it does not follow the last revision: the sender then rebases. */
  accept(message: CollaborationMessage): boolean;
  /** Calls back for every message from now on; returns the function that ends it. */
  listen(listener: (entry: Entry) => void): () => void;
  /** What was said after a position; undefined if that is not known here, and the window must load again. */
  since(position: string): readonly Entry[] | undefined;
  position(): string;
  document(): OpenDocument;
}

/** Above this many commands, a new document is quicker to load than the old one and its revisions. */
const LONG_LOG = 2_000;

const isRevision = (message: CollaborationMessage): message is Revision => 'nextRevisionId' in message;

/**
 * Makes the hub of one document: a revision is accepted only if it names the last one as its predecessor.
 *
 * @param longLog number of logged commands after which the next window gets a fresh document
 */
export function createHub(longLog = LONG_LOG): Hub {
  const epoch = randomUUID();
  const listeners = new Set<(entry: Entry) => void>();
  let served: Model | undefined;
  let toServer: (message: CollaborationMessage) => void = () => {};
  let data: OpenDocument['data'] | undefined;
  let log: { number: number; message: Revision }[] = [];
  let commands = 0;
  let number = 0;
  let oldest = 0;
  let head: string | undefined;

  const position = (at = number) => `${epoch}:${at}`;
  const tell = (message: CollaborationMessage) => {
    for (const listener of listeners) listener({ position: position(), message });
  };

  function append(message: Revision): boolean {
    if (head !== undefined && message.serverRevisionId !== head) return false;
    head = message.nextRevisionId;
    number += 1;
    log.push({ number, message });
    commands += 'commands' in message ? message.commands.length : 1;
    // Windows first: what the server's Model says in answer is a later revision.
    tell(message);
    toServer(message);
    return true;
  }

  function restart(model: Model): void {
    data = model.exportData();
    head = data.revisionId;
    log = [];
    commands = 0;
    oldest = number;
  }

  return {
    transport: {
      // A script's selection is not a person's, so only revisions leave the server.
      sendMessage: async (message) => {
        if (isRevision(message) && !append(message)) throw new Error('The server is behind its own document.');
      },
      onNewMessage: (_id, callback) => {
        toServer = callback;
      },
      leave: () => {
        toServer = () => {};
      },
    },
    open: (model) => {
      served = model;
      restart(model);
    },
    accept: (message) => {
      // Only the server makes snapshots: it alone has seen every revision.
      if (message.type === 'SNAPSHOT' || message.type === 'SNAPSHOT_CREATED') return false;
      if (isRevision(message)) return append(message);
      tell(message);
      return true;
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    since: (from) => {
      const [hub, at] = from.split(':');
      if (hub !== epoch || Number(at) < oldest || Number(at) > number) return undefined;
      return log
        .filter((entry) => entry.number > Number(at))
        .map((entry) => ({ position: position(entry.number), message: entry.message }));
    },
    position: () => position(),
    document: () => {
      if (!served || !data || head === undefined) throw new Error('No document is open: call open(model) first.');
      if (commands > longLog) {
        // Undo cannot reach back past a snapshot, so every window has to hear of it.
        append({ type: 'SNAPSHOT_CREATED', version: 1, serverRevisionId: head, nextRevisionId: randomUUID() });
        restart(served);
      }
      return { data, revisions: log.map((entry) => entry.message), position: position() };
    },
  };
}

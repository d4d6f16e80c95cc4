import type { Reply } from '../../src/core/contract.ts';
import type { PageParts } from '../page-parts.ts';
import type { Screen } from '../screen.ts';
import type { ImportState } from './state.ts';

/** What an import remembers while another view is shown in its place. */
export interface ImportMemory {
  state: ImportState;
}

/** The state of an import that is under way, and how it changes. */
export interface Session {
  readonly now: () => ImportState;
  /** Changes the state and draws it. `focus`: the key of what gets the keyboard. */
  readonly set: (next: ImportState, focus?: string) => void;
  /** Goes on to another step, and says so in words. */
  readonly go: (next: ImportState, words: string) => void;
  /** Waits for one answer, and says what is waited for. The newest question is the one whose answer counts. */
  readonly ask: <T>(busy: string, request: () => Promise<Reply<T>>, answered: (value: T) => void) => Promise<void>;
  /** Drops the answer that is waited for. */
  readonly dropAnswer: () => void;
  readonly say: PageParts['say'];
  /** Tells screen readers that what is shown is about to change. */
  readonly markBusy: (busy: boolean) => void;
}

/**
 * Opens a session.
 *
 * @param parts Where it is shown.
 * @param memory Where it goes on, and what is kept up to date.
 * @param screen What draws each change.
 */
export function openSession({ panel, say }: PageParts, memory: ImportMemory, screen: Screen): Session {
  let asked = 0;
  const now = () => memory.state;
  const set = (next: ImportState, focus?: string) => {
    memory.state = next;
    screen.refresh(focus);
  };
  return {
    now,
    set,
    say,
    go: (next, words) => {
      say(words);
      set({ ...next, problem: undefined }, 'heading');
    },
    ask: async (busy, request, answered) => {
      asked += 1;
      const mine = asked;
      set({ ...now(), busy, problem: undefined });
      say(busy);
      const reply = await request();
      // What comes late, or after something else is shown in this place, is dropped.
      if (mine !== asked || !panel.isConnected) return;
      set({ ...now(), busy: undefined });
      if (reply.ok) return answered(reply.value);
      say('');
      set({ ...now(), problem: reply.message });
    },
    dropAnswer: () => {
      asked += 1;
    },
    markBusy: (busy) => (busy ? panel.setAttribute('aria-busy', 'true') : panel.removeAttribute('aria-busy')),
  };
}

import type { PersonOutcome } from '../../core/jobs/job-contract.ts';
import { type PageWith, pageFor } from '../../core/jobs/planned.ts';
import { isNothing, withKept } from '../../core/jobs/typed.ts';
import { normalise } from '../../core/normalise.ts';
import { NOTHING_TYPED, type Typed } from '../../core/pages/notes.ts';
import type { Page } from '../../core/pages/page.ts';
import type { PersonRow } from '../../core/tables/people.ts';
import { GAP, type PageState } from '../page-states.ts';
import { type Chunk, orStopped } from './chunk.ts';
import { lookAt, type TypedOn } from './gap-tab.ts';
import type { KeptNotes } from './kept-notes.ts';
import type { GapTab } from './tab-index.ts';

/** Somebody's tab to look at. */
export interface ToLookAt {
  readonly person: PersonRow;
  /** Whether it may show the page already. */
  readonly isSame: boolean;
  /** The print of the page they are to have. */
  readonly print: string;
}

/** What is to be written over, and what in its place. */
export interface Over {
  readonly before: TypedOn;
  readonly typed: Typed;
  readonly page: Page;
}

/** A page that is to be written. */
export interface Draft extends ToLookAt {
  readonly blank: Page;
  readonly page: Page;
  readonly typed: Typed;
  readonly pageWith: PageWith;
  /** What was kept of a writing that was never finished. */
  readonly kept: Typed;
  /** The tab that is there, and what stands on it. */
  readonly there?: { readonly tab: GapTab; readonly over: Over };
}

/** What became of somebody, with what is remembered of the page they were to have. */
export interface Settled {
  readonly outcome: PersonOutcome;
  readonly state: PageState;
}

/** What a look at somebody's tab comes to: a page to write, or that there is nothing to do, or what is in the way. */
export type Looked = Draft | Settled;

/** Looks at somebody's tab, if there is one. Writes nothing. */
export function look(chunk: Chunk, notes: KeptNotes, asked: ToLookAt): Looked {
  const { person, isSame } = asked;
  const { id, name } = person;
  const pageWith = pageFor(chunk.company, person, chunk.today);
  const blank = pageWith(NOTHING_TYPED);
  const [tab] = chunk.index.gapTabs.get(normalise(id)) ?? [];
  const kept = notes.of(id);
  const draft = { ...asked, blank, pageWith, kept };
  if (!tab) return { ...draft, page: pageWith(kept), typed: kept };
  const { gid } = tab;
  const looked = orStopped(chunk, person, (): Draft | PersonOutcome => {
    const over = lookOver(tab, draft, isSame && isNothing(kept));
    if (!over) return { id, name, outcome: 'unchanged', gid };
    return typeof over === 'string'
      ? { id, name, outcome: 'stopped', gid, why: over }
      : { ...draft, page: over.page, typed: over.typed, there: { tab, over } };
  });
  return isDraft(looked) ? looked : { outcome: looked, state: stateOf({ ...asked, page: blank }) };
}

/**
 * Looks at a tab that is to be written over, and lays out its page.
 *
 * @param isSame Whether it may show the page already.
 * @returns What was found, a sentence where it must not be written over, or `undefined` where it shows the page.
 */
export function lookOver(
  tab: GapTab,
  { pageWith, kept }: Pick<Draft, 'pageWith' | 'kept'>,
  isSame = false,
): Over | string | undefined {
  const found = lookAt(tab, isSame, pageWith);
  if (!found) return undefined;
  if ('wrong' in found) return `“${tab.name}” was not written: ${found.wrong}.`;
  const typed = withKept(found.typed, kept);
  return { before: found, typed, page: pageWith(typed) };
}

/** @returns What is remembered of a page when it is written. */
export function stateOf({ person, print, page }: Pick<Draft, 'person' | 'print' | 'page'>): PageState {
  return { page: GAP + person.id, print, note: page.note ?? '' };
}

/** Whether there is a page to write. */
export function isDraft(one: object): one is Draft {
  return 'blank' in one;
}

import type { PersonOutcome } from '../../core/jobs/job-contract.ts';
import { pageFor } from '../../core/jobs/planned.ts';
import { isNothing, withKept } from '../../core/jobs/typed.ts';
import { normalise } from '../../core/normalise.ts';
import { NOTHING_TYPED, type Typed } from '../../core/pages/notes.ts';
import type { Page } from '../../core/pages/page.ts';
import type { PersonRow } from '../../core/tables/people.ts';
import { GAP, type PageState } from '../page-states.ts';
import type { NewTab } from '../page-template.ts';
import { type Chunk, orStopped } from './chunk.ts';
import { lookAt, type TypedOn } from './gap-tab.ts';
import type { KeptNotes } from './kept-notes.ts';

/** Somebody's tab to look at. */
export interface ToLookAt {
  readonly person: PersonRow;
  /** Whether it may show the page already. */
  readonly isSame: boolean;
  /** The print of the page they are to have. */
  readonly print: string;
}

/** A page that is to be written. */
export interface Draft extends ToLookAt {
  readonly blank: Page;
  readonly page: Page;
  readonly typed: Typed;
  /** The tab that is there, and what stands on it. */
  readonly tab?: NewTab & { readonly before: TypedOn };
}

/** What became of somebody, with what is remembered of the page they were to have. */
export interface Settled {
  readonly outcome: PersonOutcome;
  readonly state: PageState;
}

/** What a look at somebody's tab comes to: a page to write, or that there is nothing to do, or what is in the way. */
export type Looked = Draft | Settled;

/** Looks at somebody's tab, if there is one. Writes nothing. */
export function look(chunk: Chunk, kept: KeptNotes, asked: ToLookAt): Looked {
  const { person, isSame } = asked;
  const { id, name } = person;
  const pageWith = pageFor(chunk.company, person, chunk.today);
  const blank = pageWith(NOTHING_TYPED);
  const [tab] = chunk.index.gapTabs.get(normalise(id)) ?? [];
  const before = kept.of(id);
  if (!tab) return { ...asked, blank, page: pageWith(before), typed: before };
  const { sheet, gid } = tab;
  const looked = orStopped(chunk, person, (): Draft | PersonOutcome => {
    const found = lookAt(tab, isSame && isNothing(before), pageWith);
    if (!found) return { id, name, outcome: 'unchanged', gid };
    if ('wrong' in found)
      return { id, name, outcome: 'stopped', gid, why: `“${tab.name}” was not written: ${found.wrong}.` };
    const typed = withKept(found.typed, before);
    return { ...asked, blank, page: pageWith(typed), typed, tab: { sheet, gid, before: found } };
  });
  return isDraft(looked) ? looked : { outcome: looked, state: stateOf({ ...asked, page: blank }) };
}

/** @returns What is remembered of a page when it is written. */
export function stateOf({ person, print, page }: Pick<Draft, 'person' | 'print' | 'page'>): PageState {
  return { page: GAP + person.id, print, note: page.note ?? '' };
}

/** Whether there is a page to write. */
export function isDraft(one: object): one is Draft {
  return 'blank' in one;
}

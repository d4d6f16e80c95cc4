import type { PersonOutcome } from '../../core/jobs/job-contract.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { isNothing } from '../../core/jobs/typed.ts';
import { gapTabName } from '../../core/pages/gap-name.ts';
import type { Typed } from '../../core/pages/notes.ts';
import { plainError } from '../../core/plain-error.ts';
import type { PersonRow } from '../../core/tables/people.ts';
import type { PageState, PageStates } from '../page-states.ts';
import type { GapTabMaker } from '../page-template.ts';
import { type Chunk, orStopped } from './chunk.ts';
import type { KeptNotes } from './kept-notes.ts';
import { type Draft, isDraft, type Looked, type Settled, stateOf } from './look.ts';
import { renameTab } from './rename-tab.ts';
import { type Opened, writeDraft } from './write-draft.ts';

/**
 * Writes the pages of a few people. In this order, so that a fault anywhere leaves what can be mended: what they typed is
 * kept, missing tabs are made, all are noted as unfinished, then written.
 *
 * @param nextOf Finds the tab of the next person who has one: a new tab stands in front of it.
 * @returns What became of everybody, and what their tabs hold now.
 */
export function writeBlock(
  chunk: Chunk,
  kept: KeptNotes,
  maker: GapTabMaker,
  looked: readonly Looked[],
  nextOf: (person: PersonRow) => number | undefined,
): { readonly outcomes: readonly PersonOutcome[]; readonly states: PageStates } {
  const { store, patience, goOn } = chunk;
  const states = new Map<number, PageState>();
  const refused = keptOrWhy(chunk, kept, looked.filter(isDraft));
  const settled = (one: Draft, outcome: PersonOutcome): Settled => ({ outcome, state: stateOf(one) });
  const ready = looked.map((one): Opened | Settled => {
    if (!isDraft(one)) return one;
    const { person, typed, blank, page, there } = one;
    const { id, name } = person;
    if (refused !== undefined && !isNothing(typed)) return settled(one, { id, name, outcome: 'stopped', why: refused });
    const opened = orStopped(chunk, person, () => {
      const { sheet, gid } = there?.tab ?? maker.add(gapTabName(name, id), id, blank, page, nextOf(person));
      states.set(gid, { ...stateOf(one), print: '' });
      return { ...one, sheet, gid };
    });
    return isDraft(opened) ? opened : settled(one, opened);
  });
  patiently(patience, () => store.saveStates(states));
  const write = (isCareful: boolean) => {
    let written = 0;
    return ready.flatMap((one): readonly Settled[] => {
      if (!isDraft(one)) return [one];
      // Each chunk writes one tab at least, or it would never come to an end.
      if (written > 0 && !goOn()) return [];
      written += 1;
      const { person, gid, there } = one;
      const { id, name } = person;
      const keep = (typed: Typed) => keptOrWhy(chunk, kept, [{ person, typed }]);
      const outcome = orStopped(chunk, person, (attempt): PersonOutcome => {
        const why = writeDraft(one, !there && attempt === 1 && !isCareful, keep);
        if (why !== undefined) return { id, name, outcome: 'stopped', gid, why };
        if (there) renameTab(chunk.spreadsheet, there.tab, gapTabName(name, id));
        if (isCareful) SpreadsheetApp.flush();
        return { id, name, outcome: 'written', gid };
      });
      return [settled(one, outcome)];
    });
  };
  const all = flushed(chunk, () => write(false)) ?? write(true);
  for (const { outcome, state } of all) {
    const { id, gid } = outcome;
    if (gid === undefined || (outcome.outcome !== 'written' && outcome.outcome !== 'unchanged')) continue;
    states.set(gid, state);
    kept.finished(id);
  }
  return { outcomes: all.map(({ outcome }) => outcome), states };
}

/** Where nothing can be kept, tabs with something typed on them are left alone. */
function keptOrWhy(
  { patience }: Chunk,
  kept: KeptNotes,
  drafts: readonly Pick<Draft, 'person' | 'typed'>[],
): string | undefined {
  try {
    return patiently(patience, () => kept.keep(new Map(drafts.map(({ person, typed }) => [person.id, typed]))));
  } catch (error) {
    return `What people typed could not be kept in Career data. ${plainError(error)}`;
  }
}

/** Writes are applied later, all together; what goes wrong then says nothing of whose tab it was. */
function flushed<T>({ patience }: Chunk, work: () => T): T | undefined {
  const result = work();
  try {
    patiently(patience, () => SpreadsheetApp.flush());
    return result;
  } catch {
    return undefined;
  }
}

import type { PersonOutcome } from '../../core/jobs/job-contract.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { type PageWith, pageFor } from '../../core/jobs/planned.ts';
import { withKept } from '../../core/jobs/typed.ts';
import { normalise } from '../../core/normalise.ts';
import type { Note } from '../../core/pages/notes.ts';
import { plainError } from '../../core/plain-error.ts';
import type { PersonRow } from '../../core/tables/people.ts';
import { type Chunk, orStopped } from './chunk.ts';
import { isUpToDate, makeTab, typedOn, writeGapTab } from './gap-tab.ts';
import type { TabPrint } from './job-store.ts';
import type { KeptNotes } from './kept-notes.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A page that is to be written. */
interface Draft {
  readonly person: PersonRow;
  readonly print: string;
  readonly pageWith: PageWith;
  readonly notes: readonly Note[];
  /** The tab that is there, and how many rows it fills. */
  readonly tab?: { readonly sheet: Sheet; readonly gid: number; readonly rows: number };
}

/** What a look at somebody's tab comes to: a page to write, or that there is nothing to do, or what is in the way. */
export type Looked = Draft | Settled;

/** What became of somebody, with the print of the page they were to have. */
interface Settled {
  readonly outcome: PersonOutcome;
  readonly print: string;
}

/** Looks at somebody's tab, if there is one. Writes nothing. */
export function look(
  chunk: Chunk,
  kept: KeptNotes,
  { person, isSame, print }: { readonly person: PersonRow; readonly isSame: boolean; readonly print: string },
): Looked {
  const { id, name } = person;
  const pageWith = pageFor(chunk.company, person, chunk.today);
  const blank = pageWith([]);
  const [tab] = chunk.index.gapTabs.get(normalise(id)) ?? [];
  const before = kept.of(id);
  if (!tab) return { person, print, pageWith, notes: before };
  const { sheet, gid } = tab;
  const looked = orStopped(chunk, person, (): Draft | PersonOutcome => {
    if (isSame && before.length === 0 && isUpToDate(tab, blank.widths.length, pageWith))
      return { id, name, outcome: 'unchanged', gid };
    const read = typedOn(tab, blank);
    if ('wrong' in read)
      return { id, name, outcome: 'stopped', gid, why: `“${tab.name}” was not written: ${read.wrong}.` };
    return { person, print, pageWith, notes: withKept(read.notes, before), tab: { sheet, gid, rows: read.rows } };
  });
  return isDraft(looked) ? looked : { outcome: looked, print };
}

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
  looked: readonly Looked[],
  nextOf: (person: PersonRow) => number | undefined,
): { readonly outcomes: readonly PersonOutcome[]; readonly prints: ReadonlyMap<number, TabPrint> } {
  const { spreadsheet, index, store, patience, goOn } = chunk;
  const prints = new Map<number, TabPrint>();
  const refused = keptOrWhy(chunk, kept, looked.filter(isDraft));
  const settled = (one: Draft, outcome: PersonOutcome): Settled => ({ outcome, print: one.print });
  const ready = looked.map((one): Opened | Settled => {
    if (!isDraft(one)) return one;
    const { person, notes, tab } = one;
    const { id, name } = person;
    if (refused !== undefined && notes.length > 0) return settled(one, { id, name, outcome: 'stopped', why: refused });
    const opened = orStopped(chunk, person, () => {
      const { sheet, gid } = tab ?? makeTab(spreadsheet, index, person, nextOf(person));
      prints.set(gid, { id, print: '' });
      return { ...one, sheet, gid };
    });
    return isDraft(opened) ? opened : settled(one, opened);
  });
  patiently(patience, () => store.savePrints(prints));
  const write = (isCareful: boolean) => {
    let written = 0;
    return ready.flatMap((one): readonly Settled[] => {
      if (!isDraft(one)) return [one];
      // Each chunk writes one tab at least, or it would never come to an end.
      if (written > 0 && !goOn()) return [];
      written += 1;
      const { person, pageWith, notes, sheet, gid, tab } = one;
      const { id, name } = person;
      const outcome = orStopped(chunk, person, (attempt): PersonOutcome => {
        writeGapTab(sheet, id, pageWith(notes), tab?.rows ?? (attempt > 1 || isCareful ? 0 : undefined));
        if (isCareful) SpreadsheetApp.flush();
        return { id, name, outcome: 'written', gid };
      });
      return [settled(one, outcome)];
    });
  };
  const all = flushed(chunk, () => write(false)) ?? write(true);
  for (const { outcome, print } of all) {
    const { id, gid } = outcome;
    if (gid === undefined || (outcome.outcome !== 'written' && outcome.outcome !== 'unchanged')) continue;
    prints.set(gid, { id, print });
    kept.finished(id);
  }
  return { outcomes: all.map(({ outcome }) => outcome), prints };
}

interface Opened extends Draft {
  readonly sheet: Sheet;
  readonly gid: number;
}

function isDraft(one: object): one is Draft {
  return 'pageWith' in one;
}

/** Where nothing can be kept, tabs with something typed on them are left alone. */
function keptOrWhy({ patience }: Chunk, kept: KeptNotes, drafts: readonly Draft[]): string | undefined {
  try {
    return patiently(patience, () => kept.keep(new Map(drafts.map(({ person, notes }) => [person.id, notes]))));
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

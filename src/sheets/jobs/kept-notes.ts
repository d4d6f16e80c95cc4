import { patiently } from '../../core/jobs/patiently.ts';
import { isNothing, readKept } from '../../core/jobs/typed.ts';
import { normalise } from '../../core/normalise.ts';
import { NOTHING_TYPED, type Typed } from '../../core/pages/notes.ts';
import { activePeople } from '../../core/readiness/active-people.ts';
import { type Remembered, readCareerData, writeCareerData } from '../career-data.ts';
import type { Chunk } from './chunk.ts';

/** The heading in Career data. */
const TYPED = 'Typed';

/** What people typed on tabs, kept apart while those are written. */
export interface KeptNotes {
  /** @returns What is kept for somebody. */
  readonly of: (id: string) => Typed;
  /**
   * Keeps notes in one write, and makes sure that they are kept.
   *
   * @returns A sentence where there is no place to keep them.
   */
  readonly keep: (notes: ReadonlyMap<string, Typed>) => string | undefined;
  /** Says that a tab is finished, so that its notes need no second place from the next write on. */
  readonly finished: (id: string) => void;
  /** Forgets the notes of finished tabs. */
  readonly tidy: () => void;
}

/**
 * Reads what is kept. Notes of the tab of somebody active that was finished afterwards are left over from a fault, and go.
 * Those of people who are not active stay: their tab may be removed, and they may return.
 */
export function keptNotes({ spreadsheet, company, index, patience }: Chunk): KeptNotes {
  const kept = new Map(readCareerData(spreadsheet).get(TYPED));
  const active = new Set(activePeople(company).map(({ id }) => normalise(id)));
  const isDone = (key: string) => active.has(key) && index.gapTabs.get(key)?.every(({ print }) => print);
  const done = new Set([...kept.keys()].filter(isDone));
  const change = (more: readonly Remembered[]) => {
    const gone = [...done].filter((key) => kept.has(key) && !more.some((one) => one.key === key));
    const changes: readonly Remembered[] = [...more, ...gone.map((key) => ({ what: TYPED, key }))];
    if (changes.length === 0) return undefined;
    const wrong = writeCareerData(spreadsheet, changes);
    if (wrong !== undefined) return wrong;
    SpreadsheetApp.flush();
    for (const { key, value } of changes) {
      if (value === undefined) kept.delete(key);
      else kept.set(key, value);
      done.delete(key);
    }
    return undefined;
  };
  return {
    of: (id) => (done.has(normalise(id)) ? NOTHING_TYPED : readKept(kept.get(normalise(id)))),
    keep: (notes) => {
      const wanted = [...notes].flatMap(([id, own]) =>
        isNothing(own) ? [] : [{ what: TYPED, key: normalise(id), value: JSON.stringify(own) }],
      );
      for (const { key } of wanted) done.delete(key);
      const changed = wanted.filter(({ key, value }) => kept.get(key) !== value);
      return changed.length > 0 ? change(changed) : undefined;
    },
    finished: (id) => {
      if (kept.has(normalise(id))) done.add(normalise(id));
    },
    tidy: () => {
      try {
        patiently(patience, () => change([]));
      } catch {
        // They are kept a second time until the next chunk, which hurts nobody.
      }
    },
  };
}

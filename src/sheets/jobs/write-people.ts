import type { Job } from '../../core/jobs/job.ts';
import type { JobWork, PersonOutcome } from '../../core/jobs/job-contract.ts';
import { patiently } from '../../core/jobs/patiently.ts';
import { planned, printOf } from '../../core/jobs/planned.ts';
import type { InScope } from '../../core/jobs/scope.ts';
import { normalise } from '../../core/normalise.ts';
import type { PersonRow } from '../../core/tables/people.ts';
import { gapTabMaker } from '../page-template.ts';
import { added, type Chunk } from './chunk.ts';
import { keptNotes } from './kept-notes.ts';
import { type Looked, look, type ToLookAt } from './look.ts';
import { twoTabs } from './tab-index.ts';
import { writeBlock } from './write-block.ts';

/** People whose tabs are written together: what they typed is kept in one write, what is done is noted in one. */
const BLOCK = 8;

/**
 * Writes tabs until nobody is left or time is up. Nothing is remembered of who comes next: whoever is in scope and has no
 * outcome yet does, so People may be sorted, and people may come and go, while a job runs.
 *
 * @returns The job with what became of people, saved after each block.
 */
export function writePeople(
  chunk: Chunk,
  begun: Job,
  { thorough }: JobWork & { readonly action: 'write' },
  { people, missing }: InScope,
): Job {
  const { store, index, patience, goOn } = chunk;
  const settled = new Set(begun.outcomes.map(({ id }) => normalise(id)));
  const left = people.filter(({ id }) => !settled.has(normalise(id)));
  const unknown = missing.filter((id) => !settled.has(normalise(id)));
  const known: PersonOutcome[] = unknown.map((id) => ({ id, name: id, outcome: 'skipped', why: notActive(id) }));
  const toLookAt: ToLookAt[] = [];
  for (const person of left) {
    const { id, name } = person;
    const tabs = index.gapTabs.get(normalise(id)) ?? [];
    const print = printOf(chunk.company, person);
    const plan = planned(tabs, print);
    if (plan === 'blocked') known.push({ id, name, outcome: 'stopped', why: twoTabs(tabs, id) });
    else if (plan === 'unchanged' && !thorough)
      known.push({ id, name, outcome: 'unchanged', ...(tabs[0] && { gid: tabs[0].gid }) });
    else toLookAt.push({ person, isSame: plan === 'unchanged' || plan === 'look', print });
  }
  let job: Job = { ...added(begun, known), of: begun.outcomes.length + left.length + unknown.length };
  const kept = keptNotes(chunk);
  const nextOf = (person: PersonRow) =>
    people
      .slice(people.indexOf(person) + 1)
      .map(({ id }) => index.gapTabs.get(normalise(id))?.[0]?.gid)
      .find((gid) => gid !== undefined);
  const maker = gapTabMaker(chunk.spreadsheet, index.order);
  try {
    for (let at = 0; at < toLookAt.length && (at === 0 || goOn()); at += BLOCK) {
      const looked = toLookAt.slice(at, at + BLOCK).map((each): Looked => look(chunk, kept, each));
      const { outcomes, states } = writeBlock(chunk, kept, maker, looked, nextOf);
      job = patiently(patience, () => store.save({ ...added(job, outcomes), beat: Date.now() }, states));
    }
  } finally {
    maker.end();
  }
  kept.tidy();
  return job;
}

/** What to do about an ID that nobody active has. */
export function notActive(id: string): string {
  return `Nobody active in People has the ID ${id}, or more than one has it. Look it up in People.`;
}

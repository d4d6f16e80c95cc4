import { list } from '../words.ts';
import type { JobPlan, PersonOutcome, PlannedPerson } from './job-contract.ts';

/** Why nothing can be written, and what to do. */
export const NOBODY =
  'There is nobody in People who could get a gap tab. Add people with an Employee ID, a job family and a level.';

const PLANS: Readonly<Record<PlannedPerson['plan'], string>> = {
  new: 'new',
  changed: 'changed',
  unchanged: 'unchanged',
  look: 'to be looked at',
  blocked: 'that cannot be written',
  skipped: 'without a page',
};

/** What a plan comes to, for the window that asks before it starts: `12 new, 40 changed and 448 unchanged`. */
export function planInWords({ people }: Pick<JobPlan, 'people'>): string {
  return counted(
    PLANS,
    people.map(({ plan }) => plan),
  );
}

const OUTCOMES: Readonly<Record<PersonOutcome['outcome'], string>> = {
  written: 'written',
  unchanged: 'unchanged',
  stopped: 'not written',
  skipped: 'skipped',
  removed: 'removed',
};

/** What a job came to: `52 written and 448 unchanged`. */
export function outcomeInWords(outcomes: readonly PersonOutcome[]): string {
  return counted(
    OUTCOMES,
    outcomes.map(({ outcome }) => outcome),
  );
}

function counted<K extends string>(words: Readonly<Record<K, string>>, all: readonly K[]): string {
  const parts = (Object.keys(words) as K[]).flatMap((key) => {
    const number = all.filter((one) => one === key).length;
    return number > 0 ? [`${number} ${words[key]}`] : [];
  });
  return parts.length > 0 ? list(parts) : 'nobody';
}

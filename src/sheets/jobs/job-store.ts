import type { Job } from '../../core/jobs/job.ts';
import { fromParts, toParts } from '../../core/jobs/long-text.ts';

/** The document properties that hold the job of the workbook, in parts, and what each gap tab holds, by its ID. */
const JOB = 'career-framework-job-';
const TAB = 'career-framework-gap-';

/** What is remembered of a gap tab: whose it is, and the print of its page; empty while it is being written. */
export interface TabPrint {
  readonly id: string;
  readonly print: string;
}

/** What jobs remember in the workbook. Read once; everything saved together is saved in one call. */
export interface JobStore {
  readonly job: Job | undefined;
  readonly prints: ReadonlyMap<number, TabPrint>;
  /** @returns The job that was saved. */
  readonly save: (job: Job, prints?: ReadonlyMap<number, TabPrint>) => Job;
  /** Remembers what tabs hold. */
  readonly savePrints: (prints: ReadonlyMap<number, TabPrint>) => void;
  /** Forgets a tab that is not there any more. */
  readonly forget: (gid: number) => void;
}

/** Opens the store: two calls, whatever it holds. */
export function openJobStore(): JobStore {
  const properties = PropertiesService.getDocumentProperties();
  const all = properties.getProperties();
  const inProperties = (prints: ReadonlyMap<number, TabPrint>) =>
    Object.fromEntries([...prints].map(([gid, { id, print }]) => [TAB + gid, `${print} ${id}`]));
  return {
    job: jobIn(all),
    prints: new Map(
      Object.entries(all)
        .filter(([key]) => key.startsWith(TAB))
        .map(([key, kept]) => {
          const [print = '', ...id] = kept.split(' ');
          return [Number(key.slice(TAB.length)), { print, id: id.join(' ') }];
        }),
    ),
    save: (job, prints = new Map()) => {
      properties.setProperties({ ...inProperties(prints), ...toParts(JOB, JSON.stringify(job)) });
      return job;
    },
    savePrints: (prints) => {
      if (prints.size > 0) properties.setProperties(inProperties(prints));
    },
    forget: (gid) => {
      properties.deleteProperty(TAB + gid);
    },
  };
}

/** A job whose parts do not fit together counts as none: people start again, and what is written stays unchanged. */
function jobIn(all: Readonly<Record<string, string>>): Job | undefined {
  try {
    return JSON.parse(fromParts(JOB, all) ?? '') as Job;
  } catch {
    return undefined;
  }
}

import { CALLS, openBundle } from './bundle.ts';
import { benchCompany } from './company.ts';

/** What one call over a Ratings tab of the largest size took. */
export interface WholeTab {
  readonly seconds: number;
  /** Megabytes in use before the call, with the tables in it, and the most the process ever held. */
  readonly tables: number;
  readonly peak: number;
}

const MEGA = 1024 * 1024;

/** Answers for 50,000 people from 400,000 rows of ratings, once, in a process that has done nothing else. */
export function wholeTab(): WholeTab {
  const bundle = openBundle(benchCompany({ people: 50_000, cycles: 8, competencies: 12, proof: true }));
  globalThis.gc?.();
  const tables = process.memoryUsage().rss / MEGA;
  const start = performance.now();
  bundle.run(CALLS.readiness);
  const seconds = (performance.now() - start) / 1000;
  // The kernel counts in kilobytes the most that was ever resident.
  return { seconds, tables, peak: process.resourceUsage().maxRSS / 1024 };
}

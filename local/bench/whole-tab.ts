import { CALLS, openBundle } from './bundle.ts';
import { benchCompany } from './company.ts';

/** What one call over a Ratings tab of the largest size took; memory in megabytes. */
export interface WholeTab {
  readonly seconds: number;
  /** In use by the tables before the call, and by everything when it ended, before anything was given back. */
  readonly tables: number;
  readonly after: number;
  /** The most the process ever held, the making of the tables included. */
  readonly peak: number;
}

const MEGA = 1024 * 1024;

/** Answers for 50,000 people from 400,000 rows of ratings, once, in a process that has done nothing else. */
export function wholeTab(): WholeTab {
  const bundle = openBundle(benchCompany({ people: 50_000, cycles: 8, competencies: 12, proof: true }));
  globalThis.gc?.();
  const tables = inUse();
  const start = performance.now();
  bundle.run(CALLS.readiness);
  const seconds = (performance.now() - start) / 1000;
  // The kernel counts the most that was ever resident, in kilobytes.
  return { seconds, tables, after: inUse(), peak: process.resourceUsage().maxRSS / 1024 };
}

function inUse(): number {
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / MEGA;
}

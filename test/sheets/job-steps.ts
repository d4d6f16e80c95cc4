import { type Host, openHost } from '../../local/host.ts';
import type { LocalWorkbook } from '../../local/local-workbook.ts';
import { workbookOfTables } from '../../local/start/workbook-of-tables.ts';
import type { Reply } from '../../src/core/contract.ts';
import type { JobPlan, JobScope, JobState, JobWork } from '../../src/core/jobs/job-contract.ts';
import type { PlainCell } from '../../src/core/tables/table-data.ts';
import { openCompany, TABLES } from './small-company.ts';

export const EVERYONE: JobWork = { action: 'write', scope: { whom: 'everyone' } };

function value<T>(host: Host, name: string, request: object): T {
  const reply = ask<T>(host, name, request);
  if (!reply.ok) throw new Error(reply.message);
  return reply.value;
}

/** A call of a window; an execution that came to an end counts as a reply that is not ok. */
export function ask<T>(host: Host, name: string, request: object): Reply<T> {
  const outcome = host.rpc(name, [request]);
  return outcome.ok ? (outcome.value as Reply<T>) : { ok: false, message: outcome.message };
}

export const planOf = (host: Host, scope: JobScope): JobPlan => value(host, 'sidebarPlanJob', { scope });
export const startOf = (host: Host, work: JobWork, window = 'one'): JobState =>
  value(host, 'sidebarStartJob', { window, work });
export const chunkOf = (host: Host, job: string, window = 'one', takeOver = false): JobState =>
  value(host, 'sidebarRunJob', { window, job, takeOver });

/** Starts a job and runs it to its end. */
export function doneOf(host: Host, work: JobWork, window = 'one'): JobState {
  let state = startOf(host, work, window);
  while (state.state === 'running') state = chunkOf(host, state.id, window);
  return value(host, 'sidebarJob', { window });
}

let written: LocalWorkbook | undefined;

/** Opens the small company with all that is written for it: it is written once, and each time opened anew. */
export function openWritten(): Host {
  if (!written) {
    const host = openCompany();
    doneOf(host, EVERYONE);
    written = host.export();
  }
  return openCompany({}, { workbook: written });
}

/** A host whose clock moves by so many milliseconds with each service call. */
export interface Timed {
  readonly host: Host;
  /** Milliseconds since it was opened. */
  readonly elapsed: () => number;
  /** Ends the execution at the call of that number, counted from now. */
  readonly endAt: (call: number) => void;
}

/**
 * Opens the small company with many more people, all of them sellers with ratings.
 *
 * @param people How many.
 * @param msPerCall What a service call takes.
 */
export function openTimed(people: number, msPerCall: number): Timed {
  const ids = Array.from({ length: people }, (_person, at) => `P${at + 1}`);
  const [header = [], ...ratings] = TABLES['Ratings'] ?? [];
  const tables: Readonly<Record<string, readonly (readonly PlainCell[])[]>> = {
    ...TABLES,
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID', 'Left on'],
      ...ids.map((id, at) => [id, `Person ${at + 1}`, 'Sales', 'S1', at === 0 ? '' : 'P1', '']),
    ],
    Ratings: [header, ...ids.map((id, at) => ['2026 Q3', id, '', 1 + (at % 5), 3, 1 + (at % 3)]), ...ratings.slice(4)],
  };
  const begun = Date.UTC(2026, 10, 27, 9);
  let now = begun;
  let left = Number.POSITIVE_INFINITY;
  const host = openHost({
    dist: 'dist',
    workbook: workbookOfTables(Object.entries(tables).map(([tab, rows]) => ({ kind: tab, tab, rows }))),
    newSheet: { rows: 24, columns: 15 },
    now: () => now,
    fault: () => {
      now += msPerCall;
      left -= 1;
      return left === 0 ? { end: 'applied' } : undefined;
    },
  });
  return {
    host,
    elapsed: () => now - begun,
    endAt: (call) => {
      left = call;
    },
  };
}

import type { Reply } from '../../src/core/contract.ts';
import type { JobPlan, JobState, PersonOutcome } from '../../src/core/jobs/job-contract.ts';
import { EVERY_STATUS, HOSTILE, sent } from './people-fixtures.ts';
import type { Answer } from './sidebar-window.ts';

/** A plan with somebody of every kind. */
export const PLAN: JobPlan = {
  people: [
    ...Array.from({ length: 12 }, (_person, at) => ({ id: `N${at}`, name: `New ${at}`, plan: 'new' as const })),
    { id: 'C1', name: 'Ana Silva', plan: 'changed' },
    ...Array.from({ length: 448 }, (_person, at) => ({ id: `U${at}`, name: `Same ${at}`, plan: 'unchanged' as const })),
    {
      id: '1042',
      name: HOSTILE[0] ?? '',
      plan: 'blocked',
      why: 'Two tabs carry the ID 1042. Keep one, then write again.',
    },
    { id: 'X', name: 'X', plan: 'skipped', why: 'Nobody active in People has the ID X.' },
  ],
  nobodys: [
    { gid: 71, tab: 'Gap – Lea Left (B8)', id: 'B8', why: 'left' },
    { gid: 72, tab: `Gap – ${HOSTILE[1]} (H1)`, id: 'H1', why: 'not in People' },
  ],
  notes: ['The ID B9 stands 2 times in People, so nobody got its gap tab. Give each person their own.'],
};

const outcome = (id: string, name: string, what: PersonOutcome['outcome'], why?: string): PersonOutcome => ({
  id,
  name,
  outcome: what,
  gid: 100 + Number(id.slice(1)),
  ...(why === undefined ? {} : { why }),
});

export const OUTCOMES: readonly PersonOutcome[] = [
  ...Array.from({ length: 60 }, (_person, at) => outcome(`U${at}`, `Same ${at}`, 'unchanged')),
  outcome('D1', HOSTILE[0] ?? '', 'stopped', 'Two tabs carry the ID D1. Keep one, then write again.'),
  outcome('W300', 'Ben Okafor', 'written'),
  outcome('W301', HOSTILE[3] ?? '', 'written'),
  outcome('W302', 'Chloé Martin', 'written'),
];

/** A job as the server tells of it; this window's own, at work, unless something else is said. */
export const job = (change: Partial<JobState> = {}): JobState => ({
  id: 'j1',
  action: 'write',
  state: 'running',
  yours: true,
  stale: false,
  done: OUTCOMES.length,
  of: 120,
  outcomes: OUTCOMES,
  notes: [],
  ...change,
});

export const ok = <T>(value: T): Reply<T> => ({ ok: true, value });

/** A call that is never answered. */
export const never = (): Promise<never> => new Promise(() => undefined);

/** A server with a workbook, a plan and no job; `calls` answers some calls in another way. */
export function scripted(calls: Readonly<Record<string, (request: never) => unknown>> = {}): Answer & {
  readonly heard: { readonly name: string; readonly request: unknown }[];
} {
  const heard: { name: string; request: unknown }[] = [];
  const standard: Readonly<Record<string, () => unknown>> = {
    sidebarWorkbook: () => sent(EVERY_STATUS),
    sidebarPlanJob: () => ok(PLAN),
    sidebarJob: () => ok(null),
    sidebarGoToCell: () => ok(null),
    sidebarStartJob: () => ok(job({ outcomes: [], done: 0, of: 0 })),
    sidebarRunJob: never,
  };
  const answer: Answer = (name, [request]) => {
    heard.push({ name, request });
    return (calls[name] ?? standard[name])?.(request as never) ?? { ok: false, message: `No answer to ${name}.` };
  };
  return Object.assign(answer, { heard });
}

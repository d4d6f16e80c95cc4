import fc from 'fast-check';
import type { Fault, Host } from '../../local/host.ts';
import type { LocalWorkbook } from '../../local/local-workbook.ts';
import type { JobState } from '../../src/core/jobs/job-contract.ts';
import { rename, type } from '../sheets/small-company.ts';
import { ask, drive, EVERYONE, MENDING, run, start, TEAM } from './drive.ts';
import { openTiny } from './tiny-company.ts';
import { gapTabsOf, textOf, typeOn, violations } from './what-stands.ts';

const WINDOWS = ['a', 'b'] as const;
const IDS = ['E1', 'E2', 'E3'] as const;
const COLUMNS = [0, 1, 2, 3, 4, 5];
const PLACES = ['nextStep', 'agreed', 'own', 'beside', 'below'] as const;
const PASSING = 'Service Spreadsheets timed out while accessing document.';

type Cut = { readonly at: number; readonly way: 'before' | 'after' | 'applied' | 'lost' } | undefined;
/** One thing that somebody does. */
export type Op =
  | {
      readonly do: 'start';
      readonly window: string;
      readonly what: 0 | 1 | 2;
      readonly takeOver: boolean;
      readonly cut: Cut;
    }
  | { readonly do: 'chunk'; readonly window: string; readonly takeOver: boolean; readonly cut: Cut }
  | { readonly do: 'leave'; readonly window: string; readonly how: 'sidebarPauseJob' | 'sidebarStopJob' }
  | { readonly do: 'type'; readonly id: string; readonly place: (typeof PLACES)[number] }
  | { readonly do: 'rate'; readonly row: number; readonly rating: number }
  | { readonly do: 'level'; readonly row: number; readonly level: 'O1' | 'O2' }
  | { readonly do: 'delete' | 'rename'; readonly id: string }
  | { readonly do: 'sort' | 'wait' };

const window = fc.constantFrom(...WINDOWS);
const id = fc.constantFrom(...IDS);
const cut: fc.Arbitrary<Cut> = fc.option(
  fc.record({ at: fc.integer({ min: 1, max: 190 }), way: fc.constantFrom('before', 'after', 'applied', 'lost') }),
  { nil: undefined },
);
/** Anything that anybody may do at any moment. */
export const op: fc.Arbitrary<Op> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('start' as const),
      window,
      what: fc.constantFrom(0, 0, 0, 1, 1, 1, 2),
      takeOver: fc.boolean(),
      cut,
    }),
  },
  { weight: 8, arbitrary: fc.record({ do: fc.constant('chunk' as const), window, takeOver: fc.boolean(), cut }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('leave' as const),
      window,
      how: fc.constantFrom('sidebarPauseJob', 'sidebarStopJob'),
    }),
  },
  { weight: 5, arbitrary: fc.record({ do: fc.constant('type' as const), id, place: fc.constantFrom(...PLACES) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('rate' as const),
      row: fc.integer({ min: 2, max: 4 }),
      rating: fc.integer({ min: 1, max: 5 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('level' as const),
      row: fc.integer({ min: 2, max: 3 }),
      level: fc.constantFrom('O1', 'O2'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('delete', 'rename'), id }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constantFrom('sort', 'wait') }) },
);

/** What the world outside the script does: what is typed, when, and what Google refuses. */
interface World {
  readonly host: Host;
  readonly typed: string[];
  /** What stood on a tab that somebody deleted: it may come back, and need not. */
  readonly deleted: Set<string>;
  cut: Cut;
  calls: number;
  now: number;
  number: number;
}

function openWorld(workbook: LocalWorkbook): World {
  const world: World = {
    host: undefined as never,
    typed: [],
    deleted: new Set(),
    cut: undefined,
    calls: 0,
    now: Date.UTC(2026, 10, 27),
    number: 0,
  };
  const fault = (): Fault | undefined => {
    world.calls += 1;
    world.now += 400;
    const { cut: planned } = world;
    if (!planned || world.calls !== planned.at) return undefined;
    if (planned.way === 'before') throw new Error(PASSING);
    return planned.way === 'after' ? { after: PASSING } : { end: planned.way };
  };
  return Object.assign(world, { host: openTiny(workbook, { fault, now: () => world.now }) });
}

function cutting<T>(world: World, planned: Cut, work: () => T): T {
  world.cut = planned;
  world.calls = 0;
  const result = work();
  world.cut = undefined;
  return result;
}

function tabOf(host: Host, person: string): string | undefined {
  return gapTabsOf(host).find((tab) => tab.id === person)?.tab;
}

function jobOf(host: Host): JobState | null {
  const reply = ask<JobState | null>(host, 'sidebarJob', { window: 'x' });
  return reply.ok ? reply.value : null;
}

function step(world: World, one: Op): void {
  const { host } = world;
  switch (one.do) {
    case 'start':
      cutting(world, one.cut, () => start(host, [TEAM, MENDING, EVERYONE][one.what] ?? TEAM, one.window, one.takeOver));
      return;
    case 'chunk': {
      const job = jobOf(host);
      if (job) cutting(world, one.cut, () => run(host, job.id, one.window, one.takeOver));
      return;
    }
    case 'leave': {
      const job = jobOf(host);
      if (job) ask(host, one.how, { window: one.window, job: job.id });
      return;
    }
    case 'type': {
      const tab = tabOf(host, one.id);
      world.number += 1;
      const text = `${one.id} text ${world.number}.`;
      if (tab && typeOn(host, tab, one.place, text)) world.typed.push(text);
      return;
    }
    case 'rate':
      type(host, 'Ratings', `D${one.row}`, String(one.rating));
      return;
    case 'level':
      type(host, 'People', `D${one.row}`, one.level);
      return;
    case 'delete':
    case 'rename': {
      const tab = tabOf(host, one.id);
      if (!tab) return;
      const sheetId =
        host.model.getters.getSheetIds().find((each) => host.model.getters.getSheetName(each) === tab) ?? '';
      if (one.do === 'rename') rename(host, tab, `${one.id} renamed ${world.number}`);
      else {
        for (const text of world.typed) if (textOf(host, tab).includes(text)) world.deleted.add(text);
        host.model.dispatch('DELETE_SHEET', { sheetId, sheetName: tab });
      }
      return;
    }
    case 'sort': {
      const { getters } = host.model;
      const sheetId = getters.getSheetIds().find((each) => getters.getSheetName(each) === 'People') ?? '';
      const people = [3, 2, 1].map((row) => COLUMNS.map((col) => getters.getCellText({ sheetId, col, row })));
      for (const [at, row] of people.entries())
        for (const [col, content] of row.entries())
          host.model.dispatch('UPDATE_CELL', { sheetId, col, row: at + 1, content });
      return;
    }
    case 'wait':
      world.now += 700_000;
  }
}

/** What is wrong after each step, and after somebody finishes it all with nobody in the way. */
export function wrongIn(workbook: LocalWorkbook, ops: readonly Op[]): readonly string[] {
  const world = openWorld(workbook);
  const { host } = world;
  const found: string[] = [];
  const look = (when: string) => {
    const wrong = violations(
      host,
      world.typed.filter((text) => !world.deleted.has(text)),
    );
    found.push(...wrong.map((one) => `${when}: ${one}`));
  };
  ops.forEach((one, at) => {
    step(world, one);
    look(`after ${at} ${JSON.stringify(one)}`);
  });
  const finish = drive(host, MENDING, 'z');
  if (!finish.ok || finish.value.state !== 'done') found.push(`not finished: ${JSON.stringify(finish)}`);
  look('finished');
  const again = drive(host, MENDING, 'z');
  const outcomes = again.ok ? again.value.outcomes.map(({ outcome }) => outcome) : [];
  if (outcomes.some((outcome) => outcome !== 'unchanged')) found.push(`not settled: ${JSON.stringify(again)}`);
  const ids = gapTabsOf(host).map((tab) => tab.id);
  if (ids.sort().join() !== IDS.join()) found.push(`tabs of ${ids.join()}`);
  return found;
}

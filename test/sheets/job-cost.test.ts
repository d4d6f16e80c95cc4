import { describe, expect, test } from '@jest/globals';
import type { JobState } from '../../src/core/jobs/job-contract.ts';
import { ask, chunkOf, doneOf, EVERYONE, openTimed, planOf, startOf } from './job-steps.ts';
import { sheetId, tabNames, type } from './small-company.ts';

/** `npm run torture` writes the whole company; each new tab takes the engine longer than the last. */
const PEOPLE = process.env['TORTURE'] ? 500 : 24;
/**
 * A service call of a slow day, in milliseconds; fewer people are given a slower one, so that they take several chunks. The
 * pages of everybody are some 185 calls, and a chunk may begin them after 50 seconds.
 */
const SLOW = process.env['TORTURE'] ? 30 : 210;
/** The call at which a chunk is killed: it has read the workbook by then. */
const KILLED = process.env['TORTURE'] ? 500 : 110;
const TIME = process.env['TORTURE'] ? 7_200_000 : 120_000;

describe('what a job costs', () => {
  test(
    `${PEOPLE} people are written in chunks of less than 90 seconds, over a pause, a kill and a resume; then nothing is`,
    () => {
      const { host, elapsed, endAt } = openTimed(PEOPLE, SLOW);
      let longest = 0;
      let chunks = 0;
      const timed = (work: () => JobState): JobState => {
        const before = elapsed();
        const state = work();
        longest = Math.max(longest, elapsed() - before);
        chunks += 1;
        return state;
      };
      const { id } = startOf(host, EVERYONE);
      timed(() => chunkOf(host, id));
      ask(host, 'sidebarPauseJob', { window: 'one', job: id });
      timed(() => chunkOf(host, id, 'two'));
      endAt(KILLED);
      expect(ask(host, 'sidebarRunJob', { window: 'two', job: id })).toMatchObject({ ok: false });
      let state = timed(() => chunkOf(host, id, 'three', true));
      while (state.state === 'running') state = timed(() => chunkOf(host, id, 'three'));
      expect(state).toMatchObject({ state: 'done', done: PEOPLE, of: PEOPLE, notes: [] });
      expect(tabNames(host).filter((name) => name.startsWith('Gap – '))).toHaveLength(PEOPLE);
      expect(longest).toBeLessThan(90_000);
      const took = elapsed();
      const again = doneOf(host, EVERYONE);
      expect(again.outcomes.filter(({ outcome }) => outcome !== 'unchanged')).toEqual([]);
      if (process.env['TORTURE'])
        console.log(
          `${PEOPLE} people: ${chunks} chunks, the longest ${longest / 1000} s, ${took / 1000} s in all; again ${(elapsed() - took) / 1000} s`,
        );
    },
    TIME,
  );

  test(
    'is 16 calls for a tab that is new, 1 for one that is unchanged, 3 where its cells are looked at, 33 where it changes',
    () => {
      const callsFor = (people: number) => {
        // A call takes a millisecond, so the clock counts them.
        const { host, elapsed } = openTimed(people, 1);
        const calls = (work: () => unknown) => {
          const before = elapsed();
          work();
          return elapsed() - before;
        };
        const first = calls(() => doneOf(host, EVERYONE));
        const unchanged = calls(() => doneOf(host, EVERYONE));
        const looked = calls(() => doneOf(host, { ...EVERYONE, thorough: true } as typeof EVERYONE));
        const planned = calls(() => planOf(host, { whom: 'everyone' }));
        type(host, 'Criteria', 'F2', '3.25');
        return [first, unchanged, looked, planned, calls(() => doneOf(host, EVERYONE))];
      };
      const [few, many] = [callsFor(4), callsFor(10)];
      const perTab = few.map((calls, at) => ((many[at] ?? 0) - calls) / 6);
      const [first = 0, unchanged = 0, looked = 0, planned = 0, changed = 0] = perTab;
      console.info(
        `Calls per gap tab: new ${first}, unchanged ${unchanged}, looked at ${looked}, planned ${planned}, changed ${changed}`,
      );
      expect(first).toBeLessThanOrEqual(16);
      expect([unchanged, planned]).toEqual([1, 1]);
      expect(looked).toBeLessThanOrEqual(4);
      expect(changed).toBeLessThanOrEqual(33);
    },
    TIME,
  );

  test('reading the workbook is four calls for each table, however many rows it has', () => {
    const { host } = openTimed(3, 0);
    planOf(host, { whom: 'everyone' });
    const before = host.calls.get('total') ?? 0;
    host.model.dispatch('CREATE_SHEET', { sheetId: 'more', name: 'Ratings – Sales', position: 0 });
    type(host, 'Ratings – Sales', 'A1', 'Cycle');
    type(host, 'Ratings – Sales', 'B1', 'Employee ID');
    planOf(host, { whom: 'everyone' });
    expect((host.calls.get('total') ?? 0) - before).toBe(4);
    expect(sheetId(host, 'Ratings – Sales')).toBe('more');
  });
});

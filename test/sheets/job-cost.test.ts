import { describe, expect, test } from '@jest/globals';
import type { JobState } from '../../src/core/jobs/job-contract.ts';
import { ask, chunkOf, doneOf, EVERYONE, openTimed, planOf, startOf } from './job-steps.ts';
import { sheetId, shown, tabNames, type } from './small-company.ts';

/** `npm run torture` writes the whole company; each new tab takes the engine longer than the last. */
const PEOPLE = process.env['TORTURE'] ? 500 : 24;
/** A service call of a slow day, in milliseconds. */
const SLOW = 30;
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
      endAt(250);
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
    'grows by one call for each tab that is unchanged, by three where its cells are looked at, by forty where it is written',
    () => {
      const calls = (people: number) => {
        const { host } = openTimed(people, 0);
        const first = doneOf(host, EVERYONE) && counted(host, () => doneOf(host, EVERYONE));
        const looked = counted(host, () => doneOf(host, { ...EVERYONE, thorough: true } as typeof EVERYONE));
        const planned = counted(host, () => void planOf(host, { whom: 'everyone' }));
        const ratings = shown(host, 'Ratings');
        for (let row = 2; row <= ratings.length; row += 1) type(host, 'Ratings', `E${row}`, '5');
        return { first, looked, planned, changed: counted(host, () => doneOf(host, EVERYONE)) };
      };
      const [few, many] = [calls(4), calls(10)];
      expect((many.first - few.first) / 6).toBeLessThanOrEqual(2);
      expect((many.planned - few.planned) / 6).toBeLessThanOrEqual(2);
      expect((many.looked - few.looked) / 6).toBeLessThanOrEqual(4);
      expect((many.changed - few.changed) / 6).toBeLessThanOrEqual(48);
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

/** Counts the calls of every chunk of some work. */
function counted(host: ReturnType<typeof openTimed>['host'], work: () => unknown): number {
  work();
  return host.calls.get('total') ?? 0;
}

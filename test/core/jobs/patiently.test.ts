import { describe, expect, test } from '@jest/globals';
import { patiently } from '../../../src/core/jobs/patiently.ts';
import { isPassing } from '../../../src/core/plain-error.ts';

const PASSING = [
  'Service Spreadsheets timed out while accessing document with id abc.',
  'Service Spreadsheets failed while accessing document with id abc.',
  "We're sorry, a server error occurred. Please wait a bit and try again.",
  'Service invoked too many times in a short time: spreadsheets. Try Utilities.sleep(1000) between calls.',
  'Internal error executing the custom function.',
  'Request failed, returned code 429.',
  'Request failed with status 503',
  'userRateLimitExceeded',
];
const LASTING = [
  'Service invoked too many times for one day: properties.',
  'You are trying to edit a protected cell or object.',
  'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
  'The coordinates of the range are outside the dimensions of the sheet.',
  'Row 500 is not there.',
];

/** Fails so many times; gives the waits. */
function tried(failures: number, message: string, hasTime = (_ms: number) => true) {
  const waits: number[] = [];
  let tries = 0;
  const work = () => {
    tries += 1;
    if (tries <= failures) throw new Error(message);
    return 'done';
  };
  const patience = { sleep: (ms: number) => void waits.push(ms), random: () => 0.5, hasTime };
  const outcome = () => patiently(patience, work);
  return { outcome, waits, tries: () => tries };
}

describe('waiting for Google', () => {
  test.each(PASSING)('is worth it after “%s”', (message) => {
    expect(isPassing(new Error(message))).toBe(true);
  });

  test.each(LASTING)('is not worth it after “%s”', (message) => {
    const { outcome, waits } = tried(1, message);
    expect(outcome).toThrow(message);
    expect(waits).toEqual([]);
  });

  test('takes twice as long each time, and ends well', () => {
    const { outcome, waits } = tried(4, PASSING[0] ?? '');
    expect(outcome()).toBe('done');
    expect(waits).toEqual([750, 1500, 3000, 6000]);
  });

  test('ends after five tries with what was thrown', () => {
    const { outcome, tries } = tried(9, PASSING[0] ?? '');
    expect(outcome).toThrow(PASSING[0]);
    expect(tries()).toBe(5);
  });

  test('ends where there is no time left', () => {
    const { outcome, waits } = tried(9, PASSING[0] ?? '', (ms) => ms < 1000);
    expect(outcome).toThrow(PASSING[0]);
    expect(waits).toEqual([750]);
  });
});

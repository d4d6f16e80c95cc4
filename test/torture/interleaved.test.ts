import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { drive, TEAM } from './drive.ts';
import { op, wrongIn } from './interleaving.ts';
import { openTiny, tinyWorkbook } from './tiny-company.ts';

/** `npm run torture` tries thousands; `npm test` a few, other ones whenever the seed changes. */
const RUNS = process.env['TORTURE'] ? Number(process.env['TORTURE_RUNS'] ?? 5000) : 8;

test('windows that write, people who type, rate, sort, rename and delete, and faults, in any order: nothing is lost or mixed up', async () => {
  const begun = openTiny(tinyWorkbook());
  drive(begun, TEAM);
  const workbook = begun.export();
  let steps = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(op, { minLength: 3, maxLength: 10 }), async (ops) => {
      // The engine holds on to a workbook until the event loop turns.
      await setImmediate();
      steps += ops.length;
      expect(wrongIn(workbook, ops)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
  if (process.env['TORTURE']) console.log(`${RUNS} random interleavings of ${steps} steps, 0 violations`);
}, 7_200_000);

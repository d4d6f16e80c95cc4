import { setImmediate } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ACTIONS } from './actions.ts';
import { counted, FAULTS, prepared, scenario } from './faults.ts';
import { violations, whatStands } from './what-stands.ts';

/** `npm run torture` fails every call in every way; `npm test` looks at a sample, one call in so many. */
const STEP = process.env['TORTURE'] ? Number(process.env['TORTURE_STEP'] ?? 1) : 197;

test.each(ACTIONS.map((action) => [action.name, action] as const))(
  'a %s that fails at any call loses nothing, mixes nothing up, and doing it again gives what it would have given',
  async (name, action) => {
    const workbook = prepared(action);
    const { calls, host } = counted(action, workbook);
    const clean = whatStands(host);
    expect(violations(host, action.typed)).toEqual([]);
    const found: string[] = [];
    let scenarios = 0;
    for (const [index, [way, fault]] of Object.entries(FAULTS).entries())
      for (let at = 1 + ((index * 7) % STEP); at <= calls; at += STEP) {
        scenarios += 1;
        // The engine holds on to a workbook until the event loop turns.
        await setImmediate();
        found.push(...scenario(action, workbook, clean, at, fault).map((one) => `call ${at}, ${way}: ${one}`));
      }
    if (process.env['TORTURE'])
      console.log(
        `${name}: ${calls} calls × ${Object.keys(FAULTS).length} faults, ${scenarios} scenarios, ${found.length} violations`,
      );
    expect(found).toEqual([]);
  },
  3_600_000,
);

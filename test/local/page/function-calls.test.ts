import { expect, test } from '@jest/globals';
import type { CellPosition } from '@odoo/o-spreadsheet';
import type { FunctionOutcome } from '../../../local/host.ts';
import { createFunctionClient } from '../../../local/page/function-calls.ts';
import type { FunctionCalls } from '../../../local/server/wire.ts';

const cell = (row: number): CellPosition => ({ sheetId: 's', col: 0, row });
const range = (...values: number[]) => [values.map((value) => ({ value }))];
const LOADING = expect.objectContaining({ value: 'Loading...' });

/** A host that answers with the first number of the first argument, when the test says so. */
function setUp() {
  const asked: FunctionCalls[] = [];
  const again: (readonly (CellPosition | undefined)[])[] = [];
  let settle: (() => void)[] = [];
  let broken = false;
  const client = createFunctionClient({
    read: ({ value, format }) => (format === undefined ? { value } : { value, format }),
    ask: (calls) => {
      asked.push(calls);
      if (broken) return Promise.reject(new Error('The local host does not answer.'));
      const answers = calls.calls.map(({ args: [first] }): FunctionOutcome => {
        const cell = first && 'range' in first ? calls.ranges[first.range]?.[0]?.[0] : first?.one;
        return { ok: true, rows: [[cell ?? { value: null }]] };
      });
      return new Promise((resolve) => settle.push(() => resolve({ answers })));
    },
    again: (cells) => again.push(cells),
  });
  const pause = () => new Promise((resolve) => setTimeout(resolve, 1));
  return {
    client,
    asked,
    again,
    breakDown: (down: boolean) => {
      broken = down;
    },
    sent: pause,
    answered: async () => {
      for (const each of settle) each();
      settle = [];
      await pause();
    },
  };
}

test('a call shows Loading... until the answer is there, then the answer', async () => {
  const { client, again, sent, answered } = setUp();
  expect(client.call('F', [range(3)], cell(0))).toEqual(LOADING);
  await sent();
  await answered();
  expect(again).toEqual([[cell(0)]]);
  expect(client.call('F', [range(3)], cell(0))).toEqual([[{ value: 3 }]]);
});

test('the calls of one calculation go together, with each range once', async () => {
  const { client, asked, sent } = setUp();
  const shared = range(1, 2);
  client.call('F', [shared], cell(0));
  client.call('G', [shared, { value: 'x' }], cell(1));
  client.call('F', [range(1, 2)], cell(2));
  await sent();
  const calls = [
    { name: 'F', args: [{ range: 0 }] },
    { name: 'G', args: [{ range: 0 }, { one: { value: 'x' } }] },
  ];
  expect(asked).toEqual([{ ranges: [[[{ value: 1 }], [{ value: 2 }]]], calls }]);
});

test('all cells that wait for the same answer are calculated again', async () => {
  const { client, again, sent, answered } = setUp();
  client.call('F', [range(1)], cell(0));
  client.call('F', [range(1)], cell(5));
  await sent();
  await answered();
  expect(again).toEqual([[cell(0), cell(5)]]);
});

test('a date is another argument than the number it is kept as', async () => {
  const { client, asked, sent } = setUp();
  client.call('F', [{ value: 45000 }], cell(0));
  client.call('F', [{ value: 45000, format: 'm/d/yyyy' }], cell(1));
  await sent();
  expect(asked[0]?.calls.map(({ args }) => args[0])).toEqual([
    { one: { value: 45000 } },
    { one: { value: 45000, format: 'm/d/yyyy' } },
  ]);
});

test('an answer that comes late is not shown for arguments that have changed', async () => {
  const { client, sent, answered } = setUp();
  client.call('F', [range(1)], cell(0));
  await sent();
  expect(client.call('F', [range(2)], cell(0))).toEqual(LOADING);
  await answered();
  expect(client.call('F', [range(2)], cell(0))).toEqual(LOADING);
  await sent();
  await answered();
  expect(client.call('F', [range(2)], cell(0))).toEqual([[{ value: 2 }]]);
});

test('a formula that asks anew at every calculation ends with an error instead of looping', async () => {
  const { client, asked, sent, answered } = setUp();
  let result: unknown;
  for (let time = 0; time < 40; time += 1) {
    result = client.call('F', [{ value: time }], cell(0));
    await sent();
    await answered();
  }
  expect(result).toEqual(expect.objectContaining({ value: '#ERROR!' }));
  expect(asked.length).toBeLessThan(40);
});

test('a host that does not answer shows as an error, and is asked again after the next change', async () => {
  const { client, asked, breakDown, sent } = setUp();
  breakDown(true);
  client.call('F', [range(1)], cell(0));
  await sent();
  expect(client.call('F', [range(1)], cell(0))).toEqual({
    value: '#ERROR!',
    message: 'The local host does not answer.',
  });
  breakDown(false);
  client.changed();
  expect(client.call('F', [range(1)], cell(0))).toEqual(LOADING);
  await sent();
  expect(asked).toHaveLength(2);
});

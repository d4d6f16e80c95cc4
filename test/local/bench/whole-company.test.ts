import { describe, expect, test } from '@jest/globals';
import { CALLS, openBundle } from '../../../local/bench/bundle.ts';
import { benchCompany } from '../../../local/bench/company.ts';
import { loading } from '../../../local/bench/loading.ts';
import { measure } from '../../../local/bench/measure.ts';
import { recalculated } from '../../../local/bench/native-formulas.ts';
import { reportLine } from '../../../local/bench/report.ts';

/*
 * A sample of `npm run bench`. The limits are several times what is measured on a quiet machine: they catch a loop
 * within a loop, not a slow afternoon.
 */

const size = { cycles: 8, competencies: 12, proof: true };

test.each(['readiness', 'status'] as const)('%s of 2,000 people is within 40 passes over their ratings', (call) => {
  const { run } = openBundle(benchCompany({ ...size, people: 2000 }));
  const { best } = measure(
    10,
    () => run(CALLS.floor),
    () => run(CALLS[call]),
  );
  expect((best[1] ?? 0) / (best[0] ?? 1)).toBeLessThan(40);
});

test('a person costs at most four times as much among 5,000 as among 500', () => {
  const [few, many] = [500, 5000].map((people) => openBundle(benchCompany({ ...size, people })));
  const { best } = measure(
    8,
    () => few?.run(CALLS.readiness),
    () => many?.run(CALLS.readiness),
  );
  expect((best[1] ?? 0) / (best[0] ?? 1) / 10).toBeLessThan(4);
});

test('the add-in is loaded within twelve times what zod/mini alone takes', async () => {
  const { addIn, zod } = await loading(30);
  expect(addIn / zod).toBeLessThan(12);
});

test('readiness of 150 people follows a rating faster than formulas of the sheet', () => {
  const { ours, native } = recalculated(150, 2);
  expect(native / ours).toBeGreaterThan(1);
});

describe('what the measurement prints', () => {
  const line = { what: 'speed', limit: 4, unit: '×' } as const;
  test.each([
    ['a value within its limit', { ...line, value: 3.136 }, /^PASS +3\.14× +\(at most 4×\) +speed$/],
    ['a value at its limit', { ...line, value: 4 }, /^PASS /],
    ['a value beyond it', { ...line, value: 5 }, /^FALLS SHORT by 25 % +5\.00×/],
    ['more than enough', { ...line, value: 8, atLeast: true }, /^PASS +8\.00× +\(at least 4×\)/],
    ['half of what was asked', { ...line, value: 2, atLeast: true }, /^FALLS SHORT by 100 %/],
  ])('%s', (_what, of, expected) => {
    expect(reportLine(of)).toMatch(expected);
  });
});

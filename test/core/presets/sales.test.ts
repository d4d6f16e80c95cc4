import { expect, test } from '@jest/globals';
import { SALES } from '../../../src/core/presets/sales.ts';

const { criteria, levels, competencies } = SALES;
const stepsWith = (kind: string) =>
  criteria.filter((one) => one.criterion === kind).map((one) => `${one.from} ${one.to}`);

test('Sales has four to five levels in each track (S76)', () => {
  for (const track of ['IC', 'Management'])
    expect([4, 5]).toContain(levels.filter((level) => level.track === track).length);
});

test('every step asks for full quota over two to four cycles, and beside it for deals or duties carried (S76)', () => {
  const quotas = criteria.filter((one) => one.criterion === 'Quota attainment');
  expect(quotas.map((one) => one.value)).toEqual(quotas.map(() => 1));
  for (const { cycles, wording } of quotas) {
    expect([2, 3, 4]).toContain(cycles);
    expect(wording).toContain(`last ${cycles} cycles`);
  }
  expect(stepsWith('Quota attainment').sort()).toEqual(stepsWith('Scope').sort());
});

test('steps higher up never ask for quota over fewer cycles than those below in the track', () => {
  for (const prefix of ['S', 'SM']) {
    const cycles = criteria
      .filter((one) => one.criterion === 'Quota attainment' && new RegExp(`^${prefix}\\d$`).test(one.from))
      .filter((one) => new RegExp(`^${prefix}\\d$`).test(one.to))
      .map((one) => one.cycles ?? 0);
    expect(cycles).toEqual([...cycles].sort((a, b) => a - b));
  }
});

test('quota alone opens no way into management: leadership must be rated as well (L25, S63)', () => {
  expect(stepsWith('Leadership competencies')).toEqual(['S2 SM1']);
  expect(competencies.filter((one) => one.leadership).map((one) => one.name)).toEqual([
    'Coaching',
    'Feedback',
    'Hiring',
  ]);
});

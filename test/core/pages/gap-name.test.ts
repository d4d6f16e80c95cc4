import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { gapTabName, idOfGapTab } from '../../../src/core/pages/gap-name.ts';

test.each([
  ['Ana Silva', '1042', 'Gap – Ana Silva (1042)'],
  ['Maximiliane Featherstonehaugh', '1042', 'Gap – Maximiliane Feath… (1042)'],
  ['Maximilian von Feath', '104271', 'Gap – Maximilian von… (104271)'],
  ['Ana', '12345678901234567890', 'Gap – A… (12345678901234567890)'],
  ['Ana', '123456789012345678901', 'Gap – (123456789012345678901)'],
  ['Ana', 'an-id-that-is-longer-than-a-tab-may-be', 'Gap – (an-id-that-is-longer-than-a-tab-may-be)'],
  ['', '1042', 'Gap – (1042)'],
  ["Sinéad O'Neill", '7', 'Gap – Sinéad O’Neill (7)'],
  ['A:B\\C/D?E*F[G]', '7/1', 'Gap – A B C D E F G (7 1)'],
  ['Ana\n Silva', '7', 'Gap – Ana Silva (7)'],
  ['😀😀😀😀😀😀😀😀😀😀😀😀😀', '1042', 'Gap – 😀😀😀😀😀😀😀😀… (1042)'],
  ['山田 太郎', 'E(1)', 'Gap – 山田 太郎 (E(1))'],
])('%j (%s) gets the tab “%s”', (name, id, tab) => {
  expect(gapTabName(name, id)).toBe(tab);
});

describe('for every name and ID', () => {
  const id = fc.stringMatching(/^[A-Za-z0-9_.-]{1,20}$/);

  test('the name fits Excel, holds nothing it refuses, splits no character, and gives the ID back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), id, (name, employee) => {
        const tab = gapTabName(name, employee);
        expect(tab.length).toBeLessThanOrEqual(31);
        expect(tab).not.toMatch(/[:\\/?*[\]']/);
        expect(tab).not.toMatch(/\p{Surrogate}/u);
        expect(idOfGapTab(tab)).toBe(employee);
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });
});

test.each(['Ana (1042)', 'Gap - Ana (1042)', 'Gap – Ana', 'Gap – Ana ()', 'Gap – Ana (1042) copy'])(
  '%j is no gap tab',
  (tab) => {
    expect(idOfGapTab(tab)).toBeUndefined();
  },
);

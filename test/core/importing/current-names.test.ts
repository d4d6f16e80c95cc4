import { expect, test } from '@jest/globals';
import type { Correction } from '../../../src/core/importing/correction.ts';
import { read, shown } from './shown.ts';

const TABS = {
  Sales: [
    ['', 'L1', 'L2', 'M1'],
    ['Writing', 'Writes notes.', 'Edits notes.', 'Asks for notes.'],
  ],
};

const EARLIER: readonly Correction[] = [
  { correct: 'rename', what: 'title', from: 'L1', to: 'Seller', family: 'Sales' },
  { correct: 'rename', what: 'competency', from: 'Writing', to: 'Clear writing', family: 'Sales' },
  { correct: 'track-of', family: 'Sales', level: 'M1', track: 'IC' },
  { correct: 'order', family: 'Sales', track: 'IC', levels: ['M1', 'L2', 'L1'] },
];

test('what was corrected before a rename still holds after it', () => {
  const later: readonly Correction[] = [
    { correct: 'rename', what: 'family', from: 'Sales', to: 'Revenue' },
    { correct: 'rename', what: 'level', from: 'L1', to: 'R1', family: 'Revenue' },
    { correct: 'rename', what: 'level', from: 'M1', to: 'R3', family: 'Revenue' },
    { correct: 'rename', what: 'track', from: 'IC', to: 'Expert', family: 'Revenue' },
  ];
  const { levels, competencies } = shown(read(TABS, [...EARLIER, ...later]));
  expect(levels).toEqual([
    'Revenue | Expert | 1 | R3 | ',
    'Revenue | Expert | 2 | L2 | ',
    'Revenue | Expert | 3 | R1 | Seller',
  ]);
  expect(competencies).toEqual(['Revenue | Clear writing | ']);
});

test('a rename in another family leaves a correction as it is', () => {
  const other: Correction = { correct: 'rename', what: 'level', from: 'L1', to: 'X1', family: 'Support' };
  expect(shown(read(TABS, [...EARLIER, other]))).toEqual(shown(read(TABS, EARLIER)));
});

test('a framework without a family asks for its name until it has one', () => {
  const tabs = { Sheet1: TABS.Sales };
  const [doubt] = read(tabs).doubts.filter(({ asks }) => asks !== undefined);
  expect(doubt?.asks).toEqual({ what: 'family', from: 'Job family' });
  const named = read(tabs, [{ correct: 'rename', what: 'family', from: 'Job family', to: 'Sales' }]);
  expect(named.doubts.filter(({ asks }) => asks !== undefined)).toEqual([]);
});

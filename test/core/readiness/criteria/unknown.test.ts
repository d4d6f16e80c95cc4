import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../../src/core/cell.ts';
import type { Met } from '../../../../src/core/readiness/criteria/kind.ts';
import { CRITERION_KINDS } from '../../../../src/core/readiness/criteria/list.ts';
import type { Tabs } from '../../company.ts';
import { answerOf, type Case } from '../sales.ts';

/* The right column of the table in DESIGN §2, “Unknown when”, kind by kind: what makes it unknown, and what does not. */

const metOf = (kind: string, value: Cell, of: Case, cycles: Cell = ''): Met | undefined =>
  answerOf({ ...of, criteria: [[kind, value, cycles], ...(of.criteria ?? [])] }).judged[0]?.met;

const CURRENT: Tabs = {
  Settings: [
    ['Setting', 'Value'],
    ['Current cycle', '2026 H1'],
  ],
};
const NO_CYCLE: Tabs = { Ratings: [['Cycle', 'Employee ID', 'Prospecting']] };
const WITHOUT_END: Tabs = {
  Cycles: [
    ['Cycle', 'Start', 'End'],
    ['2026 H1', '', ''],
  ],
};
const complete: Case = { ratings: [3, 4], tabs: CURRENT };
const incomplete: Case = { ratings: [3, ''], tabs: CURRENT };
const before = (...ratings: Cell[]) => ({ moreRatings: [['2025 H2', 'E1', '', ...ratings]] });
const EVIDENCE = ['Employee ID', 'For', 'What happened', 'Amount', 'Verified by'];
const SIGN_OFFS = ['Employee ID', 'To level', 'Sign-off', 'By', 'On', 'Session'];
const shownBy = (...row: Cell[]): Case => ({ tabs: { ...NO_CYCLE, Evidence: [EVIDENCE, row] } });
const signed = (kind: string): Case => ({
  tabs: { ...NO_CYCLE, 'Sign-offs': [SIGN_OFFS, ['E1', 'S2', kind, 'Jo Park', '2026-05-01', 'June round']] },
});

test.each<[string, string, Cell, Case, Met]>([
  ['Average rating', 'the cycle is complete', 3.5, complete, 'yes'],
  ['Average rating', 'the cycle is not complete, however high the ratings', 1, incomplete, 'unknown'],
  ['Average rating', 'the cycle is not complete, however low the ratings', 5, incomplete, 'unknown'],
  ['Average rating', 'there is no current cycle', 3.5, { tabs: NO_CYCLE }, 'unknown'],
  ['Lowest rating', 'the cycle is complete', 3, complete, 'yes'],
  ['Lowest rating', 'the cycle is not complete, and nothing rated is below', 3, incomplete, 'unknown'],
  ['Lowest rating', 'the cycle is not complete, but something rated is below', 4, incomplete, 'not yet'],
  ['Lowest rating', 'there is no current cycle', 3, { tabs: NO_CYCLE }, 'unknown'],
  ['Required ratings met', 'the cycle is complete', '', complete, 'yes'],
  [
    'Required ratings met',
    'the cycle is not complete, and not too many are below',
    1,
    { ...incomplete, ratings: [2, ''] },
    'unknown',
  ],
  [
    'Required ratings met',
    'the cycle is not complete, but too many are below',
    '',
    { ...incomplete, ratings: [2, ''] },
    'not yet',
  ],
  ['Required ratings met', 'there is no current cycle', '', { tabs: NO_CYCLE }, 'unknown'],
  [
    'Leadership competencies',
    'each is rated, though the cycle is not complete',
    '',
    { ...incomplete, leadership: ['Prospecting'] },
    'yes',
  ],
  [
    'Leadership competencies',
    'one is not rated, and none is below',
    '',
    { ...incomplete, leadership: ['Prospecting', 'Closing'] },
    'unknown',
  ],
  [
    'Leadership competencies',
    'one is not rated, but another is below',
    '',
    { ratings: [2, ''], tabs: CURRENT, leadership: ['Prospecting', 'Closing'] },
    'not yet',
  ],
  ['Leadership competencies', 'there is no current cycle', '', { tabs: NO_CYCLE }, 'unknown'],
  ['Months in level', 'both dates are there', 12, complete, 'yes'],
  ['Months in level', 'In level since is missing', 12, { ...complete, since: '' }, 'unknown'],
  ['Months in level', 'the End of the cycle is missing', 12, { tabs: WITHOUT_END }, 'unknown'],
  ['Months in level', 'there is no current cycle', 12, { tabs: NO_CYCLE }, 'unknown'],
  ['Cycles at next level', 'all cycles of the run are complete', 2, { ...complete, ...before(3, 4) }, 'yes'],
  [
    'Cycles at next level',
    'the current cycle is not complete, and all earlier ones meet',
    2,
    { ...incomplete, ...before(3, 4) },
    'unknown',
  ],
  [
    'Cycles at next level',
    'the current cycle is not complete, but an earlier one does not meet',
    2,
    { ...incomplete, ...before(3, '') },
    'not yet',
  ],
  [
    'Cycles at next level',
    'the current cycle is not complete, but fails a criterion',
    2,
    { ...incomplete, ...before(4, 4), criteria: [['Lowest rating', 4]] },
    'not yet',
  ],
  ['Cycles at next level', 'there is no current cycle', 1, { tabs: NO_CYCLE }, 'unknown'],
  ['Scope', 'nothing was shown', '', { tabs: NO_CYCLE }, 'not yet'],
  ['Scope', 'there is no current cycle, but it was shown', '', shownBy('E1', 'C1', 'Led it.', '', 'Jo Park'), 'yes'],
  ['Quota attainment', 'nothing was shown', 1, complete, 'not yet'],
  ['Quota attainment', 'there is no current cycle', 1, shownBy('E1', 'C1', 'Quota', 1, 'Jo Park'), 'unknown'],
  ['Manager endorsement', 'nobody signed', '', { tabs: NO_CYCLE }, 'not yet'],
  ['Manager endorsement', 'there is no current cycle, but somebody signed', '', signed('Manager endorsement'), 'yes'],
  ['Calibration', 'nothing was confirmed', '', { tabs: NO_CYCLE }, 'not yet'],
  ['Calibration', 'there is no current cycle, but it was confirmed', '', signed('Calibration'), 'yes'],
])('%s, where %s (%j): %s', (kind, _when, value, of, met) => {
  expect(metOf(kind, value, of)).toBe(met);
});

describe('a Value that cannot be read', () => {
  const READ = CRITERION_KINDS.filter(({ usesValue }) => usesValue).map(({ kind }) => kind);
  test.each(READ)('makes %s unknown', (kind) => {
    expect(metOf(kind, 'three', complete)).toBe('unknown');
  });

  const UNUSED = CRITERION_KINDS.filter(({ usesValue }) => !usesValue).map(({ kind }) => kind);
  test.each(UNUSED)('means nothing to %s', (kind) => {
    expect(metOf(kind, 'three', complete)).toBe(metOf(kind, '', complete));
    expect(metOf(kind, 'three', complete)).not.toBe('unknown');
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyFrom } from '../company.ts';
import { answerOf, type Case, salesTabs } from './sales.ts';

const PATHS = ['Kind', 'From family', 'From level', 'To family', 'To level'];
const MET = [['Lowest rating', 3]];
const FAILED = [['Lowest rating', 5]];
const UNKNOWN = [['Months in level', 12]];
const PEOPLE = ['Employee ID', 'Name', 'Job family', 'Level', 'Target level', 'Left on'];

test.each<[string, Case, number | undefined]>([
  ['Ready for review', { criteria: MET }, 1],
  ['Not yet', { criteria: [...MET, ...FAILED.map(() => ['Average rating', 5])] }, 0.5],
  ['Not yet', { criteria: [['Average rating', 5], ...UNKNOWN], since: '' }, 0],
  ['Incomplete', { criteria: [...MET, ...UNKNOWN], since: '' }, 0.5],
  ['Incomplete', { criteria: [['Mood', 5]] }, 0],
  ['No criteria', { criteria: [] }, undefined],
  [
    'No criteria',
    { criteria: [], target: 'M1', tabs: { Paths: [PATHS, ['Crossover', 'Sales', 'S1', 'Sales', 'M1']] } },
    undefined,
  ],
  [
    'Open',
    { criteria: MET, target: 'M1', tabs: { Paths: [PATHS, ['Return', 'Sales', 'S1', 'Sales', 'M1']] } },
    undefined,
  ],
  ['No path', { criteria: MET, target: 'M1' }, undefined],
  ['Top of track', { criteria: MET, level: 'S2' }, undefined],
  ['Unknown level', { criteria: MET, level: 'S9' }, undefined],
  ['Unknown level', { criteria: MET, level: '' }, undefined],
  ['Unknown level', { criteria: MET, target: 'S9' }, undefined],
  ['Left', { criteria: MET, leftOn: '2026-06-30' }, undefined],
  ['Ready for review', { criteria: MET, leftOn: '2026-07-01' }, 1],
  ['Ready for review', { criteria: MET, leftOn: 'soon' }, 1],
])('%s: %j', (status, of, readiness) => {
  const answer = answerOf(of);
  expect([answer.status, answer.readiness]).toEqual([status, readiness]);
});

test.each([
  ['Unknown employee comes before everything', 'E9', 'Unknown employee'],
  ['two rows with one ID come before having left', 'E1', 'Duplicate employee'],
  ['having left comes before an unknown level', 'E2', 'Left'],
  ['an unknown level comes before the top of the track', 'E3', 'Unknown level'],
  ['the top of the track comes before criteria', 'E4', 'Top of track'],
])('%s', (_order, id, status) => {
  const tabs = salesTabs({
    tabs: {
      People: [
        PEOPLE,
        ['E1', 'Ana', 'Sales', 'S9', '', '2026-01-01'],
        ['E1', 'Ana', 'Sales', 'S9', '', ''],
        ['E2', 'Ben', 'Sales', 'S9', '', '2026-01-01'],
        ['E3', 'Cyd', 'Sales', 'S2', 'S9', ''],
        ['E4', 'Dee', 'Sales', 'S2', '', ''],
      ],
    },
  });
  expect(judge(companyFrom(tabs), id).status).toBe(status);
});

test('nobody has left where no cycle is current', () => {
  expect(answerOf({ leftOn: '2020-01-01', tabs: { Ratings: [['Cycle', 'Employee ID']] } }).status).toBe('No criteria');
});

describe('the step', () => {
  const LEVELS = [
    ['Job family', 'Track', 'Level', 'Title', 'Order'],
    ['R', 'IC', 'L1', '', 1],
    ['R', '', 'L2', '', 2],
    ['R', 'ic', 'L2b', '', 2],
    ['R', 'IC', 4, '', 4],
    ['R', 'Management', 'M1', '', 3],
    ['R', 'IC', 'D/L1', '', 9],
    ['R/D', 'IC', 'L1', '', 1],
    ['R/D', 'IC', 'L2', '', 2],
    ['R/D', 'IC', 'L5', '', 2],
  ];
  const paths = [PATHS, ['Lateral', 'R', 'L1', 'R/D', 'L2'], ['Crossover', 'R', 'L1', 'R', 'M1']];
  const stepTo = (level: Cell, target: Cell, asked = '') => {
    const tabs = { Levels: LEVELS, Paths: paths, People: [PEOPLE, ['E1', 'Ana', 'R', level, target, '']] };
    const { facts, status } = answerOf({ criteria: MET, tabs }, asked);
    return facts ? `${facts.step.to.row.family}: ${facts.step.to.row.code}` : status;
  };

  test.each([
    ['the next greater Order, the first row of two', 'L1', '', '', 'R: L2'],
    ['never a level of equal Order', 'L2', '', '', 'R: 4'],
    ['never a level of another track', 'M1', '', '', 'Top of track'],
    ['the person’s own target', 'L1', 'L2b', '', 'R: L2b'],
    ['the target asked for, before the person’s own', 'L1', 'L2b', 'L2', 'R: L2'],
    ['a code that was typed as a number', 'L1', 4, '', 'R: 4'],
    ['a code in any spelling', 'L1', ' l2B ', '', 'R: L2b'],
    ['a level of another family with a path', 'L1', 'R/D/L2', '', 'R/D: L2'],
    ['a level of another family without one', 'L1', 'R/D/L5', '', 'No path'],
    ['a code of the own family that looks like another family', 'L1', 'D/L1', '', 'R: D/L1'],
    ['family/Level of the longest family that fits', 'L1', 'R/D/L1', '', 'No path'],
    ['the own family, spelt out', 'L1', 'r / l2b', '', 'R: L2b'],
    ['a level of another track with a path', 'L1', 'M1', '', 'R: M1'],
    ['a level of another track without one', 'L2', 'M1', '', 'No path'],
    ['a target equal to the level counts as empty', 'L1', 'L1', '', 'R: L2'],
    ['the same, asked for: the person’s own target is next', 'L1', 'L2b', 'R/L1', 'R: L2b'],
    ['a target that is no level', 'L1', 'Elsewhere/L2', '', 'Unknown level'],
    ['a family without the level', 'L1', 'R/D/L9', '', 'Unknown level'],
    ['a lower level of the same track needs no path', 'L2', 'L1', '', 'R: L1'],
  ])('leads to %s', (_rule, level, target, asked, expected) => {
    expect(stepTo(level, target, asked)).toBe(expected);
  });
});

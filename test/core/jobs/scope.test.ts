import { describe, expect, test } from '@jest/globals';
import type { JobScope } from '../../../src/core/jobs/job-contract.ts';
import { inScope, whyNobody } from '../../../src/core/jobs/scope.ts';
import { companyFrom } from '../company.ts';

const company = (people: readonly (readonly string[])[]) =>
  companyFrom({
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Ops', 'IC', 'O1', 'Agent', 1],
    ],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['Q3', new Date('2026-07-01'), new Date('2026-09-30')],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Care'],
      ['Q3', 'E1', 3],
    ],
    Competencies: [
      ['Job family', 'Competency', 'Type'],
      ['Ops', 'Care', 'Core'],
    ],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID', 'Left on'],
      ...people.map(([id = '', manager = '', left = '']) => [
        id,
        `Name of ${id}`,
        'Ops',
        'O1',
        manager,
        left === '' ? '' : new Date(left),
      ]),
    ],
  });

/** E1 leads E2 and E3, E2 leads E4; E5 has left, E6 stands twice. */
const COMPANY = company([
  ['E1'],
  ['E2', 'e1'],
  ['E3', 'E1'],
  ['E4', 'E2'],
  ['E5', 'E1', '2026-08-01'],
  ['E6', 'E1'],
  ['E6', 'E1'],
]);

const idsOf = (scope: JobScope, of = COMPANY) => {
  const found = inScope(of, scope);
  return typeof found === 'string' ? found : found.people.map(({ id }) => id);
};

describe('whom a job is about', () => {
  test('everyone is everybody active whose ID stands once', () => {
    expect(idsOf({ whom: 'everyone' })).toEqual(['E1', 'E2', 'E3', 'E4']);
  });

  test('a team is everybody below the manager, at every level, and not the manager', () => {
    expect(idsOf({ whom: 'team', manager: ' E1 ' })).toEqual(['E2', 'E3', 'E4']);
  });

  test('or only those who name the manager', () => {
    expect(idsOf({ whom: 'team', manager: 'E1', direct: true })).toEqual(['E2', 'E3']);
  });

  test('a circle of managers ends', () => {
    const circle = company([
      ['E1', 'E3'],
      ['E2', 'E1'],
      ['E3', 'E2'],
    ]);
    expect(idsOf({ whom: 'team', manager: 'E1' }, circle)).toEqual(['E2', 'E3']);
  });

  test('a manager of nobody is said', () => {
    expect(idsOf({ whom: 'team', manager: 'E4' })).toBe(
      'Nobody active in People has the Manager ID E4. Choose another manager, or fill in that column.',
    );
    expect(idsOf({ whom: 'team', manager: ' ' })).toContain('Nobody active');
  });

  test('IDs that nobody active has are told apart from the others', () => {
    expect(inScope(COMPANY, { whom: 'people', ids: ['e3', 'E5', 'E9'] })).toMatchObject({
      people: [{ id: 'E3' }],
      missing: ['E5', 'E9'],
    });
  });

  test('why nobody active has an ID', () => {
    expect(['E5', 'E6', 'E9'].map((id) => whyNobody(COMPANY, id))).toEqual([
      'left',
      'twice in People',
      'not in People',
    ]);
  });
});

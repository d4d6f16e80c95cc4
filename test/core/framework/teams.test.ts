import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { teamsOf } from '../../../src/core/framework/teams.ts';
import { companyFrom } from '../company.ts';

/** Who reports to whom, as rows of People. */
const people = (managers: Readonly<Record<string, string>>) =>
  companyFrom({
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'Manager ID'],
      ...Object.entries(managers).map(([id, manager]) => [id, '', 'Sales', 'S1', manager]),
    ],
  }).workbook.people;

const below = (managers: Readonly<Record<string, string>>, of: string) => [...teamsOf(people(managers)).below(of)];

test('a team is everybody below, at every level, without the manager', () => {
  expect(below({ Ana: '', Ben: 'Ana', Cyd: ' ana ', Dee: 'Ben', Eve: 'Zoe' }, 'ana')).toEqual(['ben', 'cyd', 'dee']);
});

test('a circle of managers ends where it began', () => {
  expect(below({ Ana: 'Cyd', Ben: 'Ana', Cyd: 'Ben' }, 'ana')).toEqual(['ben', 'cyd']);
  expect(below({ Ana: 'Ana' }, 'ana')).toEqual([]);
});

test('who names no manager is in no team', () => {
  const teams = teamsOf(people({ Ana: '', Ben: '' }));
  expect(teams.managers).toEqual([]);
  expect([...teams.below('')]).toEqual([]);
});

test('whoever reports to somebody of a team is of the team', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
  fc.assert(
    fc.property(fc.dictionary(id, id), id, (managers, top) => {
      const team = new Set(below(managers, top));
      for (const [one, manager] of Object.entries(managers))
        expect(team.has(one)).toBe(one !== top && (manager === top || team.has(manager)));
    }),
  );
});

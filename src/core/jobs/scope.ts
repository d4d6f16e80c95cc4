import { teamsOf } from '../framework/teams.ts';
import { normalise } from '../normalise.ts';
import { activePeople } from '../readiness/active-people.ts';
import type { Company } from '../readiness/company.ts';
import type { PersonRow } from '../tables/people.ts';
import type { JobScope } from './job-contract.ts';

/** Who is to get a tab, and which of the IDs asked for get none. */
export interface InScope {
  readonly people: readonly PersonRow[];
  readonly missing: readonly string[];
}

/**
 * Finds whom a job is about.
 *
 * @param scope A team is everybody below the manager, at every level, or only those one level below; never the manager.
 * @returns Active people in the order of People, or a sentence where a team has nobody.
 */
export function inScope(company: Company, scope: JobScope): InScope | string {
  const active = activePeople(company);
  if (scope.whom === 'everyone') return { people: active, missing: [] };
  if (scope.whom === 'people') {
    const ids = new Set(active.map(({ id }) => normalise(id)));
    const wanted = new Set(scope.ids.map(normalise));
    return {
      people: active.filter(({ id }) => wanted.has(normalise(id))),
      missing: scope.ids.filter((id) => !ids.has(normalise(id))),
    };
  }
  const teams = teamsOf(company.workbook.people);
  const below = (scope.direct ? teams.direct : teams.below)(normalise(scope.manager));
  const people = active.filter(({ id }) => below.has(normalise(id)));
  return people.length > 0
    ? { people, missing: [] }
    : `Nobody active in People has the Manager ID ${scope.manager}. Choose another manager, or fill in that column.`;
}

/** @returns Why nobody active has an ID that a tab or a request names. */
export function whyNobody({ people }: Company, id: string): 'left' | 'twice in People' | 'not in People' {
  const rows = people.rowsOf(id);
  if (rows.length > 1) return 'twice in People';
  return rows.length === 1 ? 'left' : 'not in People';
}

import { normalise } from '../normalise.ts';
import type { PersonRow } from '../tables/people.ts';

/** Who reports to whom, by the keys of Employee IDs. */
export interface Teams {
  /** The keys of all who are named as a manager, in the order of People. */
  readonly managers: readonly string[];
  /** @returns Those who name a manager in Manager ID, never the manager. */
  readonly direct: (manager: string) => ReadonlySet<string>;
  /** @returns Everybody below a manager, at every level, never the manager; a circle ends where it began. */
  readonly below: (manager: string) => ReadonlySet<string>;
}

/**
 * Reads the teams from the Manager IDs.
 *
 * @param people The rows of People.
 */
export function teamsOf(people: readonly PersonRow[]): Teams {
  const reports = new Map<string, string[]>();
  for (const { id, managerId } of people) {
    const manager = normalise(managerId);
    if (manager === '' || id === '') continue;
    const team = reports.get(manager);
    if (team) team.push(normalise(id));
    else reports.set(manager, [normalise(id)]);
  }
  const without = (team: Set<string>, manager: string) => {
    team.delete(manager);
    return team;
  };
  const direct = (manager: string) => new Set(reports.get(manager));
  return {
    managers: [...reports.keys()],
    direct: (manager) => without(direct(manager), manager),
    below: (manager) => {
      const below = direct(manager);
      // A set that grows while it is walked through gives what was added, too.
      for (const id of below) for (const next of reports.get(id) ?? []) below.add(next);
      return without(below, manager);
    },
  };
}

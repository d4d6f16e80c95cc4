import type { Directory } from './directory.ts';

/** @returns All who are named as a manager, each by key and by name, in the order of their names. */
export function managersOf({ people, teams }: Directory): readonly (readonly [key: string, name: string])[] {
  const byKey = new Map(people.map((one) => [one.key, one]));
  const named = teams.managers.map((key): readonly [string, string] => {
    const one = byKey.get(key);
    return [key, one ? one.name + (one.id === '' ? '' : ` (${one.id})`) : key];
  });
  return named.sort(([, a], [, b]) => a.localeCompare(b));
}

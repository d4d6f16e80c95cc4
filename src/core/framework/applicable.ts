import { isEverything, normalise, normaliseList } from '../normalise.ts';
import type { CompetencyRow } from '../tables/competencies.ts';
import { familyKey } from './level-table.ts';

/** A competency that applies, with its key. */
export interface Competency {
  readonly key: string;
  readonly row: CompetencyRow;
}

/**
 * The competencies somebody is rated on for a level: rows of the family or `All` whose Tracks take in the track; a
 * family's own row replaces an `All` row of the same name (DESIGN §2). Of two rows with the same family and name the
 * first counts.
 *
 * @param rows The rows of the Competencies tabs.
 * @param family The key of the target's family.
 * @param track The key of the target's track.
 * @returns The competencies in the order of the tab.
 */
export function applicableCompetencies(
  rows: readonly CompetencyRow[],
  family: string,
  track: string,
): readonly Competency[] {
  const chosen = new Map<string, { readonly own: boolean; readonly competency: Competency }>();
  for (const row of rows) {
    const rowFamily = familyKey(row.family);
    const own = rowFamily === family;
    if ((!own && rowFamily !== 'all') || !takesIn(row.tracks, track)) continue;
    const key = normalise(row.name);
    const before = chosen.get(key);
    if (key === '' || (before && (before.own || !own))) continue;
    chosen.set(key, { own, competency: { key, row } });
  }
  const wanted = new Set([...chosen.values()].map((entry) => entry.competency.row));
  return rows.filter((row) => wanted.has(row)).map((row) => ({ key: normalise(row.name), row }));
}

function takesIn(tracks: string, track: string): boolean {
  return isEverything(normalise(tracks)) || normaliseList(tracks).some((entry) => entry === track || entry === 'all');
}

import { familyKey } from '../../framework/level-table.ts';
import type { Workbook } from '../../framework/workbook.ts';
import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import type { NamedLevels } from '../named-levels.ts';
import { typeNearest } from '../nearest.ts';
import { type Dangling, PASSED_OVER } from './dangling.ts';
import { isFamily } from './families-and-tracks.ts';

/** Competencies that a description or a required rating is for, and that nobody of the family is rated on. */
export function unknownCompetencies(workbook: Workbook, { families }: NamedLevels): readonly Dangling[] {
  const { competencies, matrix, requiredRatings } = workbook;
  if (competencies.length === 0) return [];
  const own = new Set(competencies.map(({ family, name }) => keyOf(familyKey(family), name)));
  const names = new Map(competencies.map(({ name }) => [normalise(name), name]));
  const isKnown = (family: string, name: string) =>
    family === 'all' ? names.has(normalise(name)) : own.has(keyOf(family, name)) || own.has(keyOf('all', name));
  return [...matrix, ...requiredRatings]
    .filter(({ family, competency }) => competency !== '' && isFamily(families, family))
    .filter(({ family, competency }) => !isKnown(familyKey(family), competency))
    .map(({ family, competency, place }) => {
      const elsewhere = names.has(normalise(competency));
      const whose = elsewhere ? ` of ${family}` : '';
      const add = `Add it to Competencies${elsewhere ? ` for ${family}` : ''}, or delete the row.`;
      return {
        at: refOf(place, 'competency'),
        says: `“${competency}” is no competency${whose}`,
        effect: PASSED_OVER,
        mend: elsewhere ? add : typeNearest(competency, names.values(), add),
      };
    });
}

function keyOf(family: string, name: string): string {
  return `${family}\n${normalise(name)}`;
}

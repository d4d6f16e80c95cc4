import { normalise } from '../../src/core/normalise.ts';
import { codeAndTitle } from '../../src/core/pages/gap-words.ts';
import { byRatings } from '../../src/core/pages/path-words.ts';
import type { Company } from '../../src/core/readiness/company.ts';
import { pathsFrom } from '../../src/core/readiness/paths.ts';
import { isReturn } from '../../src/core/readiness/step.ts';
import type { PersonRow } from '../../src/core/tables/people.ts';
import { element } from '../element.ts';
import { pairs } from './criteria-view.ts';
import { PEOPLE_STRINGS as S } from './people-strings.ts';

/** The ways out of the track or the family: what carries over and what is missing, by Paths and by the ratings (S57–S60). */
export function pathsView(company: Company, person: PersonRow): readonly HTMLElement[] {
  const paths = pathsFrom(company, person);
  if (paths.length === 0) return [];
  return [
    element('h2', {}, S.paths),
    ...paths.map(({ row, family, to, comparison }) => {
      const elsewhere = family === normalise(person.family) ? '' : row.toFamily;
      const title = S.path(row.path, to ? codeAndTitle(to) : row.toLevel, elsewhere);
      const [cost, carriesOver, missing] = comparison ? byRatings(comparison, isReturn({ path: row })) : ['', '', ''];
      return element(
        'article',
        { class: 'row' },
        element('h3', { dir: 'auto' }, title),
        pairs([
          [S.required, row.required],
          [S.carriesOver, row.transferable],
          [S.missing, row.gaps],
        ]),
        ...(cost === '' ? [] : [element('h4', {}, cost), pairs(ownRatings(carriesOver, missing))]),
      );
    }),
  ];
}

function ownRatings(carriesOver: string, missing: string): readonly (readonly [string, string])[] {
  return [
    [S.carriesOver, carriesOver || S.nothing],
    [S.missing, missing || S.nothing],
  ];
}

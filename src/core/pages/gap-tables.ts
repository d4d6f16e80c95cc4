import { normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import type { Met } from '../readiness/criteria/kind.ts';
import type { Explained } from '../readiness/explain.ts';
import { pathsFrom } from '../readiness/paths.ts';
import { isReturn } from '../readiness/step.ts';
import type { PersonRow } from '../tables/people.ts';
import { list } from '../words.ts';
import { codeAndTitle } from './gap-words.ts';
import { blanks, cell, type PageCell, row, type StyleName } from './page.ts';
import { costOf, missingByRatings } from './path-words.ts';

const SHOWN: Readonly<Record<Met, { readonly text: string; readonly style: StyleName }>> = {
  yes: { text: '✓ yes', style: 'met' },
  'not yet': { text: '✗ not yet', style: 'notYet' },
  unknown: { text: '? unknown', style: 'unknown' },
};

/** @returns The criteria of a step: Criterion, Needed, Now, Met, What would meet it. */
export function criteriaTable(criteria: readonly Explained[]): readonly (readonly PageCell[])[] {
  return [
    row(['Criterion', 'Needed', 'Now', 'Met', 'What would meet it'], 'header'),
    ...criteria.map(({ kind, needed, now, met, remedy }) => [
      cell(kind, 'strong'),
      cell(needed),
      cell(now),
      cell(SHOWN[met].text, SHOWN[met].style),
      cell(remedy),
    ]),
  ];
}

/**
 * The paths that leave the track or the family from where somebody stands (S57–S60, S64): what Paths says in words, and
 * below it what the person's own ratings say. The columns that belong to people stay empty.
 *
 * @returns Path, Carries over, Missing; only the header where there is none.
 */
export function pathsTable(company: Company, person: PersonRow): readonly (readonly PageCell[])[] {
  const line = (first: string, style: StyleName, carriesOver: string, missing: string, text: StyleName) => [
    cell(first, style),
    ...blanks(3),
    cell(carriesOver, text),
    cell(missing, text),
  ];
  return [
    [cell('Path', 'header'), ...row(['', '', ''], 'header'), cell('Carries over', 'header'), cell('Missing', 'header')],
    ...pathsFrom(company, person).flatMap(({ row: path, to, comparison }) => {
      const title = to ? codeAndTitle(to) : path.toLevel;
      const elsewhere =
        (to?.family ?? normalise(path.toFamily)) === normalise(person.family) ? '' : ` in ${path.toFamily}`;
      return [
        line(`${path.path} to ${title}${elsewhere}`, 'blank', path.transferable, path.gaps, 'text'),
        ...(comparison
          ? [
              line(
                costOf(comparison, isReturn({ path })),
                'note',
                list(comparison.carriesOver),
                missingByRatings(comparison),
                'small',
              ),
            ]
          : []),
        ...(path.required === '' ? [] : [[cell(`Required: ${path.required}`, 'note')]]),
      ];
    }),
  ];
}

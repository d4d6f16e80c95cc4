import { normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import type { Met } from '../readiness/criteria/kind.ts';
import type { Explained } from '../readiness/explain.ts';
import { pathsFrom } from '../readiness/paths.ts';
import { isReturn } from '../readiness/step.ts';
import type { PersonRow } from '../tables/people.ts';
import { codeAndTitle } from './gap-words.ts';
import { blanks, cell, type PageCell, row, type StyleName } from './page.ts';
import { byRatings } from './path-words.ts';

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
  const line = (texts: readonly [string, string, string], first: StyleName, others: StyleName) => [
    cell(texts[0], first),
    ...blanks(3, first),
    cell(texts[1], others),
    cell(texts[2], others),
  ];
  return [
    line(['Path', 'Carries over', 'Missing'], 'header', 'header'),
    ...pathsFrom(company, person).flatMap(({ row: path, family, to, comparison }) => {
      const elsewhere = family === normalise(person.family) ? '' : ` in ${path.toFamily}`;
      const title = `${path.path} to ${to ? codeAndTitle(to) : path.toLevel}${elsewhere}`;
      const rows: (readonly PageCell[])[] = [line([title, path.transferable, path.gaps], 'blank', 'text')];
      if (comparison) rows.push(line(byRatings(comparison, isReturn({ path })), 'note', 'small'));
      if (path.required !== '') rows.push([cell(`Required: ${path.required}`, 'note')]);
      return rows;
    }),
  ];
}

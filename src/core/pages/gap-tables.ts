import { isEverything, normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import type { Met } from '../readiness/criteria/kind.ts';
import type { Explained } from '../readiness/explain.ts';
import type { PersonRow } from '../tables/people.ts';
import { cell, type PageCell, row, type StyleName } from './page.ts';

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
 * The paths that leave the track or the family from where somebody stands (S57–S60, S64).
 *
 * @returns Path, Carries over, Missing; only the header where there is none.
 */
export function pathsTable(company: Company, person: PersonRow): readonly (readonly PageCell[])[] {
  const family = normalise(person.family);
  const level = normalise(person.level);
  const here = company.workbook.paths.filter((path) => {
    const from = normalise(path.fromFamily);
    return (isEverything(from) || from === family) && normalise(path.fromLevel) === level;
  });
  return [
    [cell('Path', 'header'), ...row(['', '', ''], 'header'), cell('Carries over', 'header'), cell('Missing', 'header')],
    ...here.map((path) => {
      const toFamily = isEverything(normalise(path.toFamily)) ? family : normalise(path.toFamily);
      const to = company.families.level(toFamily, normalise(path.toLevel));
      const title = to ? `${to.row.code} ${to.row.title}` : path.toLevel;
      const elsewhere = toFamily === family ? '' : ` in ${path.toFamily}`;
      return [
        cell(`${path.path} to ${title}${elsewhere}`, 'blank'),
        ...row(['', '', ''], 'blank'),
        cell(path.transferable),
        cell(path.gaps),
      ];
    }),
  ];
}

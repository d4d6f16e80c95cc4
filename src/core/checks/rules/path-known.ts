import { isEverything, normalise } from '../../normalise.ts';
import type { PathRow } from '../../tables/paths.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { type NamedLevels, namedLevels, typeCode } from '../named-levels.ts';
import { typeNearest } from '../nearest.ts';
import { notOneOf } from '../one-of.ts';
import { isFamily } from '../references/families-and-tracks.ts';
import type { Found, Rule } from '../rule.ts';

const KINDS = ['Crossover', 'Return', 'Lateral'];
const HEADER = ['Kind', 'From family', 'From level', 'To family', 'To level'];

export const pathKnown: Rule = {
  id: 'path-known',
  name: 'Path not clear',
  title: 'Every path is of a kind there is, between two levels there are',
  why: 'A path that leads from or to nowhere can be taken by nobody, and a Return is judged differently from the others.',
  requirement: 'S57',
  severity: 'error',
  bad: { Levels: EXAMPLE_LEVELS, Paths: [HEADER, ['Sideways', 'Sales', 'S1', 'Sales', 'M9']] },
  good: { Levels: EXAMPLE_LEVELS, Paths: [HEADER, ['crossover', 'Sales', 'S1', 'Sales', 'M1']] },
  check: ({ company }) => {
    const { paths, levels } = company.workbook;
    const named = namedLevels(company);
    return paths.flatMap((row) => [
      ...notOneOf(row.place, 'path', KINDS, 'This path has no Kind', 'kind of path'),
      ...(levels.length === 0 ? [] : [...endOf(named, row, 'From'), ...endOf(named, row, 'To')]),
    ]);
  },
};

function endOf({ families, codes }: NamedLevels, row: PathRow, end: 'From' | 'To'): readonly Found[] {
  const [familyColumn, levelColumn] =
    end === 'From' ? (['fromFamily', 'fromLevel'] as const) : (['toFamily', 'toLevel'] as const);
  const [family, level] = [row[familyColumn], row[levelColumn]];
  if (!isFamily(families, family)) {
    const mend = typeNearest(family, families.values(), 'Type one from Levels, or add it there.');
    const message = `“${family}” is no job family of Levels, so nobody can take this path. ${mend}`;
    return [{ at: refOf(row.place, familyColumn), message }];
  }
  const any = isEverything(normalise(family));
  const known = any ? codes() : codes(normalise(family));
  if (known.has(normalise(level)) || isFailed(row, levelColumn)) return [];
  const what = level === '' ? `This path has no ${end} level` : `“${level}” is no level${any ? '' : ` of ${family}`}`;
  return [
    { at: refOf(row.place, levelColumn), message: `${what}, so nobody can take this path. ${typeCode(level, known)}` },
  ];
}

/** A failed formula is reported where cells are read. */
function isFailed(row: PathRow, column: 'fromLevel' | 'toLevel'): boolean {
  return row[column] === '' && !isEmptyIn(row.place, column);
}

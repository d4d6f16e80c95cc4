import { isEmptyIn, refOf } from '../../tables/table.ts';
import { alternatives } from '../../words.ts';
import { examplePaths } from '../example-tracks.ts';
import { isPath } from '../path-ends.ts';
import { sizeOf } from '../preset-of.ts';
import type { CheckInput, Found, Rule } from '../rule.ts';

const PARTS = { transferable: 'transferable skills', gaps: 'gaps to close' } as const;

export const lateralPath: Rule = {
  id: 'lateral-path',
  name: 'Lateral path not told',
  title: 'Lateral paths name what carries over and what is missing',
  why: 'Without them the only move is up, and nobody can tell what to learn for a change.',
  requirement: 'S58',
  severity: 'warn',
  bad: { Paths: examplePaths(['Lateral', 'S2', 'S2', '', 'Discovery']) },
  good: { Paths: examplePaths(['Lateral', 'S2', 'S2', '', 'Discovery', 'none']) },
  check: (input) => [...untold(input), ...none(input)],
};

function untold({ company }: CheckInput): readonly Found[] {
  return company.workbook.paths
    .filter((row) => isPath(row, 'lateral'))
    .flatMap(({ place }): Found[] => {
      const missing = (['transferable', 'gaps'] as const).filter((name) => isEmptyIn(place, name));
      const [first] = missing;
      if (!first) return [];
      const names = alternatives(missing.map((name) => PARTS[name]));
      return [{ at: refOf(place, first), message: `This lateral path names no ${names}. Type them, or “none”.` }];
    });
}

/** From Growth on there is one at least (S73), once there are two families to move between. */
function none({ company }: CheckInput): readonly Found[] {
  const { paths, sources } = company.workbook;
  const families = new Set(company.families.all.map(({ family }) => family));
  if (families.size < 2 || sizeOf(company).band?.lateralPaths === 'none') return [];
  if (paths.some((row) => isPath(row, 'lateral'))) return [];
  const tab = sources.find(({ kind }) => kind === 'Paths')?.tab;
  const message = 'No Lateral path leads from one job family to another, so the only move is up. Add one.';
  return [{ at: { tab: tab ?? 'Paths', cell: tab === undefined ? '' : 'A1' }, severity: 'info', message }];
}

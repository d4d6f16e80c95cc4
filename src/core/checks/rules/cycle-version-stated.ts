import { normalise } from '../../normalise.ts';
import { isEmptyIn, refOf } from '../../tables/table.ts';
import { EXAMPLE_CYCLES, salesAt } from '../example-family.ts';
import { familyRows, PUBLISHED, stageOf } from '../family-reviews.ts';
import type { Rule } from '../rule.ts';

const PUBLISHED_SALES = { ...EXAMPLE_CYCLES, 'Job families': salesAt('Published', { Version: '1.0' }) };

export const cycleVersionStated: Rule = {
  id: 'cycle-version-stated',
  name: 'Version not stated',
  title: 'The current cycle says which version of the framework it rates by',
  why: 'The same 3 means something else once a description has changed, and a year later nobody knows which text it was given for.',
  requirement: 'S10',
  severity: 'info',
  bad: PUBLISHED_SALES,
  good: {
    ...PUBLISHED_SALES,
    Cycles: [
      ['Cycle', 'Start', 'End', 'Framework version'],
      ['2026 H1', '2026-01-01', '2026-06-30', '1.0'],
    ],
  },
  check: ({ company }) => {
    const { workbook, cycles, current } = company;
    // Before a first version is published there is nothing to state.
    if (!familyRows(company).some((row) => row.version !== '' && stageOf(row) === PUBLISHED)) return [];
    return workbook.cycles
      .filter(({ name, place }) => normalise(name) === cycles[current]?.key && isEmptyIn(place, 'version'))
      .map(({ name, place }) => ({
        at: refOf(place, 'version'),
        message: `${name} does not say which version of the framework its ratings are made by. Type it in Framework version.`,
      }));
  },
};

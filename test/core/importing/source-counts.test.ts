import { describe, expect, test } from '@jest/globals';
import { proposalTables } from '../../../src/core/importing/proposal-tables.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import { COUNTED_OTHERWISE, expectedCounts } from './counted-otherwise.ts';
import { fits, LAYOUTS } from './relay.ts';
import { FRAMEWORKS, sayIfSkipped, sourceCells, sourceCounts, sourceRows } from './source-frameworks.ts';
import { tally } from './tally.ts';

sayIfSkipped('nothing is counted against its source');

const real = FRAMEWORKS.length > 0 ? test : test.skip;
/** One line keeps the tables below from being empty where there are no frameworks. */
const orNone = <T>(lines: readonly T[], none: T): readonly T[] => (lines.length > 0 ? lines : [none]);

const described = (name: string) => sourceRows(name).filter(({ level }) => level !== '');
const laidOut = FRAMEWORKS.flatMap((name) =>
  Object.keys(LAYOUTS)
    .filter((layout) => fits(layout, described(name)))
    .map((layout): [string, string] => [name, layout]),
);

describe('the levels, competencies and cells are as many as the source states', () => {
  real.each(orNone(FRAMEWORKS, 'none'))('in %s', (name) => {
    const tables = proposalTables(understand([{ name: 'expectations', values: sourceCells(name) }]));
    expect(tally(tables)).toEqual(expectedCounts(name, sourceCounts(name)));
  });

  real.each(orNone(laidOut, ['none', 'none']))('in %s, laid out as %s', (name, layout) => {
    const tables = proposalTables(understand(LAYOUTS[layout]?.(described(name)) ?? []));
    expect(tally(tables)).toEqual(expectedCounts(name, sourceCounts(name)));
  });
});

describe('the numbers that differ', () => {
  real.each(COUNTED_OTHERWISE.map((one) => [one.framework, one.what, one] as const))('%s: %s', (name, what, one) => {
    expect(sourceCounts(name)[what]).toBe(one.expected);
    expect(one.got).not.toBe(one.expected);
  });
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { showableTotals } from '../../src/core/small-groups.ts';

type People = ReadonlySet<number>;
const people = (from: number, to: number): People =>
  new Set(Array.from({ length: Math.max(0, to - from) }, (_item, at) => from + at));

describe('a total is shown', () => {
  test.each<[string, readonly People[], readonly People[], readonly boolean[]]>([
    ['with groups that are all large enough', [people(0, 5), people(5, 12)], [people(0, 12)], [true]],
    ['with nobody left over but a large group', [people(0, 5)], [people(0, 12)], [true]],
    ['not where one small group would be left', [people(0, 8), people(8, 10)], [people(0, 10)], [false]],
    [
      'with two small groups that are together large enough',
      [people(0, 6), people(6, 9), people(9, 12)],
      [people(0, 12)],
      [true],
    ],
    ['not where few people of no group would be left', [people(0, 10)], [people(0, 13)], [false]],
    ['not where it is small itself', [], [people(0, 4)], [false]],
    ['not where there is nobody', [], [people(0, 0)], [false]],
    ['with the same total once more', [people(0, 10)], [people(0, 10), people(0, 10)], [true, true]],
    ['not with another that holds nearly all of it', [], [people(0, 10), people(0, 8)], [false, true]],
    ['with a group that is only partly in it', [people(8, 20)], [people(0, 10)], [true]],
    ['not where two others leave few', [], [people(0, 14), people(0, 6), people(6, 12)], [false, true, true]],
  ])('%s', (_rule, groups, totals, shown) => {
    expect(showableTotals(groups, totals, 5)).toEqual(shown);
  });
});

test('no figure about few people is left, whatever is taken away of what is shown', () => {
  /** Every set that is left when some of the sets, none of them overlapping, are taken away. */
  const leftBy = (rest: People, sets: readonly People[]): People[] => {
    const [first, ...others] = sets;
    if (!first) return [rest];
    const without = leftBy(rest, others);
    if (![...first].every((one) => rest.has(one))) return without;
    return [...without, ...leftBy(new Set([...rest].filter((one) => !first.has(one))), others)];
  };
  let hidden = 0;
  let shownTotals = 0;
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 5, maxLength: 20 }),
      fc.array(fc.array(fc.integer({ min: 0, max: 19 }), { maxLength: 25 }), { maxLength: 2 }),
      fc.integer({ min: 1, max: 5 }),
      (groupOf, leftOut, smallest) => {
        const everybody = groupOf.map((_group, one) => one);
        const groups = [0, 1, 2, 3].map((group) => new Set(everybody.filter((one) => groupOf[one] === group)));
        // Totals that lack somebody, as those of another track do, and one that lacks nobody.
        const totals = [[], ...leftOut].map(
          (lacks: readonly number[]) => new Set(everybody.filter((one) => !lacks.includes(one))),
        );
        const may = showableTotals(groups, totals, smallest);
        const seen = totals.filter((_total, at) => may[at]);
        const known = [...groups.filter(({ size }) => size >= smallest), ...seen];
        shownTotals += seen.length;
        hidden += totals.filter(({ size }, at) => !may[at] && size >= smallest).length;
        for (const total of seen) {
          const left = leftBy(
            total,
            known.filter((set) => set !== total),
          );
          expect(left.filter(({ size }) => size > 0 && size < smallest)).toEqual([]);
        }
      },
    ),
    { seed: 20261122, numRuns: 1500 },
  );
  expect(shownTotals).toBeGreaterThan(500);
  expect(hidden).toBeGreaterThan(100);
});

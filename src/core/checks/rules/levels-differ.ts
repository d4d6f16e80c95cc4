import { shortened } from '../../words.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { alike, type Compared, compared } from '../levels/alike.ts';
import type { Difference } from '../levels/difference.ts';
import { climbs, type Rung } from '../levels/neighbours.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Competency', 'S1', 'S2'];

export const levelsDiffer: Rule = {
  id: 'levels-differ',
  name: 'Levels alike',
  title: 'Neighbouring levels differ in what somebody does',
  why: 'Where two levels read alike, or only louder, nobody can say why one person is at the higher one and another is not.',
  requirement: 'S20',
  severity: 'warn',
  bad: {
    Levels: EXAMPLE_LEVELS,
    Matrix: [
      HEADER,
      ['Sales', 'Closing', 'Closes deals of one product.', 'Closes deals of one product'],
      ['Sales', 'Writing', 'Writes good offers', 'Writes very good offers'],
    ],
  },
  good: {
    Levels: EXAMPLE_LEVELS,
    Matrix: [
      HEADER,
      ['Sales', 'Closing', 'Closes deals within your area', 'Closes deals outside your area'],
      ['Sales', 'Writing', 'Writes offers with guidance', 'Writes offers on their own'],
    ],
  },
  check: ({ company }) => {
    const all = climbs(company).map(compared);
    const seen = new Set<string>();
    return [...alike(all), ...all.flatMap(onlyLouder)].filter(({ at, message }) => {
      // A row for all families is followed through the levels of each of them.
      const key = `${at.tab}!${at.cell} ${message}`;
      return !seen.has(key) && seen.add(key);
    });
  },
};

function onlyLouder({ competency, rungs, changes }: Compared): readonly Found[] {
  return rungs.flatMap((rung, index): Found[] => {
    const [before, change] = [rungs[index - 1], changes[index]];
    return before && change?.kind === 'degree' ? [louder(competency, before, rung, change)] : [];
  });
}

function louder(
  competency: string,
  lower: Rung,
  higher: Rung,
  { before, after }: Extract<Difference, { kind: 'degree' }>,
): Found {
  const quoted = (words: string) => `“${shortened(words, 40)}”`;
  const change =
    before && after
      ? `${quoted(before)} became ${quoted(after)}`
      : after
        ? `${quoted(after)} was added`
        : before
          ? `${quoted(before)} was left out`
          : 'the order of words changed';
  return {
    at: higher.cell.at,
    message: `From ${lower.code} (${lower.cell.at.cell}) to ${higher.code} (${higher.cell.at.cell}) of ${competency} only ${change}. Write what somebody at ${higher.code} does in addition.`,
  };
}

import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { list } from '../words.ts';
import type { Correction } from './correction.ts';
import type { Context } from './meaning.ts';
import type { Doubt } from './proposal.ts';
import type { Placed } from './reading.ts';
import type { Records } from './record.ts';
import { splitTitle } from './track-name.ts';

/** How many families one sentence names. */
const MOST_NAMES = 4;

/** A job family that only a title above a grid names. */
export interface TitledFamily {
  readonly family: string;
  readonly line: Placed;
  /** What the tab would have it called, where every line above its grids can be given up for that. */
  readonly instead: string | undefined;
}

/** @returns The family that a title gave to a grid, unless the tab says the same or the grid names its families itself. */
export function titledFamily(
  { family, tabFamily, titles, used }: Context,
  { levels, cells, names }: Records,
): TitledFamily | undefined {
  const line = used.find(({ line: { text }, as }) => as === 'family' && splitTitle(text).name === family)?.line;
  if (family === undefined || !line) return undefined;
  const isSame = tabFamily !== undefined && normalise(splitTitle(tabFamily).name) === normalise(family);
  const isShown = [...levels, ...cells, ...names].some((one) => one.family === family);
  return isSame || !isShown ? undefined : { family, line, instead: titles === 'family' ? tabFamily : undefined };
}

/** Says which names were taken from titles; those for which the tab has another name are asked tab by tab. */
export function titleDoubts(titled: readonly TitledFamily[], corrections: readonly Correction[]): readonly Doubt[] {
  const renamed = corrections.flatMap((one) =>
    one.correct === 'rename' && one.what === 'family' ? [normalise(one.from)] : [],
  );
  const open = titled.filter(({ family }) => !renamed.includes(normalise(family)));
  const firsts = (all: readonly TitledFamily[], keyOf: (one: TitledFamily) => string) =>
    [...groupBy(all, keyOf).values()].flatMap((own) => own.slice(0, 1));
  return [
    ...firsts(
      open.filter(({ instead }) => instead !== undefined),
      ({ line }) => line.at.tab,
    ).map(asking),
    ...telling(
      firsts(
        open.filter(({ instead }) => instead === undefined),
        ({ family }) => normalise(family),
      ),
    ),
  ];
}

function asking({ family, line: { at }, instead = '' }: TitledFamily): Doubt {
  return {
    sentence: `The job family “${family}” was taken from the title in ${at.tab}!${at.cell}. It could be “${instead}”, the name of the tab.`,
    at,
    instead: { correct: 'meaning', tab: at.tab, of: 'titles', is: 'nothing' },
  };
}

function telling(titled: readonly TitledFamily[]): readonly Doubt[] {
  const [first, ...others] = titled;
  if (!first) return [];
  const { at } = first.line;
  const names = titled.map(({ family }) => `“${family}”`);
  const shown =
    names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES - 1), `${names.length - MOST_NAMES + 1} more`] : names;
  const sentence =
    others.length === 0
      ? `The job family “${first.family}” was taken from the title in ${at.tab}!${at.cell}. Change its name under Levels if it is called otherwise.`
      : `The job families ${list(shown)} were taken from the titles above their grids. Change their names under Levels if they are called otherwise.`;
  return [{ sentence, at }];
}

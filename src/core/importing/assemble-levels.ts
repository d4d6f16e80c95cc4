import { groupBy } from '../group-by.ts';
import { isEverything, normalise } from '../normalise.ts';
import { list } from '../words.ts';
import type { Correction } from './correction.ts';
import { distinct } from './distinct.ts';
import { inOrder } from './level-order.ts';
import type { Naming } from './naming.ts';
import type { Doubt, ProposedFamily, ProposedLevel } from './proposal.ts';
import type { LevelRecord, Records } from './record.ts';
import { trackOfCode } from './track-name.ts';

interface Named extends LevelRecord {
  readonly family: string;
  readonly track: string;
  /** The code in the source, by whose number levels are put in order: another name moves no level. */
  readonly written: string;
}

/** Families with their tracks and levels, and what was guessed about them. */
export function assembleLevels({ levels, cells }: Records, naming: Naming, corrections: readonly Correction[]) {
  const doubts: Doubt[] = [];
  const known = [
    ...new Set(
      [...levels, ...cells].flatMap(({ family }) =>
        family === undefined || isEverything(normalise(family)) ? [] : [naming.family(family)],
      ),
    ),
  ];
  const named = levels.flatMap((level) =>
    familiesOf(level, levels, naming, known).map((family): Named => {
      const code = naming.level(level.code, family);
      return {
        ...level,
        family,
        code,
        written: level.code,
        title: naming.title(level.code, level.title, family),
        track: naming.track(level.track, family, level.code),
      };
    }),
  );
  const families = [...groupBy(named, ({ family }) => normalise(family)).values()].map((own): ProposedFamily => {
    const family = own[0]?.family ?? '';
    const codes = groupBy(own, ({ code }) => normalise(code));
    // A level is unique in its family; the word that names its track explicitly counts.
    const firsts = [...codes.values()].map((uses) => oneLevel(uses, doubts));
    const tracks = [...groupBy(firsts, ({ track }) => normalise(track)).values()].map((list) => {
      const track = list[0]?.track ?? '';
      return {
        track,
        levels: inOrder(
          list.map(({ level }) => level),
          new Map(list.map(({ level, written }) => [level, written])),
          { family, track },
          corrections,
          doubts,
        ),
      };
    });
    return { family, tracks };
  });
  doubts.push(...guessedTracks(levels, naming));
  return { families, doubts };
}

/** The families a level belongs to: its own, or without one every family that has the code, else all. */
function familiesOf(
  level: LevelRecord,
  all: readonly LevelRecord[],
  naming: Naming,
  known: readonly string[],
): readonly string[] {
  if (level.family !== undefined && !isEverything(normalise(level.family))) return [naming.family(level.family)];
  if (known.length === 0) return [naming.family(undefined)];
  const code = normalise(level.code);
  const having = all.filter(
    (other) => other.family !== undefined && normalise(other.code) === code && !isEverything(normalise(other.family)),
  );
  return having.length > 0 ? [...new Set(having.map(({ family }) => naming.family(family)))] : known;
}

function oneLevel(uses: readonly Named[], doubts: Doubt[]) {
  const [first] = uses;
  const titles = distinct(uses.map(({ code, title }) => (normalise(title) === normalise(code) ? '' : title)));
  const level: ProposedLevel = {
    code: first?.code ?? '',
    title: titles[0] ?? first?.title ?? '',
    order: 0,
    scope: distinct(uses.map(({ scope }) => scope)).join('\n'),
    at: first?.at ?? { tab: '', cell: '' },
  };
  if (titles.length > 1)
    doubts.push({
      sentence: `Level ${level.code} of ${first?.family} is called ${list(titles)}. The first title is used.`,
      at: level.at,
      instead: { correct: 'rename', what: 'title', from: level.code, to: titles[1] ?? '', family: first?.family ?? '' },
    });
  const tracks = distinct(uses.map(({ track }) => track));
  if (tracks.length > 1)
    doubts.push({
      sentence: `Level ${level.code} of ${first?.family} stands in the tracks ${list(tracks)}, and a code belongs to one level. It was read as one level.`,
      at: level.at,
    });
  const track = tracks.find((name) => normalise(name) !== 'ic') ?? tracks[0] ?? '';
  return { track, level, written: first?.written ?? '' };
}

function guessedTracks(levels: readonly LevelRecord[], naming: Naming): readonly Doubt[] {
  const guessed = levels.filter(({ track, code }) => track === undefined && trackOfCode(code) === 'Management');
  return [...groupBy(guessed, ({ family, code }) => `${naming.family(family)}\n${normalise(code)}`).values()].flatMap(
    ([one]) => {
      if (!one) return [];
      const family = naming.family(one.family);
      const level = naming.level(one.code, family);
      if (naming.track(undefined, family, one.code) === 'IC') return [];
      const sentence = `Level ${level} of ${family} was read as a level of the Management track, for its code. It could be one of the IC track.`;
      return [{ sentence, at: one.at, instead: { correct: 'track-of', family, level, track: 'IC' } as const }];
    },
  );
}

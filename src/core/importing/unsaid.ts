import { normalise } from '../normalise.ts';
import type { Role } from './proposal.ts';
import type { Records } from './record.ts';
import type { Sheet } from './sheet.ts';
import { knownTrack, splitTitle } from './track-name.ts';

/** Roles whose cells are not looked at: descriptions are records themselves, headers only name a line. */
const LEFT_ALONE: readonly Role[] = ['description', 'header'];

/**
 * Gives back the cells that were read as names but name nothing in the end, for example a type beside no competency:
 * they become text without a place.
 */
export function dropUnsaid(sheets: readonly Sheet[], records: Records): void {
  const said = statementsOf(records);
  const known = new Map<string, boolean>();
  const isSaid = (text: string): boolean => {
    // The track is written in one way in the end, so only the rest of a title is looked for.
    const words = wordsOf(splitTitle(text).name);
    return knownTrack(text) !== undefined || [...said].some((statement) => words.every((word) => statement.has(word)));
  };
  for (const sheet of sheets) {
    for (const { at, as } of sheet.used()) {
      if (LEFT_ALONE.includes(as)) continue;
      const text = sheet.textAt(at);
      if (!known.has(text)) known.set(text, isSaid(text));
      if (known.get(text) === false) sheet.drop(at, 'It names nothing that is described.');
    }
  }
}

/** Every name and definition, as sets of words: a level's code can stand anywhere in its header. */
function statementsOf({ levels, names, cells }: Records): ReadonlySet<ReadonlySet<string>> {
  const texts = new Set([
    ...levels.flatMap(({ family = '', track = '', code, title, scope }) => [family, track, `${code} ${title}`, scope]),
    ...names.flatMap(({ family = '', name, type, definition }) => [family, name, type, definition]),
    ...cells.flatMap(({ family = '', track = '', competency = '' }) => [family, track, competency]),
  ]);
  return new Set([...texts].map((text) => new Set(wordsOf(text))));
}

/** The words of a text; names of tracks are left out, for they are written in one way in the end. */
function wordsOf(text: string): readonly string[] {
  const words = normalise(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
  return words.filter((word) => knownTrack(word) === undefined);
}

import { normalise } from '../normalise.ts';
import { withoutKindWords } from './family-title.ts';

/** Common names of the two tracks every framework has (DESIGN §1: empty = `IC`). */
const TRACKS: Readonly<Record<string, string>> = {
  ic: 'IC',
  'ic track': 'IC',
  ics: 'IC',
  'individual contributor': 'IC',
  'individual contributors': 'IC',
  'individual contributor track': 'IC',
  management: 'Management',
  'management track': 'Management',
  manager: 'Management',
  managers: 'Management',
  'manager track': 'Management',
  'people manager': 'Management',
  'people management': 'Management',
};

/**
 * @param track As it is written, for example `people manager`.
 * @returns `IC` or `Management` where it means one of them (empty means `IC`), else the words unchanged.
 */
export function trackName(track: string): string {
  return knownTrack(track) ?? (track.trim() === '' ? 'IC' : track.trim());
}

/** @returns The track the words name, or `undefined` where they are no common name of a track. */
export function knownTrack(words: string): string | undefined {
  return TRACKS[normalise(words)];
}

const SPLIT = /\s+[-\u2010-\u2015\u2212|:/]\s+|:\s+|\s*[([]\s*|\s*[)\]]\s*/;
const LABEL = /^(job family|family|team|department|function|discipline|ladder|track)\s*[:\u2013-]\s*/i;

/**
 * Takes a title apart, for example `Engineering – Management`, `Job family: Sales (IC)` or `Data levels`.
 *
 * @returns The words without the track and without those that only say what kind of table it is, and the track where one part is a common name of one.
 */
export function splitTitle(title: string): { readonly name: string; readonly track?: string } {
  const bare = withoutKindWords(title.replace(LABEL, '').trim());
  const parts = bare
    .split(SPLIT)
    .filter((part) => part !== '')
    .map(withoutKindWords);
  const track = parts.length > 1 ? parts.map(knownTrack).find((known) => known !== undefined) : knownTrack(bare);
  if (track === undefined) return { name: bare };
  const rest = parts.filter((part) => knownTrack(part) === undefined);
  return { name: rest.join(' \u2013 '), track };
}

/** @returns `Management` for codes such as `M2` and `EM5`, `IC` for `IC3`; `undefined` for all others. */
export function trackOfCode(code: string): string | undefined {
  const [, letters] = /^(ic|m|em|mgr)[ -]?\d{1,2}$/i.exec(code.trim()) ?? [];
  if (letters === undefined) return undefined;
  return letters.toLowerCase() === 'ic' ? 'IC' : 'Management';
}

import { normalise } from '../normalise.ts';
import type { Correction } from './correction.ts';
import { exact } from './same-names.ts';

type Rename = Extract<Correction, { readonly correct: 'rename' }>;

/**
 * Brings the names inside corrections up to date: one that was made for `Sales` still holds after Sales was renamed.
 *
 * @param corrections In the order in which they were made; each uses the names of its time.
 * @returns The same corrections with the names that are used in the end.
 */
export function currentNames(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.map((one, index) =>
    corrections
      .slice(index + 1)
      .reduce<Correction>((now, later) => (later.correct === 'rename' ? renamed(now, later) : now), one),
  );
}

function renamed(one: Correction, rename: Rename): Correction {
  if (rename.what === 'family') return 'family' in one ? { ...one, family: renames(rename, one.family ?? '') } : one;
  const isHere = !('family' in one) || rename.family === undefined || isSame(rename.family, one.family ?? '');
  return isHere ? renamedInFamily(one, rename) : one;
}

function renamedInFamily(one: Correction, rename: Rename): Correction {
  switch (rename.what) {
    case 'track':
      return 'track' in one ? { ...one, track: renames(rename, one.track) } : one;
    case 'competency':
      return one.correct === 'type-of' ? { ...one, competency: renames(rename, one.competency) } : one;
    case 'level':
      return withLevel(one, rename);
    default:
      return one;
  }
}

function withLevel(one: Correction, rename: Rename): Correction {
  if (one.correct === 'track-of') return { ...one, level: renames(rename, one.level) };
  if (one.correct === 'order') return { ...one, levels: one.levels.map((level) => renames(rename, level)) };
  return one.correct === 'rename' && one.what === 'title' ? { ...one, from: renames(rename, one.from) } : one;
}

const isSame = (a: string, b: string) => normalise(exact(a)) === normalise(exact(b));
const renames = ({ from, to }: Rename, name: string) => (isSame(from, name) ? to : name);

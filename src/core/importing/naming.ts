import { normalise } from '../normalise.ts';
import type { Correction, Named } from './correction.ts';
import type { SameNames } from './proposal.ts';
import type { Records } from './record.ts';
import { exact, spellingOf } from './same-names.ts';
import { trackName, trackOfCode } from './track-name.ts';

/** The family of everything that stands in a workbook that names none. */
export const UNNAMED = 'Job family';

/** The names that are used in the end: spelling made one, then renamed by hand. */
export interface Naming {
  readonly family: (name: string | undefined) => string;
  readonly track: (track: string | undefined, family: string, code: string) => string;
  readonly level: (code: string, family: string) => string;
  readonly title: (code: string, title: string, family: string) => string;
  readonly competency: (name: string, family: string) => string;
  readonly type: (type: string, family: string) => string;
  /** The type a person gave to one competency. */
  readonly typeOf: (competency: string, family: string) => string | undefined;
  readonly same: readonly SameNames[];
}

/** Decides on the names of everything, from all uses of them and the corrections. */
export function namingOf({ levels, names, cells }: Records, corrections: readonly Correction[]): Naming {
  const families = [...levels, ...names, ...cells].flatMap(({ family }) => (family === undefined ? [] : [family]));
  const family = spellingOf('family', families, corrections);
  const competency = spellingOf(
    'competency',
    names.map(({ name }) => name),
    corrections,
  );
  const renames = corrections.flatMap((one) => (one.correct === 'rename' ? [one] : []));
  const renamed = (what: Named, name: string, of: string | undefined) =>
    renames.reduce((now, one) => {
      const here = of === undefined || one.family === undefined || exact(one.family) === of;
      return one.what === what && here && normalise(exact(one.from)) === normalise(now) ? one.to : now;
    }, exact(name));
  const level = (code: string, of: string) => renamed('level', code, of);
  const own = new Map(
    corrections.flatMap((one) =>
      one.correct === 'track-of' ? [[`${one.family}\n${normalise(one.level)}`, one.track] as const] : [],
    ),
  );
  const types = new Map(
    corrections.flatMap((one) =>
      one.correct === 'type-of' ? [[`${one.family}\n${normalise(one.competency)}`, one.type] as const] : [],
    ),
  );
  return {
    family: (name) => renamed('family', family.of(name ?? UNNAMED), undefined),
    level,
    title: (code, title, of) => {
      const change = renames
        .filter((one) => one.what === 'title' && (one.family ?? of) === of)
        .filter((one) => normalise(one.from) === normalise(level(code, of)));
      return change[change.length - 1]?.to ?? exact(title);
    },
    track: (track, of, code) =>
      own.get(`${of}\n${normalise(level(code, of))}`) ??
      renamed('track', track === undefined ? (trackOfCode(code) ?? 'IC') : trackName(track), of),
    competency: (name, of) => renamed('competency', competency.of(name), of),
    type: (type, of) => renamed('type', type, of),
    typeOf: (name, of) => types.get(`${of}\n${normalise(name)}`),
    same: [...family.same, ...competency.same],
  };
}

import { normalise } from '../../src/core/normalise.ts';
import type { Status } from '../../src/core/readiness/readiness.ts';
import type { Directory, Listed } from './directory.ts';

/** Who is to be seen. What is empty is not asked for. */
export interface Filters {
  readonly text: string;
  readonly statuses: ReadonlySet<Status>;
  /** The key of a manager's ID: everybody below. */
  readonly manager: string;
  /** The key of a job family. */
  readonly family: string;
  /** Only who has no rating in the current cycle. */
  readonly unrated: boolean;
}

/** Everybody. */
export const NO_FILTERS: Filters = { text: '', statuses: new Set(), manager: '', family: '', unrated: false };

/** Who was found. */
export interface Found {
  readonly people: readonly Listed[];
  /** How many there are of each status among those that fit apart from their status; not before everybody is judged. */
  readonly counts: ReadonlyMap<Status, number> | undefined;
}

const ASCII = /^[ -~]*$/;
/** Letters that are no base letter with a mark, and are typed as if they were. */
const PLAIN_LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', ı: 'i', æ: 'ae', œ: 'oe' };

/** Brings a text into the form in which it is searched: normalised, without diacritics. */
export function plain(text: string): string {
  const key = normalise(text);
  if (ASCII.test(key)) return key;
  return key
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[øłđðıæœ]/g, (letter) => PLAIN_LETTERS[letter] ?? letter);
}

/**
 * Makes a search over everybody.
 *
 * @returns Finds those whose name, ID, level or title holds every word of the text, in the order of People.
 */
export function finder(directory: Directory): (filters: Filters) => Found {
  const { company, people, teams, brief, isUnrated } = directory;
  const texts: string[] = [];
  const textOf = ({ number, person }: Listed): string => {
    const title = company.families.at(person.family, person.level)?.row.title ?? '';
    texts[number] ??= plain([person.name, person.id, person.level, person.title, title].join(' | '));
    return texts[number];
  };
  return ({ text, statuses, manager, family, unrated }) => {
    const words = plain(text)
      .split(' ')
      .filter((word) => word !== '');
    const team = manager === '' ? undefined : teams.below(manager);
    const fitting = people.filter(
      (one) =>
        (!team || team.has(one.key)) &&
        (family === '' || normalise(one.person.family) === family) &&
        (!unrated || isUnrated(one)) &&
        words.every((word) => textOf(one).includes(word)),
    );
    const asked = statuses.size === 0 ? fitting : fitting.filter((one) => statuses.has(brief(one).status));
    if (!directory.isJudged()) return { people: asked, counts: undefined };
    const counts = new Map<Status, number>();
    for (const one of fitting) counts.set(brief(one).status, (counts.get(brief(one).status) ?? 0) + 1);
    return { people: asked, counts };
  };
}

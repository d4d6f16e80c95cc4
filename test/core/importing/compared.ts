import type { Proposal } from '../../../src/core/importing/proposal.ts';
import type { SourceRow } from './relay.ts';

/** What there is to compare: a proposal, or the same read from tables. */
export interface Comparable {
  readonly families: readonly {
    readonly family: string;
    readonly tracks: readonly { readonly track: string; readonly levels: readonly { readonly code: string }[] }[];
  }[];
  readonly competencies: readonly { readonly family: string; readonly name: string }[];
  readonly cells: readonly Pick<Proposal['cells'][number], 'family' | 'level' | 'competency' | 'text'>[];
}

/** Spelling that is proposed as one: case, spaces, punctuation and a plural, told apart here in another way. */
const loose = (name: string) =>
  name
    .toLowerCase()
    .replace(/ & /g, ' and ')
    .split(/[^\p{L}\p{N}.+#]+/u)
    .map((word) => word.replace(/([^s])s$/, '$1'))
    .join('');
const words = (text: string) => text.trim().replace(/\s+/g, ' ');

const share = (expected: ReadonlySet<string>, got: ReadonlySet<string>) =>
  expected.size === 0 ? 1 : [...expected].filter((one) => got.has(one)).length / expected.size;

/** How much of a framework came back, and how much came back that was not in it. */
export function compared(rows: readonly SourceRow[], proposal: Comparable) {
  const placed = rows.filter(({ level }) => level !== '');
  const texts = new Map<string, string>();
  for (const { family, level, competency, description } of placed) {
    const key = [loose(family), level.toLowerCase(), loose(competency)].join(' | ');
    if (description !== '') texts.set(key, words(`${texts.get(key) ?? ''} ${description}`));
  }
  const found = new Map<string, string>();
  for (const { family, level, competency, text } of proposal.cells) {
    const key = [loose(family), level.toLowerCase(), loose(competency)].join(' | ');
    found.set(key, words(`${found.get(key) ?? ''} ${text}`));
  }
  const expected = new Set([...texts].map((entry) => entry.join(' = ')));
  const got = new Set([...found].map((entry) => entry.join(' = ')));
  const levels = new Set(
    placed.map(({ family, track, level }) => [loose(family), track || 'IC', level.toLowerCase()].join(' | ')),
  );
  const gotLevels = new Set(
    proposal.families.flatMap(({ family, tracks }) =>
      tracks.flatMap(({ track, levels: own }) =>
        own.map(({ code }) => [loose(family), track, code.toLowerCase()].join(' | ')),
      ),
    ),
  );
  const names = new Set(placed.map(({ family, competency }) => [loose(family), loose(competency)].join(' | ')));
  const gotNames = new Set(proposal.competencies.map(({ family, name }) => [loose(family), loose(name)].join(' | ')));
  const families = new Set(placed.map(({ family }) => loose(family)));
  const gotFamilies = new Set(proposal.families.map(({ family }) => loose(family)));
  const extras = [...gotLevels]
    .filter((one) => !levels.has(one))
    .concat(
      [...gotNames].filter((one) => !names.has(one)),
      [...got].filter((one) => !expected.has(one)),
    );
  const missing = [...expected]
    .filter((one) => !got.has(one))
    .concat(
      [...levels].filter((one) => !gotLevels.has(one)),
      [...names].filter((one) => !gotNames.has(one)),
    );
  return {
    cells: share(expected, got),
    levels: share(levels, gotLevels),
    competencies: share(names, gotNames),
    families: share(families, gotFamilies),
    extra: extras.length,
    extras,
    missing,
  };
}

import type { Correction, Named } from '../../src/core/importing/correction.ts';
import { list } from '../../src/core/words.ts';

const NAMED: Readonly<Record<Named, string>> = {
  family: 'Job family',
  track: 'Track',
  level: 'Level',
  title: 'Title of level',
  competency: 'Competency',
  type: 'Type',
};
const MEANINGS = { family: 'job families', type: 'types', competency: 'competencies', nothing: 'nothing' } as const;
const LINES = {
  titles: 'The titles above the grids',
  sections: 'The lines inside the grids',
  tab: 'The name',
} as const;
const quoted = (name: string) => `“${name}”`;

/** @returns A change in words, for the list of what was changed. */
export function changeWords(one: Correction): string {
  switch (one.correct) {
    case 'rename':
      return `${NAMED[one.what]} ${quoted(one.from)} is now ${quoted(one.to)}${one.family === undefined ? '' : `, in ${one.family}`}.`;
    case 'join':
      return `${list(one.names.map(quoted))} are one, ${quoted(one.as)}.`;
    case 'apart':
      return `${list(one.names.map(quoted))} are kept apart.`;
    case 'transpose':
      return `The grid at ${one.grid.tab}!${one.grid.cell} was turned.`;
    case 'leave-out':
      return `${/^\d/.test(one.line) ? 'Row' : 'Column'} ${one.line} of ${quoted(one.tab)} was left out.`;
    case 'meaning':
      return `${LINES[one.of]} of ${quoted(one.tab)}: read as ${MEANINGS[one.is]}.`;
    case 'scope':
      return `${one.at.tab}!${one.at.cell}: read as ${one.is === 'scope' ? 'what each level is about' : 'a competency'}.`;
    case 'codes':
      return `${one.at.tab}!${one.at.cell}: what stands outside the brackets is the code.`;
    case 'track-of':
      return `Level ${quoted(one.level)} of ${one.family} is in the track ${quoted(one.track)}.`;
    case 'type-of':
      return `${quoted(one.competency)} of ${one.family} is of the type ${quoted(one.type)}.`;
    case 'order':
      return `Levels of ${one.family}, ${one.track}: ${one.levels.join(', ')}.`;
  }
}

import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { Correction } from './correction.ts';
import { isSentence } from './family-title.ts';
import { LEVEL_ENOUGH } from './header-row.ts';
import { likeLevel, readLevel } from './level-header.ts';
import type { Doubt } from './proposal.ts';
import type { Placed, Reading } from './reading.ts';
import { looseKey } from './same-names.ts';
import { possibleName, tellingName } from './tab-name.ts';
import { knownTrack, splitTitle } from './track-name.ts';

export type Meaning = 'family' | 'type' | 'competency' | 'nothing';

/** What the lines around one grid say about everything in it. */
export interface Context {
  readonly family?: string;
  readonly track?: string;
  readonly type?: string;
  readonly competency?: string;
  readonly level?: string;
  /** What the tab would have the family called. */
  readonly tabFamily?: string;
  /** What the nearest lines above the grids of its tab are. */
  readonly titles: Meaning;
  /** What the lines inside the grid are. */
  readonly sections: 'family' | 'type' | 'competency' | 'nothing';
  /** The lines that were used. */
  readonly used: readonly { readonly line: Placed; readonly as: 'family' | 'type' | 'competency' | 'level' }[];
}

/** Gives the titles, the lines and the names of one tab's grids a meaning. */
export function contextsOf(readings: readonly Reading[], corrections: readonly Correction[]) {
  const tab = readings[0]?.at.tab ?? '';
  const said = (of: 'titles' | 'sections' | 'tab') =>
    corrections.reduce<Meaning | undefined>(
      (last, one) => (one.correct === 'meaning' && one.tab === tab && one.of === of ? one.is : last),
      undefined,
    );
  const titles = said('titles') ?? meaningOfTitles(readings);
  const isNameless = readings.some((one) => one.cells.length > 0) && readings.every((one) => one.names.length === 0);
  const tabIs = said('tab') ?? (isNameless && titles !== 'competency' ? 'competency' : 'family');
  const contexts = readings.map((reading): Context => {
    const sections = said('sections') ?? meaningOfSections(reading);
    return contextOf(reading, { titles, tabIs, sections, tab });
  });
  const isSaid = said('titles') !== undefined;
  const doubts = isSaid ? [] : doubtsOf(readings, titles, tab);
  // Whether titles name families at all is asked before what else the family could be called.
  return { contexts, doubts, isAsked: isSaid || (titles === 'family' && doubts.length > 0) };
}

interface Meanings {
  readonly titles: Meaning;
  readonly tabIs: Meaning;
  readonly sections: Meaning;
  readonly tab: string;
}

function contextOf(reading: Reading, { titles, tabIs, sections, tab: called }: Meanings): Context {
  const tab = tellingName(called);
  const tabFamily = tabIs === 'family' ? (tab ?? possibleName(called)) : undefined;
  const used: Context['used'][number][] = [];
  const context: { -readonly [K in keyof Context]?: Context[K] } = {};
  // A table of levels or of definitions belongs to all families, whatever its tab is called.
  const isTable = reading.cells.length === 0 && reading.layout === 'long';
  const give = (is: Meaning, text: string): boolean => {
    const { name, track } = is === 'family' || is === 'nothing' ? splitTitle(text) : { name: text, track: undefined };
    const isName = tellingName(name) !== undefined || (is === 'family' && possibleName(name) !== undefined);
    const isNew = is !== 'nothing' && name !== '' && context[is] === undefined && isName;
    if (isNew) context[is] = name;
    if (track !== undefined && context.track === undefined) context.track = track;
    return isNew || (track !== undefined && context.track === track);
  };
  const noLevel = reading.layout === 'long' && reading.cells.some((cell) => !cell.level);
  const lines = [...reading.titles].reverse();
  lines.forEach((line, index) => {
    if (noLevel && context.level === undefined && likeLevel(line.text) >= LEVEL_ENOUGH) {
      context.level = line.text;
      used.push({ line, as: 'level' });
      return;
    }
    const is = index === 0 || titles === 'family' || titles === 'nothing' ? titles : 'family';
    if (isTable || (is === 'family' && tabFamily !== undefined && isSentence(line.text))) return;
    if (give(is, line.text)) used.push({ line, as: is === 'nothing' ? 'family' : is });
  });
  if (tab !== undefined && !isTable) {
    if (noLevel && context.level === undefined && likeLevel(tab) >= LEVEL_ENOUGH) context.level = tab;
    else give(tabIs, tab);
  }
  return { ...context, ...(tabFamily === undefined ? {} : { tabFamily }), titles, sections, used };
}

/** What differs from grid to grid of a tab: the family, a group of competencies, or the competency. */
function meaningOfTitles(readings: readonly Reading[]): Meaning {
  const titled = readings.filter((one) => one.titles.length > 0);
  if (titled.length > 0 && titled.every((one) => one.names.length === 0 && one.cells.length > 0))
    return titled.length > 1 || tellingName(readings[0]?.at.tab ?? '') === undefined ? 'competency' : 'family';
  const nearest = titled.map((one) => one.titles[one.titles.length - 1]?.text ?? '');
  if (new Set(nearest.map(normalise)).size < 2 || nearest.some((title) => splitTitle(title).track !== undefined))
    return 'family';
  const names = titled.map((one) => one.names.flatMap(({ name }) => (name === undefined ? [] : [looseKey(name)])));
  if (repeats(names)) return 'family';
  return sameLevels(titled) ? 'type' : 'family';
}

/** Whether the same names come back from list to list. */
function repeats(lists: readonly (readonly string[])[]): boolean {
  const all = lists.flatMap((list) => [...new Set(list)]);
  const several = [...groupBy(all, (name) => name).values()].filter((uses) => uses.length > 1);
  return several.reduce((sum, uses) => sum + uses.length, 0) >= 0.3 * all.length && all.length > 0;
}

function sameLevels(readings: readonly Reading[]): boolean {
  const sets = readings.map((one) => [...new Set(one.levels.map(({ code }) => normalise(code)))].sort().join('\n'));
  return new Set(sets).size === 1;
}

function meaningOfSections({ names, levels }: Reading): Meaning {
  if (levels.some(({ section }) => section !== undefined)) return 'family';
  const groups = groupBy(
    names.filter(({ section }) => section !== undefined),
    ({ section }) => section?.at.cell ?? '',
  );
  const titles = [...groups.values()].map(([first]) => first?.section?.text ?? '');
  if (titles.length > 0 && titles.every((title) => knownTrack(title) !== undefined)) return 'family';
  const lists = [...groups.values()].map((list) => list.map(({ name = '' }) => looseKey(name)));
  return groups.size > 1 && repeats(lists) ? 'family' : 'type';
}

function doubtsOf(readings: readonly Reading[], titles: Meaning, tab: string): readonly Doubt[] {
  const lines = readings.flatMap((one) => one.titles.slice(-1));
  const [first] = lines;
  if (!first || new Set(lines.map(({ text }) => normalise(text))).size < 2) return [];
  const [is, other] =
    titles === 'type' ? (['groups of competencies', 'family'] as const) : (['job families', 'type'] as const);
  if (titles === 'competency') return [];
  const sentence = `The titles above the grids of \u201c${tab}\u201d (“${first.text}” \u2026) were read as ${is}. They could be ${titles === 'type' ? 'job families' : 'groups of competencies'}.`;
  return [{ sentence, at: first.at, instead: { correct: 'meaning', tab, of: 'titles', is: other } }];
}

/** The level a line or a tab names. */
export function levelOfContext({ level }: Context) {
  return level === undefined ? undefined : readLevel(level);
}

import type { Cell } from '../cell.ts';
import { normalise, normaliseList } from '../normalise.ts';
import { SETTING_TEXTS, type SettingText } from './setting-texts.ts';

/** Takes what stands in the Value cell of a setting; `undefined` where it cannot be taken. */
type Take<T> = (cell: Cell) => T | undefined;

/** One setting: its name on the tab, what it may hold, its default, what it does, and the mend for a value it cannot take. */
export interface Setting<T> extends SettingText {
  readonly take: Take<T>;
  readonly value: T;
  readonly mend: string;
}

const between =
  (least: number, most: number): Take<number> =>
  (cell) =>
    typeof cell === 'number' && cell >= least && cell <= most ? cell : undefined;
const share = between(0, 1);
const count: Take<number> = (cell) => (Number.isInteger(cell) ? between(1, Infinity)(cell) : undefined);
const text: Take<string> = (cell) => (typeof cell === 'string' || typeof cell === 'number' ? String(cell) : undefined);
const raters: Take<readonly string[]> = (cell) => (typeof cell === 'string' ? normaliseList(cell) : undefined);
const oneOf =
  (options: readonly string[]): Take<string> =>
  (cell) =>
    options.find((option) => typeof cell === 'string' && normalise(option) === normalise(cell));

function setting<T>(said: SettingText, take: Take<T>, value: T, mend: string): Setting<T> {
  return { ...said, take, value, mend };
}

const SHARE = 'Type a percentage, such as 80%.';
const COUNT = 'Type a whole number of 1 or more.';
const BASES = ['Next level', 'Current level', 'Absolute scale'];
const SIZES = ['Startup', 'Growth', 'Mid-size'];
/** Where the default is what is typed. */
const same = <T extends string | number>(said: SettingText & { readonly typed: T }, take: Take<T>, mend: string) =>
  setting(said, take, said.typed, mend);
const words = (said: SettingText & { readonly typed: string }, options: readonly string[]) =>
  same(said, oneOf(options), `Choose ${options.join(', ')}.`);
const point = (said: SettingText & { readonly typed: string }) => same(said, text, 'Type a few words.');

/** Every setting: what it may hold, its default, and the mend for a value it cannot take. */
export const SETTING_LIST = {
  companySize: words(SETTING_TEXTS.companySize, SIZES),
  ratedAgainst: words(SETTING_TEXTS.ratedAgainst, BASES),
  countingRaters: setting<readonly string[]>(
    SETTING_TEXTS.countingRaters,
    raters,
    ['manager'],
    'Type raters, such as Manager, Peer.',
  ),
  requiredRating: same(SETTING_TEXTS.requiredRating, between(1, 5), 'Type a number from 1 to 5.'),
  ratedShare: same(SETTING_TEXTS.ratedShare, share, SHARE),
  aspirationalShare: same(SETTING_TEXTS.aspirationalShare, share, SHARE),
  fewestToJudge: same(SETTING_TEXTS.fewestToJudge, count, COUNT),
  smallestGroup: same(SETTING_TEXTS.smallestGroup, count, COUNT),
  monthsBetweenReviews: same(SETTING_TEXTS.monthsBetweenReviews, count, COUNT),
  rating1: point(SETTING_TEXTS.rating1),
  rating2: point(SETTING_TEXTS.rating2),
  rating3: point(SETTING_TEXTS.rating3),
  rating4: point(SETTING_TEXTS.rating4),
  rating5: point(SETTING_TEXTS.rating5),
  currentCycle: same(SETTING_TEXTS.currentCycle, text, 'Type the name of a cycle.'),
} as const;

/** The settings in force, by the name the code gives them. */
export type Settings = { readonly [K in keyof typeof SETTING_LIST]: (typeof SETTING_LIST)[K]['value'] };

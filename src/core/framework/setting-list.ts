import * as z from 'zod/mini';
import { normalise, normaliseList } from '../normalise.ts';
import { SETTING_TEXTS, type SettingText } from './setting-texts.ts';

// Apps Script has no `new Function`; without this zod tries it once on every load.
z.config({ jitless: true });

/** One setting: its name on the tab, what it may hold, its default, what it does, and the mend for a value it cannot take. */
export interface Setting<T> extends SettingText {
  readonly schema: z.ZodMiniType<T>;
  readonly value: T;
  readonly mend: string;
}

const oneOf = (options: readonly string[]) =>
  z.pipe(
    z.string(),
    z.transform((text, context) => {
      const known = options.find((option) => normalise(option) === normalise(text));
      if (known === undefined) context.issues.push({ code: 'custom', message: 'unknown word', input: text });
      return known ?? text;
    }),
  );
const share = z.number().check(z.gte(0), z.lte(1));
const count = z.int().check(z.gte(1));
const text = z.pipe(z.union([z.string(), z.number()]), z.transform(String));
const raters = z.pipe(z.string(), z.transform(normaliseList));

function setting<T>(said: SettingText, schema: z.ZodMiniType<T>, value: T, mend: string): Setting<T> {
  return { ...said, schema, value, mend };
}

const SHARE = 'Type a percentage, such as 80%.';
const COUNT = 'Type a whole number of 1 or more.';
const BASES = ['Next level', 'Current level', 'Absolute scale'];
const SIZES = ['Startup', 'Growth', 'Mid-size'];
/** Where the default is what is typed. */
const same = <T extends string | number>(
  said: SettingText & { readonly typed: T },
  schema: z.ZodMiniType<T>,
  mend: string,
) => setting(said, schema, said.typed, mend);
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
  requiredRating: same(
    SETTING_TEXTS.requiredRating,
    z.number().check(z.gte(1), z.lte(5)),
    'Type a number from 1 to 5.',
  ),
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

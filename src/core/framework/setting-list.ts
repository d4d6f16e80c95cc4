import * as z from 'zod/mini';
import { normalise, normaliseList } from '../normalise.ts';

// Apps Script has no `new Function`; without this zod tries it once on every load.
z.config({ jitless: true });

/** One setting: its name on the tab, what it may hold, its default, what it does, and the mend for a value it cannot take. */
export interface Setting<T> {
  readonly name: string;
  readonly schema: z.ZodMiniType<T>;
  readonly value: T;
  readonly what: string;
  readonly mend: string;
  /** The default as it is typed. */
  readonly typed: string | number;
}

const words = (options: readonly string[]) =>
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

function setting<T>(
  name: string,
  schema: z.ZodMiniType<T>,
  value: T,
  what: string,
  mend: string,
  typed: string | number = value as string | number,
): Setting<T> {
  return { name, schema, value, what, mend, typed };
}

const SHARE = 'Type a percentage, such as 80%.';
const COUNT = 'Type a whole number of 1 or more.';
const BASES = ['Next level', 'Current level', 'Absolute scale'];
const SIZES = ['Startup', 'Growth', 'Mid-size'];
const point = (n: number, value: string) =>
  setting(
    `Rating ${n}`,
    text,
    value,
    `What a rating of ${n} means, shown wherever ratings are made or read.`,
    'Type a few words.',
  );

/** Every setting with its default (DESIGN §1). The anchors of the scale name what was seen, so that raters agree (S80). */
export const SETTING_LIST = {
  companySize: setting(
    'Company size',
    words(SIZES),
    'Growth',
    'Startup, Growth or Mid-size: how many levels and tracks the checks expect.',
    `Choose ${SIZES.join(', ')}.`,
  ),
  ratedAgainst: setting(
    'Ratings are made against',
    words(BASES),
    'Next level',
    'Next level, Current level or Absolute scale: what raters compare with. Printed on every page; changes no number.',
    `Choose ${BASES.join(', ')}.`,
  ),
  countingRaters: setting<readonly string[]>(
    'Ratings that count',
    raters,
    ['manager'],
    'Raters whose ratings decide, separated by commas. A calibrated rating replaces them.',
    'Type raters, such as Manager, Peer.',
    'Manager',
  ),
  requiredRating: setting(
    'Required rating',
    z.number().check(z.gte(1), z.lte(5)),
    3,
    'Rating that each competency asks for where the tab Required ratings says nothing.',
    'Type a number from 1 to 5.',
  ),
  ratedShare: setting(
    'Rated share',
    share,
    0.8,
    'Share of the applicable competencies that must be rated before a cycle is judged.',
    SHARE,
  ),
  aspirationalShare: setting(
    'Aspirational share',
    share,
    0.05,
    'Criteria that no more than this share of people meet count as aspirational.',
    SHARE,
  ),
  fewestToJudge: setting(
    'Fewest people to judge',
    count,
    20,
    'With fewer people than this, attainability is not judged.',
    COUNT,
  ),
  smallestGroup: setting(
    'Smallest group shown',
    count,
    5,
    'Figures about a smaller group than this are not shown.',
    COUNT,
  ),
  monthsBetweenReviews: setting(
    'Months between reviews',
    count,
    12,
    'After so many months a framework is due for review.',
    COUNT,
  ),
  rating1: point(1, 'Not seen: the work called for it, and none of it happened'),
  rating2: point(2, 'Seen in part: some of it happened, the rest was missing or done by somebody else'),
  rating3: point(3, 'Seen: all of it happened, and an example can be named'),
  rating4: point(4, 'Seen each time the work called for it, without a reminder'),
  rating5: point(5, 'Taken further: as 4, and others have adopted the practice'),
  currentCycle: setting(
    'Current cycle',
    text,
    '',
    'The cycle that is shown; empty = the last one in which at least half of the people are rated.',
    'Type the name of a cycle.',
  ),
} as const;

/** The settings in force, by the name the code gives them. */
export type Settings = { readonly [K in keyof typeof SETTING_LIST]: (typeof SETTING_LIST)[K]['value'] };

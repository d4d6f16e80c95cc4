import * as z from 'zod/mini';
import type { Cell } from '../cell.ts';
import type { Problem } from '../finding.ts';
import { normalise, normaliseList } from '../normalise.ts';
import type { SettingRow } from '../tables/settings.ts';
import { refOf } from '../tables/table.ts';

// Apps Script has no `new Function`; without this zod tries it once on every load.
z.config({ jitless: true });

/** One setting: its name on the tab, what it may hold, its default, what it does, and the mend for a value it cannot take. */
interface Setting<T> {
  readonly name: string;
  readonly schema: z.ZodMiniType<T>;
  readonly value: T;
  readonly what: string;
  readonly mend: string;
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

function setting<T>(name: string, schema: z.ZodMiniType<T>, value: T, what: string, mend: string): Setting<T> {
  return { name, schema, value, what, mend };
}

const SHARE = 'Type a percentage, such as 80%.';
const COUNT = 'Type a whole number of 1 or more.';
const BASES = ['Next level', 'Current level', 'Absolute scale'];
const SIZES = ['Startup', 'Growth', 'Mid-size'];
const point = (n: number, value: string) =>
  setting(`Rating ${n}`, text, value, `What a rating of ${n} means (S80).`, 'Type a few words.');

/** Every setting with its default (DESIGN §1). */
export const SETTING_LIST = {
  companySize: setting(
    'Company size',
    words(SIZES),
    'Growth',
    'Decides how many levels and tracks are usual.',
    `Choose ${SIZES.join(', ')}.`,
  ),
  ratedAgainst: setting(
    'Ratings are made against',
    words(BASES),
    'Next level',
    'Printed on every page; changes no number (C4).',
    `Choose ${BASES.join(', ')}.`,
  ),
  countingRaters: setting<readonly string[]>(
    'Ratings that count',
    raters,
    ['manager'],
    'Whose ratings count where there is no calibrated one; a comma list (C18).',
    'Type raters, such as Manager, Peer.',
  ),
  requiredRating: setting(
    'Required rating',
    z.number().check(z.gte(1), z.lte(5)),
    3,
    'What a level asks for where Required ratings says nothing.',
    'Type a number from 1 to 5.',
  ),
  ratedShare: setting(
    'Rated share',
    share,
    0.8,
    'How much of what applies must be rated before a cycle is complete (C14).',
    SHARE,
  ),
  aspirationalShare: setting(
    'Aspirational share',
    share,
    0.05,
    'A level that so few could reach is aspirational (S53).',
    SHARE,
  ),
  fewestToJudge: setting(
    'Fewest people to judge',
    count,
    20,
    'Below this, attainability says too few to judge (C9).',
    COUNT,
  ),
  smallestGroup: setting('Smallest group shown', count, 5, 'Smaller groups are not shown in summaries.', COUNT),
  monthsBetweenReviews: setting(
    'Months between reviews',
    count,
    12,
    'How long a framework may stay unreviewed (C15).',
    COUNT,
  ),
  rating1: point(1, 'Not shown yet'),
  rating2: point(2, 'Shown with guidance'),
  rating3: point(3, 'Shown reliably'),
  rating4: point(4, 'Shown beyond what is asked'),
  rating5: point(5, 'Others learn it from this person'),
  currentCycle: setting(
    'Current cycle',
    text,
    '',
    'The cycle everything is counted in; empty means the last that is mostly rated.',
    'Type the name of a cycle.',
  ),
} as const;

export type Settings = { readonly [K in keyof typeof SETTING_LIST]: (typeof SETTING_LIST)[K]['value'] };

/**
 * Reads the Settings tab. An empty or missing value means the default; one that cannot be taken is reported and the
 * default holds.
 *
 * @param rows The rows of the tab, none where there is no tab.
 * @returns The settings in force, and a problem for each value that was not taken.
 */
export function readSettings(rows: readonly SettingRow[]): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const byName = new Map(rows.map((row) => [normalise(row.name), row]));
  const problems: Problem[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries<Setting<unknown>>(SETTING_LIST)) {
    const row = byName.get(normalise(entry.name));
    const parsed = row && filled(row.value) ? entry.schema.safeParse(row.value) : undefined;
    settings[key] = parsed?.success ? parsed.data : entry.value;
    if (!row || !parsed || parsed.success) continue;
    const message = `${entry.name} cannot be “${String(row.value)}”, so ${defaultOf(entry.value)} is used. ${entry.mend}`;
    problems.push({ id: 'cell-readable', at: refOf(row.place, 'value'), message });
  }
  return { settings: settings as Settings, problems };
}

function filled(cell: Cell): boolean {
  return cell !== '';
}

function defaultOf(value: unknown): string {
  return value === '' ? 'the default' : `“${String(value)}”`;
}

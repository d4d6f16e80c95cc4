import type { ExamplePerson } from './example-people.ts';
import type { FrameworkPreset, PresetLevel } from './preset.ts';
import type { Random } from './random.ts';

/** How a manager rates: added to every rating, and how far ratings stray from the middle (1 = as they are). */
export interface RaterStyle {
  readonly leniency: number;
  readonly range: number;
}

/** What one rating is drawn from. */
export interface Draw extends Outlook {
  readonly by: 'Manager' | 'Self';
  readonly competency: string;
  /** Months in the level at the end of the cycle; negative while still in the level before. */
  readonly months: number;
}

/** A person's way through a level. */
export interface Outlook {
  readonly heading: number;
  /** Months after which half of the way is covered. */
  readonly halfway: number;
  /** What this person does above or below the own average, by competency. */
  readonly lean: Readonly<Record<string, number>>;
}

const STYLES: Readonly<Record<string, RaterStyle>> = {
  E1009: { leniency: 0.35, range: 1 },
  E1010: { leniency: -0.2, range: 1 },
  E1011: { leniency: 0, range: 0.45 },
};

/** @returns The style of a manager: one is lenient, one severe, one keeps to the middle, so that calibration has work. */
export const managerStyle = (managerId: string): RaterStyle => STYLES[managerId] ?? { leniency: 0, range: 1 };

/** @returns The way this person takes through the level; the time in level that the framework asks for sets the pace. */
export function outlookOf(person: ExamplePerson, preset: FrameworkPreset, random: Random): Outlook {
  const asked = preset.criteria.find(
    (one) => one.criterion === 'Months in level' && one.from === person.level.code && one.to !== 'M1',
  );
  const lean = preset.competencies.map(({ name }): [string, number] => [
    name,
    name === person.story.weak ? -2.4 : 0.45 * random.spread(),
  ]);
  return { heading: person.heading, halfway: 0.35 * (asked?.value ?? 24), lean: Object.fromEntries(lean) };
}

/**
 * Draws one rating against the next level. A person starts near 2.3 and approaches what they are heading for; before
 * the last promotion they stood near 3.8 against the present level. Self-ratings lie higher and scatter more
 * (RESEARCH L17).
 *
 * @returns A whole number from 1 to 5.
 */
export function drawRating(random: Random, draw: Draw, style: RaterStyle): number {
  const { heading, halfway, lean, months, competency, by } = draw;
  const mean = months < 0 ? 3.8 : 2.3 + ((heading - 2.3) * months) / (months + halfway);
  const seen = mean + (lean[competency] ?? 0);
  const rated =
    by === 'Self'
      ? seen + 0.32 + 0.55 * random.spread()
      : 3.3 + style.range * (seen - 3.3 + 0.3 * random.spread()) + style.leniency;
  return Math.min(5, Math.max(1, Math.round(rated)));
}

/** @returns The probability that the work gave no opportunity, so that the cell says `N/A`. */
export function noOpportunity(level: PresetLevel, competency: string): number {
  if (level.rank === 1 && (competency === 'Operations' || competency === 'Mentoring')) return 0.25;
  return competency === 'Hiring' ? 0.08 : 0.01;
}

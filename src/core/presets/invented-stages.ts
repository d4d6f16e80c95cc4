/** Where an invented person stands, chosen so that a small team shows every common status. */
export interface Stage {
  /** Months in the level at the end of the last cycle. */
  readonly months: number;
  /** Added to the pattern of ratings in each of the four cycles; `undefined` = not rated then. */
  readonly shift: readonly (number | undefined)[];
  /** One competency is rated 2, whatever the others are. */
  readonly gap?: true;
  /** Only every second competency is rated in the last cycle. */
  readonly unfinished?: true;
}

const READY: Stage = { months: 26, shift: [-1, 0, 0, 0] };
const ONE_GAP: Stage = { months: 25, shift: [-1, 0, 0, 0], gap: true };
const GROWING: Stage = { months: 11, shift: [-2, -2, -1, -1] };
const STEADY: Stage = { months: 31, shift: [-1, -1, -1, -1] };
const NEW: Stage = { months: 2, shift: [undefined, undefined, undefined, -2] };
const UNFINISHED: Stage = { months: 27, shift: [-1, 0, 0, 0], unfinished: true };

/** The stages in the order in which people get them; the first is the manager of all. */
export const STAGES: readonly Stage[] = [
  STEADY,
  READY,
  ONE_GAP,
  GROWING,
  NEW,
  GROWING,
  ONE_GAP,
  UNFINISHED,
  STEADY,
  READY,
  GROWING,
  NEW,
];

const PATTERN = [4, 4, 3, 5, 4] as const;

/**
 * @param stage Where the person stands.
 * @param cycle 0–3.
 * @param index The competency's position.
 * @param offset Any whole number ≥ 0, the person's own, so that people differ.
 * @returns A rating from 1 to 5, or `''` where none was given.
 */
export function stagedRating(stage: Stage, cycle: number, index: number, offset: number): number | '' {
  const shift = stage.shift[cycle];
  const missing = stage.unfinished && cycle === stage.shift.length - 1 && index % 2 === 1;
  if (shift === undefined || missing) return '';
  if (stage.gap && index === 0) return 2;
  return Math.max(1, (PATTERN[(index + offset) % PATTERN.length] ?? 4) + shift);
}

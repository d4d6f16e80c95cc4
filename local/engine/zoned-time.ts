const DAY = 86_400_000;
/** Days from 1899-12-30, the day a serial counts from, to 1970-01-01. */
const EPOCH_SERIAL = 25_569;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const fields = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const made = new Intl.DateTimeFormat('en-US', { ...fields, second: 'numeric', hourCycle: 'h23', timeZone });
  formatters.set(timeZone, made);
  return made;
}

/** Milliseconds that the clocks of a time zone are ahead of UTC at an instant. */
function offsetAt(instant: number, timeZone: string): number {
  if (timeZone === 'Etc/UTC' || timeZone === 'UTC') return 0;
  const whole = Math.floor(instant / 1000) * 1000;
  const field: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(whole)) field[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = field;
  return Date.UTC(year, month - 1, day, hour, minute, second) - whole;
}

/** What the clocks of a time zone show at an instant, as a Date whose UTC fields are those of the clock. */
export const clockOf = (instant: number, timeZone: string): Date => new Date(instant + offsetAt(instant, timeZone));

/**
 * The instant (milliseconds since 1970) at which the clocks of the spreadsheet's time zone show a serial (days since
 * 1899-12-30, PLATFORM §6).
 */
export function instantOf(serial: number, timeZone: string): number {
  const clock = Math.round((serial - EPOCH_SERIAL) * DAY);
  const guess = clock - offsetAt(clock, timeZone);
  // Twice, for instants near a change to or from summer time.
  return clock - offsetAt(guess, timeZone);
}

/** The serial that a Date has in the spreadsheet's time zone. */
export const serialOf = (instant: number, timeZone: string): number =>
  clockOf(instant, timeZone).getTime() / DAY + EPOCH_SERIAL;

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Excel believes in a 29 February 1900; every later day counts one more for it. */
const IMAGINARY_DAY = 60;

/**
 * The number a date cell of a file holds, which hucre 1.0.0 gives as a Date only.
 *
 * @param from1904 whether the file counts its days from 1904; the result always counts from 1900.
 */
export function serialOf(date: Date, from1904: boolean): number {
  const since1904 = (date.getTime() - EPOCH_1904) / DAY;
  // A time of day without a date.
  if (from1904 && since1904 >= 0 && since1904 < 1) return since1904;
  const days = (date.getTime() - EPOCH_1900) / DAY;
  const serial = days >= IMAGINARY_DAY ? days + 1 : days;
  return Math.round(serial * 1e9) / 1e9;
}

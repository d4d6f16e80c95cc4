/** Width of a digit of Excel's default font, by which its column widths are counted. */
const DIGIT_PX = 7;
const POINTS_PER_PX = 0.75;

/** What the engine and LibreOffice show for a column nobody resized is not the same, so it is always written. */
export const DEFAULT_COLUMN_PX = 96;
/** The engine's row height as long as its text needs no more. */
export const DEFAULT_ROW_PX = 23;

/** A column's width in pixels as a .xlsx file counts it: in digits, padding included. */
export const widthInDigits = (px: number): number => px / DIGIT_PX;

/** The inverse of `widthInDigits`, in whole pixels. */
export const widthInPx = (digits: number): number => Math.round(digits * DIGIT_PX);

/** A row's height in pixels as a .xlsx file counts it: in points. */
export const heightInPoints = (px: number): number => px * POINTS_PER_PX;

/** The inverse of `heightInPoints`, in whole pixels. */
export const heightInPx = (points: number): number => Math.round(points / POINTS_PER_PX);

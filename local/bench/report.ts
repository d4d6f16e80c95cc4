/** One thing that is measured, and the limit it is held to. */
export interface Line {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** Whether more is better. */
  readonly atLeast?: boolean;
  readonly unit: '×' | ' s' | ' kB';
}

/** @returns For example `PASS          3.1×  (at most 4×)  …`. */
export function reportLine({ what, value, limit, atLeast = false, unit }: Line): string {
  const short = atLeast ? limit / value - 1 : value / limit - 1;
  const verdict = short <= 0 ? 'PASS' : `FALLS SHORT by ${Math.ceil(short * 100)} %`;
  const bound = `${atLeast ? 'at least' : 'at most'} ${limit}${unit}`;
  return `${verdict.padEnd(22)} ${(digits(value) + unit).padStart(9)}  ${`(${bound})`.padEnd(18)} ${what}`;
}

function digits(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value >= 10 ? 1 : 2);
}

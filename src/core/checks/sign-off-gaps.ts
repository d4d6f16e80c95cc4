import { normalise } from '../normalise.ts';
import type { SignOffRow } from '../tables/sign-offs.ts';
import { isEmptyIn } from '../tables/table.ts';

/** What a sign-off still needs before it counts: the column, and the words behind “it”. */
export interface SignOffGap {
  readonly column: 'by' | 'on' | 'session';
  readonly words: string;
}

const GAPS: readonly SignOffGap[] = [
  { column: 'by', words: 'says nobody in By. Type who signed' },
  { column: 'on', words: 'has no date. Type the day in On' },
  { column: 'session', words: 'names no session. Type it in Session' },
];

/** @returns The first that is empty; a cell that cannot be read is reported as such. Only a calibration has a session. */
export function signOffGap(row: SignOffRow): SignOffGap | undefined {
  const isCalibration = normalise(row.signOff) === 'calibration';
  return GAPS.find(({ column }) => (column !== 'session' || isCalibration) && isEmptyIn(row.place, column));
}

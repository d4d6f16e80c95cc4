import { createHash, randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Exception, HostError } from '../engine/host-error.ts';
import { clockOf } from '../engine/zoned-time.ts';
import { type Members, method } from './method.ts';
import type { EnumRef, Ref } from './refs.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** The letters of Java's SimpleDateFormat that the host reads. */
const fields: Readonly<Record<string, (clock: Date, length: number) => string>> = {
  y: (clock, length) =>
    length === 2 ? padded(clock.getUTCFullYear() % 100, 2) : padded(clock.getUTCFullYear(), length),
  M: (clock, length) => {
    const name = MONTHS[clock.getUTCMonth()] ?? '';
    if (length > 2) return length === 3 ? name.slice(0, 3) : name;
    return padded(clock.getUTCMonth() + 1, length);
  },
  d: (clock, length) => padded(clock.getUTCDate(), length),
  E: (clock, length) => (DAYS[clock.getUTCDay()] ?? '').slice(0, length > 3 ? undefined : 3),
  H: (clock, length) => padded(clock.getUTCHours(), length),
  h: (clock, length) => padded(clock.getUTCHours() % 12 || 12, length),
  m: (clock, length) => padded(clock.getUTCMinutes(), length),
  s: (clock, length) => padded(clock.getUTCSeconds(), length),
  S: (clock, length) => padded(clock.getUTCMilliseconds(), length),
  a: (clock) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
};

/** A Date as text by a pattern such as `yyyy-MM-dd`, in a time zone; quoted text stays, `''` is a quote. */
function formatDate(_: Ref, date: unknown, timeZone: string, pattern: string): string {
  if (!(date instanceof Date)) throw new HostError('Utilities.formatDate was not given a Date.');
  const clock = clockOf(date.getTime(), timeZone);
  return pattern.replace(/''|'((?:[^']|'')*)'|([A-Za-z])\2*/g, (found: string, quoted?: string, letter?: string) => {
    if (found === "''") return "'";
    if (quoted !== undefined) return quoted.replaceAll("''", "'");
    const field = fields[letter ?? ''];
    if (!field) throw new HostError(`The local host cannot format dates by "${found}" of the pattern ${pattern}.`);
    return field(clock, found.length);
  });
}

function digest(_: Ref, { enumValue }: EnumRef, text: string): number[] {
  const bytes = createHash(enumValue.replace('_', '').toLowerCase()).update(text, 'utf8').digest();
  // Apps Script's bytes are signed.
  return Array.from(new Int8Array(bytes));
}

function base64(_: Ref, data: string | number[]): string {
  return (typeof data === 'string' ? Buffer.from(data, 'utf8') : Buffer.from(Int8Array.from(data))).toString('base64');
}

const decodeWebSafe = (_: Ref, text: string): number[] =>
  Array.from(new Int8Array(Buffer.from(text.replace(/-/g, '+').replace(/_/g, '/'), 'base64')));

/** Bytes with a type; Apps Script's bytes are signed. */
export interface BlobRef extends Ref {
  readonly kind: 'Blob';
  readonly bytes: readonly number[];
  readonly type: string;
}

const newBlob = ({ run }: Ref, bytes: number[], type: string): BlobRef => ({ kind: 'Blob', run, bytes, type });

/** Only what says that it is gzip is unpacked (assumed wording). */
function ungzip({ run }: Ref, { bytes, type }: BlobRef): BlobRef {
  if (type !== 'application/x-gzip') throw new Exception('Invalid argument');
  return newBlob({ kind: 'Utilities', run }, [...gunzipSync(Int8Array.from(bytes))], 'application/octet-stream');
}

/** A blob. */
export const blob: Members = {
  getDataAsString: method([], ({ bytes }: BlobRef) => Buffer.from(Uint8Array.from(bytes)).toString('utf8')),
  getContentType: method([], ({ type }: BlobRef) => type),
};

/** The global `Utilities`. */
export const utilities: Members = {
  formatDate: method(['any', 'string', 'string'], formatDate),
  getUuid: method([], () => randomUUID()),
  // No time passes: what waits for others finds them as they are.
  sleep: method(['number'], () => undefined),
  computeDigest: method(['DigestAlgorithm', 'string'], digest),
  base64Encode: method(['string|number[]'], base64),
  base64DecodeWebSafe: method(['string'], decodeWebSafe),
  newBlob: method(['number[]', 'string'], newBlob),
  ungzip: method(['Blob'], ungzip),
};

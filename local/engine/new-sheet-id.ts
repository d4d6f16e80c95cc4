import { randomInt } from 'node:crypto';
import { LIMIT } from './gid.ts';

/** An engine id for a new tab; never that of a tab deleted before, which the script may still know. */
export const newSheetId = (): string => String(randomInt(1_000_000, LIMIT));

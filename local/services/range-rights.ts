import { Exception } from '../engine/host-error.ts';
import { type Members, method } from './method.ts';
import type { RangeRef } from './refs.ts';
import { settled } from './sheet-refs.ts';
import { zoneOfNotation } from './zones.ts';

/**
 * Whether the user may edit every cell of a range. The owner of the file always may; a protection that only warns keeps
 * nobody out (assumed: one that does not keeps out everybody but the owner, as the host knows no editors by name).
 */
function mayEdit(range: RangeRef): boolean {
  if (range.run.state.ownsFile) return true;
  return !settled(range).beside.protections.some(({ sheetId, zone, warningOnly }) => {
    if (warningOnly || sheetId !== range.record.id) return false;
    if (!zone) return true;
    const closed = zoneOfNotation(zone, range.record);
    const { top, left, bottom, right } = range.zone;
    return closed.top <= bottom && closed.bottom >= top && closed.left <= right && closed.right >= left;
  });
}

/** Throws Google's error where the user may not edit a range (PLATFORM §6; assumed: at the call). */
export function checkRights(range: RangeRef): void {
  if (!mayEdit(range))
    throw new Exception(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
}

/** What a range says of the rights of the user. */
export const rangeRights: Members = { canEdit: method([], mayEdit) };

import { type Members, method } from './method.ts';
import { BORDER, drawBorders } from './range-border.ts';
import type { RangeRef, Ref, SheetRef } from './refs.ts';
import { rangeRef } from './sheet-refs.ts';
import { zoneOfNotation } from './zones.ts';

interface RangeListRef extends Ref {
  readonly ranges: readonly RangeRef[];
}

/** Several ranges of a tab at once. */
export const sheetRangeList: Members = {
  getRangeList: method(['string[]'], ({ run, record }: SheetRef, notations) => ({
    kind: 'RangeList',
    run,
    ranges: notations.map((notation) => rangeRef(run, record, zoneOfNotation(notation, record))),
  })),
};

/** A list of ranges: what is done to it is done to each, in one call. */
export const rangeList: Members = {
  getRanges: method([], ({ ranges }: RangeListRef) => [...ranges]),
  setBorder: method(BORDER, (self: RangeListRef, top, left, bottom, right, vertical, horizontal, colour, style) => {
    for (const range of self.ranges)
      drawBorders(range, [top, left, bottom, right, vertical, horizontal], colour, style);
    return self;
  }),
};

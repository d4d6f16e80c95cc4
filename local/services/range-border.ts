import type { BorderData, Command } from '@odoo/o-spreadsheet';
import { HostError } from '../engine/host-error.ts';
import { queue } from '../engine/sheet-writes.ts';
import { colourOf } from './colours.ts';
import { type Members, method } from './method.ts';
import type { EnumRef, RangeRef } from './refs.ts';
import { writable } from './sheet-refs.ts';

const styles: Readonly<Record<string, NonNullable<BorderData['style']>>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DASHED: 'dashed',
  DOTTED: 'dotted',
};

function styleOf(style: EnumRef | undefined): NonNullable<BorderData['style']> {
  const found = styles[style?.enumValue ?? 'SOLID'];
  if (!found) throw new HostError(`The local host cannot draw borders of the style ${style?.enumValue}.`);
  return found;
}

const positions = ['top', 'left', 'bottom', 'right', 'v', 'h'] as const;
const side = 'boolean?' as const;

/** What `setBorder` takes: six sides, a colour and a style; a side that is null stays as it is. */
export const BORDER = [side, side, side, side, side, side, 'string?', 'BorderStyle?'] as const;

/** Draws borders around and inside a range, or takes them away. */
export function drawBorders(
  range: RangeRef,
  wanted: readonly (boolean | undefined)[],
  colour: string | undefined,
  style: EnumRef | undefined,
): void {
  const drawn = { color: colourOf(colour) ?? '#000000', style: styleOf(style) };
  const commands = positions.flatMap((position, index): Command[] => {
    if (wanted[index] === undefined) return [];
    // An empty colour takes a border away.
    const border = wanted[index] ? { position, ...drawn } : { position, color: '' };
    return [{ type: 'SET_ZONE_BORDERS', sheetId: range.record.id, target: [range.zone], border }];
  });
  queue(writable(range), ...commands);
}

/** The borders of a range. */
export const rangeBorder: Members = {
  setBorder: method(BORDER, (range: RangeRef, top, left, bottom, right, vertical, horizontal, colour, style) => {
    drawBorders(range, [top, left, bottom, right, vertical, horizontal], colour, style);
    return range;
  }),
};

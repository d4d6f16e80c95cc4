import { HostError } from '../engine/host-error.ts';

/** The CSS names the host reads; others are refused rather than shown as something else. */
const named: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000ff',
  gray: '#808080',
  green: '#008000',
  orange: '#ffa500',
  red: '#ff0000',
  white: '#ffffff',
  yellow: '#ffff00',
};

/** A colour in hexadecimal notation; undefined, which means the default, stays. Throws for what it cannot read. */
export function colourOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(text)) return text;
  const hex = named[text.toLowerCase()];
  if (hex) return hex;
  throw new HostError(`The local host cannot read the colour "${text}"; write it as #rrggbb.`);
}

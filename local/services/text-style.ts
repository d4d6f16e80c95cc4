import type { Style } from '@odoo/o-spreadsheet';
import { colourOf } from './colours.ts';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';

/** The engine has no font family; it keeps the property with the style. */
type Look = { [K in keyof Style | 'fontFamily']?: (Style & { fontFamily?: string })[K] | undefined };

/** How a text looks: `look` holds only what was set. */
export interface TextStyleRef extends Ref {
  readonly kind: 'TextStyle';
  readonly look: Look;
}

interface BuilderRef extends Ref {
  readonly made: { look: Look };
}

/** `SpreadsheetApp.newTextStyle()`. */
export const newTextStyle = ({ run }: Ref): BuilderRef => ({ kind: 'TextStyleBuilder', run, made: { look: {} } });

function set(self: BuilderRef, look: Look): BuilderRef {
  self.made.look = { ...self.made.look, ...look };
  return self;
}

/** A text style being built. */
export const textStyleBuilder: Members = {
  setBold: method(['boolean'], (self: BuilderRef, bold) => set(self, { bold: bold || undefined })),
  setItalic: method(['boolean'], (self: BuilderRef, italic) => set(self, { italic: italic || undefined })),
  setFontFamily: method(['string'], (self: BuilderRef, fontFamily) => set(self, { fontFamily })),
  setFontSize: method(['number'], (self: BuilderRef, fontSize) => set(self, { fontSize })),
  setForegroundColor: method(['string'], (self: BuilderRef, colour) => set(self, { textColor: colourOf(colour) })),
  build: method([], ({ run, made }: BuilderRef): TextStyleRef => ({ kind: 'TextStyle', run, look: { ...made.look } })),
};

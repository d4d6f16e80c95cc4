import { skipBlankCells } from '../engine/skip-blank-cells.ts';

/** The engine and its component library, loaded by scripts of their own before this one (see index.html). */
type Engine = typeof import('@odoo/o-spreadsheet');
type Owl = typeof import('@odoo/owl');

const loaded = globalThis as unknown as { readonly o_spreadsheet: Engine; readonly owl: Owl };

skipBlankCells(loaded.o_spreadsheet);

export const { Model, Spreadsheet, helpers, registries, parse, iterateAstNodes } = loaded.o_spreadsheet;
export const { App, Component, xml } = loaded.owl;

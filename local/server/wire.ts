import type { Zone } from '@odoo/o-spreadsheet';
import type { DialogQuestion, FunctionCell, FunctionOutcome, MenuEntry, UiEffect } from '../host.ts';
import type { OpenDocument } from './hub.ts';

/** What a script shows, as a window gets it: pages it builds are opened by address. */
export type Shown =
  | Exclude<UiEffect, { html: string }>
  | { readonly kind: 'sidebar'; readonly url: string; readonly title: string }
  | {
      readonly kind: 'dialog';
      readonly url: string;
      readonly title: string;
      readonly width?: number;
      readonly height?: number;
    };

/** What is selected in a window. */
export interface Selection {
  readonly sheetId: string;
  readonly zone: Zone;
  readonly cell: { readonly col: number; readonly row: number };
}

/** `GET /document` */
export interface OpenedDocument extends OpenDocument {
  readonly title: string;
  /** The lines of the add-in's menus. */
  readonly menu: readonly MenuEntry[];
  /** Why there is no menu, where `onOpen` failed. */
  readonly problem?: string;
  /** Names of the custom functions. */
  readonly functions: readonly string[];
}

/** What a script showed, and how far the document had come then: what is shown has to fit it. */
export interface ShownAt {
  readonly shown: readonly Shown[];
  readonly position: string;
}

/** `POST /run` */
export type Ran =
  | ({ readonly kind: 'done' } & ShownAt)
  | ({ readonly kind: 'failed'; readonly message: string } & ShownAt)
  | { readonly kind: 'ask'; readonly dialog: DialogQuestion };

/** `POST /rpc` */
export type Called =
  | ({ readonly ok: true; readonly value: unknown } & ShownAt)
  | ({ readonly ok: false; readonly message: string } & ShownAt);

/** Rows of a range. */
export type Rows = readonly (readonly FunctionCell[])[];

/** `POST /functions`: the ranges are sent once, a call names its ranges by their place in the list. */
export interface FunctionCalls {
  readonly ranges: readonly Rows[];
  readonly calls: readonly {
    readonly name: string;
    readonly args: readonly ({ range: number } | { one: FunctionCell })[];
  }[];
}

/** The answers, in the order of the calls. */
export interface FunctionAnswers {
  readonly answers: readonly FunctionOutcome[];
}

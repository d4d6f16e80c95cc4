import type { Arg, FunctionResultObject, Matrix, Zone } from '@odoo/o-spreadsheet';
import type { OpenDocument } from './hub.ts';
import type { Dialog, Effect, Menu } from './served-host.ts';

/** What a script shows, as a window gets it: pages it builds are opened by address. */
export type Shown =
  | Exclude<Effect, { html: string }>
  | { readonly kind: 'sidebar'; readonly url: string; readonly title: string }
  | {
      readonly kind: 'dialog';
      readonly url: string;
      readonly title: string;
      readonly width: number;
      readonly height: number;
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
  readonly menu: Menu;
  /** Names of the custom functions. */
  readonly functions: readonly string[];
  /** The origin that serves sidebars and dialogs. */
  readonly frames: string;
}

/** `POST /run`; `position` is how far the document has come, so that what is shown fits it. */
export type Ran =
  | { readonly kind: 'done'; readonly shown: readonly Shown[]; readonly position: string }
  | { readonly kind: 'ask'; readonly dialog: Dialog }
  | { readonly kind: 'failed'; readonly message: string };

/** `POST /rpc` */
export type Called =
  | { readonly ok: true; readonly value: unknown; readonly shown: readonly Shown[]; readonly position: string }
  | { readonly ok: false; readonly message: string };

/** `POST /functions`: the ranges are sent once, a call names its ranges by their place in the list. */
export interface FunctionCalls {
  readonly ranges: readonly Matrix<FunctionResultObject>[];
  readonly calls: readonly { readonly name: string; readonly args: readonly ({ range: number } | { one: Arg })[] }[];
}

/** The answers, in the order of the calls. */
export interface FunctionAnswers {
  readonly answers: readonly (FunctionResultObject | Matrix<FunctionResultObject>)[];
}

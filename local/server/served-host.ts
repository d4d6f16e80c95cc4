import type { Arg, FunctionResultObject, Matrix, Model } from '@odoo/o-spreadsheet';

/** The answer to a dialog: the button's name, and what was typed where it asks for text. */
export interface DialogAnswer {
  readonly button: string;
  readonly text?: string;
}

/** A dialog a script waits for. */
export interface Dialog {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';
  readonly input?: boolean;
}

/** What a script shows the person who started it. */
export type Effect =
  | { readonly kind: 'sidebar'; readonly html: string; readonly title: string }
  | {
      readonly kind: 'dialog';
      readonly html: string;
      readonly title: string;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'toast'; readonly text: string; readonly title: string }
  | { readonly kind: 'activated'; readonly sheetName: string; readonly a1: string };

export interface MenuEntry {
  readonly caption: string;
  readonly handler: string;
}

/** The add-in's menu as its `onOpen` built it. */
export interface Menu {
  readonly name: string;
  readonly entries: readonly (MenuEntry | 'separator')[];
}

export type RunResult =
  | { readonly kind: 'done'; readonly shown: readonly Effect[] }
  | { readonly kind: 'ask'; readonly dialog: Dialog }
  | { readonly kind: 'failed'; readonly message: string };

export type RpcResult =
  | { readonly ok: true; readonly value: unknown; readonly shown: readonly Effect[] }
  | { readonly ok: false; readonly message: string };

/** The part of the local host that the server needs. */
export interface ServedHost {
  readonly model: Model;
  menu(): Menu;
  run(handler: string, answers?: readonly DialogAnswer[]): RunResult | Promise<RunResult>;
  rpc(name: string, args: readonly unknown[]): RpcResult | Promise<RpcResult>;
  callFunction(name: string, args: readonly Arg[]): FunctionResultObject | Matrix<FunctionResultObject>;
  functions(): readonly string[];
}

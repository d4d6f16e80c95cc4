/** A line of a menu; every line names the menu it stands in. */
export type MenuEntry =
  | { readonly menu: string; readonly caption: string; readonly handler: string }
  | { readonly menu: string; readonly separator: true }
  | { readonly menu: string; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** What an execution showed to the user, in order. */
export type UiEffect =
  | { readonly kind: 'sidebar'; readonly html: string; readonly title: string }
  | {
      readonly kind: 'dialog';
      readonly html: string;
      readonly title: string;
      readonly width?: number;
      readonly height?: number;
    }
  | { readonly kind: 'toast'; readonly text: string; readonly title: string }
  /** A dialog that only says something: the script does not wait for it. */
  | { readonly kind: 'alert'; readonly text: string; readonly title: string }
  | { readonly kind: 'activated'; readonly sheetName: string; readonly a1: string };

/** A button of a dialog, as `Ui.Button` names it. */
export type ButtonName = 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE';

/** What `Ui.alert` or `Ui.prompt` asks. `input` is true for a prompt. */
export interface DialogQuestion {
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly ButtonName[];
  readonly input?: boolean;
}

/** The user's answer to a question, in the order they were asked. */
export interface DialogAnswer {
  readonly button: ButtonName;
  readonly text?: string;
}

import type { Book } from '../engine/book.ts';
import type { Realm } from './realm.ts';
import type { AddInScript } from './script.ts';
import type { DialogAnswer, DialogQuestion, MenuEntry, UiEffect } from './ui-types.ts';

/** The authorization mode an execution runs in (PLATFORM §3). */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

/** What lasts as long as the open workbook. */
export interface HostState {
  readonly script: AddInScript;
  readonly book: Book;
  readonly user: { readonly email: string; readonly locale: string };
  readonly addOnName: string;
  readonly logs: string[];
  readonly cache: Map<string, { readonly value: string; readonly until: number }>;
  readonly fault: (call: string, n: number) => void;
  /** Whether the user owns the file: protections keep no owner out. */
  readonly ownsFile: boolean;
  /** Whether somebody else's execution holds the document lock. */
  lockTaken: boolean;
}

/** One execution of the script. */
export interface Run {
  readonly state: HostState;
  readonly mode: AuthMode;
  readonly realm: Realm;
  readonly calls: Map<string, number>;
  readonly answers: readonly DialogAnswer[];
  readonly shown: UiEffect[];
  readonly menus: Map<string, MenuEntry[]>;
  /** Questions asked so far. */
  asked: number;
  lockHeld: boolean;
  /** Whether the workbook or the properties were written to. */
  wrote: boolean;
  /** The question that nobody has answered yet: the execution is abandoned there. */
  open?: DialogQuestion;
  /** The first thing the host could not do; it fails the execution even if the script caught it. */
  refused?: Error;
}

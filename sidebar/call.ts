import type { Reply, SidebarCalls } from '../src/core/contract.ts';
import { STRINGS } from './strings.ts';

type Runner = {
  withSuccessHandler(handler: (value: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & { readonly [K in keyof SidebarCalls]: (...args: unknown[]) => void };

declare const google: {
  readonly script: { readonly run: Runner; readonly host: { readonly editor: { focus(): void }; close(): void } };
};

type Value<K extends keyof SidebarCalls> = Extract<ReturnType<SidebarCalls[K]>, { readonly ok: true }>['value'];

/** Longer than any reading takes; a call that is still out then is not coming back. */
const PATIENCE_MS = 60_000;
/** A call that writes may run as long as Apps Script lets it, and must not be made again meanwhile. */
const WRITING_MS = 390_000;
const WRITES: readonly (keyof SidebarCalls)[] = ['sidebarAddTables', 'sidebarRunJob'];

/**
 * Calls the server. Never rejects: what goes wrong comes back as a sentence.
 *
 * @param name The call.
 * @param args Its argument, if it takes one; JSON only.
 * @returns The reply of the server, or what happened to the call.
 */
export function call<K extends keyof SidebarCalls>(
  name: K,
  ...args: Parameters<SidebarCalls[K]>
): Promise<Reply<Value<K>>> {
  const patience = WRITES.includes(name) ? WRITING_MS : PATIENCE_MS;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false, message: STRINGS.lateAnswer }), patience);
    const settle = (reply: Reply<Value<K>>) => {
      clearTimeout(timer);
      resolve(reply);
    };
    const runner = google.script.run
      .withSuccessHandler((value) => settle(value as Reply<Value<K>>))
      .withFailureHandler((error) => settle({ ok: false, message: explain(error) }));
    runner[name](...args);
  });
}

/** Hands the keyboard back to the sheet, so that the next key edits the cell. */
export function focusSheet(): void {
  google.script.host.editor.focus();
}

/** Closes this window. */
export function closeWindow(): void {
  google.script.host.close();
}

function explain({ message }: Error): string {
  // With several accounts signed in Google refuses every call of a sidebar, in words that help nobody (PLATFORM §9).
  if (/PERMISSION_DENIED|authorization is required/i.test(message)) return STRINGS.severalAccounts;
  return /NetworkError|Failed to fetch/i.test(message) ? STRINGS.lateAnswer : message;
}

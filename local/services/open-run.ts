import { offer, refuse } from './offer.ts';
import { openRealm } from './realm.ts';
import type { AuthMode, HostState, Run } from './run.ts';
import type { DialogAnswer } from './ui-types.ts';

/** The global names Apps Script has and this host offers. */
const offeredServices = [
  'CacheService',
  'Charts',
  'HtmlService',
  'LockService',
  'Logger',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'SpreadsheetApp',
  'Utilities',
  'console',
];

/** Services of Apps Script that this host does not offer at all: naming one fails the execution. */
const otherServices = [
  'CalendarApp',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'Jdbc',
  'LanguageApp',
  'MailApp',
  'UrlFetchApp',
  'XmlService',
];

function giveServices(run: Run): void {
  const { global } = run.realm;
  for (const kind of offeredServices) {
    Object.defineProperty(global, kind, { value: offer({ kind, run }), writable: true, configurable: true });
  }
  for (const kind of otherServices) {
    Object.defineProperty(global, kind, { get: () => refuse(run, kind), configurable: true });
  }
}

/** Prepares an execution: a fresh context with the services, in which nothing has run yet. */
export function openRun(state: HostState, mode: AuthMode, answers: readonly DialogAnswer[] = []): Run {
  const begun = {
    calls: new Map<string, number>(),
    shown: [],
    menus: new Map(),
    asked: 0,
    lockHeld: false,
    wrote: false,
  };
  const run: Run = { state, mode, realm: openRealm(), answers, ...begun };
  giveServices(run);
  if (state.now) run.realm.Date.now = state.now;
  return run;
}

/** Runs the script's files, as Apps Script does before it calls a function, in the same mode (PLATFORM §3). */
export function loadScript(run: Run): void {
  run.state.script.code.runInContext(run.realm.context);
}

/** A top-level function of the script by name; undefined if there is none. */
export function declaredFunction(run: Run, name: string): ((...args: unknown[]) => unknown) | undefined {
  const value = run.state.script.declared.has(name) ? run.realm.global[name] : undefined;
  return typeof value === 'function' ? (value as (...args: unknown[]) => unknown) : undefined;
}

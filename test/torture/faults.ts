import type { Fault, Host } from '../../local/host.ts';
import type { LocalWorkbook } from '../../local/local-workbook.ts';
import type { Action } from './actions.ts';
import { openTiny, tinyWorkbook } from './tiny-company.ts';
import { violations, whatStands } from './what-stands.ts';

const PASSING = 'Service Spreadsheets timed out while accessing document with id abc.';
const LASTING = 'Cells of another planet cannot be written.';
const throwing = (message: string) => (): never => {
  throw new Error(message);
};
/** Every way in which a call can fail. */
export const FAULTS: Readonly<Record<string, () => Fault>> = {
  'refused before the effect, for a moment': throwing(PASSING),
  'refused after the effect, for a moment': () => ({ after: PASSING }),
  'refused before the effect, for good': throwing(LASTING),
  'refused after the effect, for good': () => ({ after: LASTING }),
  'ended, the writes before it applied': () => ({ end: 'applied' }),
  'ended, the writes before it lost': () => ({ end: 'lost' }),
};

/** Runs an action once with a fault at one of its calls, then again without; gives what is wrong afterwards. */
export function scenario(
  action: Action,
  workbook: LocalWorkbook,
  clean: Readonly<Record<string, string>>,
  at: number,
  fault: () => Fault,
) {
  let calls = 0;
  let isArmed = true;
  const host = openTiny(workbook, {
    fault: () => {
      calls += 1;
      return isArmed && calls === at ? fault() : undefined;
    },
  });
  action.act(host);
  isArmed = false;
  const meanwhile = violations(host, action.typed);
  action.act(host);
  const after = whatStands(host);
  const differ = [...new Set([...Object.keys(clean), ...Object.keys(after)])].filter(
    (tab) => clean[tab] !== after[tab],
  );
  return [
    ...meanwhile.map((one) => `right after: ${one}`),
    ...violations(host, action.typed),
    ...differ.map((tab) => `differs: ${tab} ${firstDifference(clean[tab] ?? '', after[tab] ?? '')}`),
  ];
}

function firstDifference(a: string, b: string): string {
  const at = [...a].findIndex((letter, place) => b[place] !== letter);
  return `…${a.slice(Math.max(0, at - 60), at + 60)}… against …${b.slice(Math.max(0, at - 60), at + 60)}…`;
}

/** @returns The workbook in which an action begins. */
export function prepared(action: Action): LocalWorkbook {
  const host = openTiny(tinyWorkbook());
  action.prepare(host);
  return host.export();
}

/** @returns How many calls an action makes, and what it leaves behind. */
export function counted(action: Action, workbook: LocalWorkbook): { readonly calls: number; readonly host: Host } {
  let calls = 0;
  const host = openTiny(workbook, {
    fault: () => {
      calls += 1;
    },
  });
  action.act(host);
  return { calls, host };
}

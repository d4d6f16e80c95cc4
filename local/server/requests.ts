import type { Arg, CollaborationMessage } from '@odoo/o-spreadsheet';
import { Refusal } from './respond.ts';
import type { DialogAnswer } from './served-host.ts';
import type { FunctionCalls } from './wire.ts';

const record = (value: unknown): Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) throw new Refusal(400, 'The request must be an object.');
  return value as Record<string, unknown>;
};

const text = (value: unknown, name: string): string => {
  if (typeof value !== 'string' || value === '') throw new Refusal(400, `The request must name ${name}.`);
  return value;
};

const list = (value: unknown, name: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Refusal(400, `The request must list ${name}.`);
  return value;
};

const MESSAGES = [
  'REMOTE_REVISION',
  'REVISION_UNDONE',
  'REVISION_REDONE',
  'CLIENT_JOINED',
  'CLIENT_MOVED',
  'CLIENT_LEFT',
];

/** Reads `POST /revision`. @throws Refusal if it is not a message of the engine's protocol */
export function revisionRequest(body: unknown): CollaborationMessage {
  const { message } = record(body);
  const { type } = record(message);
  if (!MESSAGES.includes(String(type))) throw new Refusal(400, 'The request holds no revision.');
  return message as CollaborationMessage;
}

/** Reads `POST /run`. @throws Refusal */
export function runRequest(body: unknown): { handler: string; answers: readonly DialogAnswer[] } {
  const { handler, answers } = record(body);
  return { handler: text(handler, 'a menu item'), answers: list(answers, 'answers') as readonly DialogAnswer[] };
}

/** Reads `POST /rpc`. @throws Refusal */
export function rpcRequest(body: unknown): { name: string; args: readonly unknown[] } {
  const { name, args } = record(body);
  return { name: text(name, 'a function'), args: list(args, 'arguments') };
}

/** Reads `POST /functions`, with each call's ranges put back in their places. @throws Refusal */
export function functionsRequest(body: unknown): { name: string; args: readonly Arg[] }[] {
  const { ranges, calls } = record(body);
  const sentRanges = list(ranges, 'ranges') as FunctionCalls['ranges'];
  return list(calls, 'calls').map((call) => {
    const { name, args } = rpcRequest(call);
    const sent = args as FunctionCalls['calls'][number]['args'];
    return { name, args: sent.map((arg) => ('range' in arg ? sentRanges[arg.range] : arg.one)) };
  });
}

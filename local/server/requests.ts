import type { CollaborationMessage } from '@odoo/o-spreadsheet';
import type { DialogAnswer, FunctionArgument } from '../host.ts';
import { Refusal } from './respond.ts';
import type { FunctionCalls, Selection } from './wire.ts';

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

/** Reads the selection of the window that asks, where it tells one. */
function selectionOf(value: unknown): Selection | undefined {
  if (value === undefined) return undefined;
  const { sheetId, zone, cell } = record(value);
  const whole = (field: unknown, names: readonly string[]) => {
    const numbers = record(field);
    if (!names.every((name) => Number.isInteger(numbers[name]))) throw new Refusal(400, 'The selection is no range.');
    return field;
  };
  return {
    sheetId: text(sheetId, 'a tab'),
    zone: whole(zone, ['left', 'top', 'right', 'bottom']) as Selection['zone'],
    cell: whole(cell, ['col', 'row']) as Selection['cell'],
  };
}

/** A menu click, and what is selected where it was made. */
export interface RunRequest {
  readonly handler: string;
  readonly answers: readonly DialogAnswer[];
  readonly selection: Selection | undefined;
}

/** Reads `POST /run`. @throws Refusal */
export function runRequest(body: unknown): RunRequest {
  const { handler, answers, selection } = record(body);
  const given = list(answers, 'answers') as readonly DialogAnswer[];
  return { handler: text(handler, 'a menu item'), answers: given, selection: selectionOf(selection) };
}

/** A call of one of the script's functions, and what is selected where it was made. */
export interface RpcRequest {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly selection: Selection | undefined;
}

/** Reads `POST /rpc`. @throws Refusal */
export function rpcRequest(body: unknown): RpcRequest {
  const { name, args, selection } = record(body);
  return { name: text(name, 'a function'), args: list(args, 'arguments'), selection: selectionOf(selection) };
}

/** Reads `POST /functions`, with each call's ranges put back in their places. @throws Refusal */
export function functionsRequest(body: unknown): { name: string; args: readonly FunctionArgument[] }[] {
  const { ranges, calls } = record(body);
  const sentRanges = list(ranges, 'ranges') as FunctionCalls['ranges'];
  return list(calls, 'calls').map((call) => {
    const { name, args } = rpcRequest(call);
    const sent = args as FunctionCalls['calls'][number]['args'];
    return { name, args: sent.map((arg) => ('range' in arg ? (sentRanges[arg.range] ?? []) : arg.one)) };
  });
}

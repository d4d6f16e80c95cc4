import { inspect } from 'node:util';
import { type Members, method } from './method.ts';
import type { Ref } from './refs.ts';

const words = (values: readonly unknown[]) =>
  values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 3 }))).join(' ');

const eight = ['any?', 'any?', 'any?', 'any?', 'any?', 'any?', 'any?', 'any?'] as const;

const write = method(eight, ({ run }: Ref, ...values) => {
  run.state.logs.push(words(values.filter((value) => value !== undefined)));
});

/** The global `console`: lines are kept for the owner of the host, nothing is printed. */
export const consoleService: Members = { log: write, info: write, warn: write, error: write };

/** The global `Logger`. */
export const logger: Members = { log: write };

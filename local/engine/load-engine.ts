import { createRequire } from 'node:module';
import { skipBlankCells } from './skip-blank-cells.ts';

/** The calculation engine's module. */
export type Engine = typeof import('@odoo/o-spreadsheet');

function groupBy<T>(items: Iterable<T>, keyOf: (item: T, index: number) => PropertyKey): Record<PropertyKey, T[]> {
  const groups: Record<PropertyKey, T[]> = Object.create(null);
  let index = 0;
  for (const item of items) {
    const key = keyOf(item, index++);
    groups[key] ??= [];
    groups[key].push(item);
  }
  return groups;
}

function load(): Engine {
  // Node 20 lacks it, and the engine needs it.
  if (!('groupBy' in Object)) Object.defineProperty(Object, 'groupBy', { value: groupBy, writable: true });
  // The engine reports each step through console.debug, which nothing else here uses.
  console.debug = () => undefined;
  // The CommonJS build: an import would be hoisted above the lines before this one.
  const loaded: Engine = createRequire(import.meta.url ?? __filename)('@odoo/o-spreadsheet');
  skipBlankCells(loaded);
  return loaded;
}

/** `@odoo/o-spreadsheet`, loaded without its console output (HOST.md, "Engine in jest"). */
export const engine: Engine = load();

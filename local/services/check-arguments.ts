import { Exception } from '../engine/host-error.ts';
import { isRef } from './refs.ts';

type Check = (value: unknown) => boolean;

const plain: Readonly<Record<string, Check>> = {
  number: (value) => typeof value === 'number',
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  any: () => true,
  object: (value) => typeof value === 'object' && value !== null && !isRef(value),
  ref: isRef,
};

function fits(value: unknown, spec: string): boolean {
  if (spec.includes('|')) return spec.split('|').some((part) => fits(value, part));
  if (spec.endsWith('[]')) return Array.isArray(value) && value.every((item) => fits(item, spec.slice(0, -2)));
  const check = plain[spec];
  return check ? check(value) : isRef(value) && value.kind === spec;
}

function accepts(value: unknown, spec: string): boolean {
  if (spec.endsWith('?')) return value === undefined || value === null || fits(value, spec.slice(0, -1));
  return fits(value ?? (spec === 'any' ? null : undefined), spec);
}

function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length ? typeName(value[0]) : 'Object'}[]`;
  if (typeof value === 'string') return 'String';
  if (isRef(value)) return value.kind;
  return typeof value === 'object' ? 'Object' : typeof value;
}

/** Classes that belong to SpreadsheetApp. */
const ofSpreadsheet =
  /^(Range|RangeList|TextStyle\w*|Sheet|Spreadsheet|NamedRange|Protection|Filter|DeveloperMetadata\w*|DataValidation\w*|ConditionalFormat\w*|Embedded\w*)\./;

/** Throws Google's error if the arguments do not fit (PLATFORM §5: an enum given as a string does not). */
export function checkArguments(call: string, takes: readonly string[], args: readonly unknown[]): void {
  const fitting = args.length <= takes.length && takes.every((spec, index) => accepts(args[index], spec));
  if (fitting) return;
  const given = args.map(typeName).join(',');
  const service = ofSpreadsheet.test(call) ? 'SpreadsheetApp.' : '';
  throw new Exception(`The parameters (${given}) don't match the method signature for ${service}${call}.`);
}

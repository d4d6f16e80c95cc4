import type { ArgumentTypes } from './refs.ts';

/** `number?` may be left out or null, `string|number` is either, `any[][]` is a grid; service objects by class. */
type Argument<S extends string> = S extends `${infer Base}?`
  ? Argument<Base> | undefined
  : S extends `${infer Left}|${infer Right}`
    ? Argument<Left> | Argument<Right>
    : S extends `${infer Item}[]`
      ? Argument<Item>[]
      : S extends keyof ArgumentTypes
        ? ArgumentTypes[S]
        : never;

type Arguments<S extends readonly string[]> = { -readonly [K in keyof S]: Argument<S[K]> };

/** One member of a service class: what it takes, and what it does with the object and the arguments. */
export interface Method {
  readonly takes: readonly string[];
  readonly does: (self: never, ...args: never[]) => unknown;
}

/** The members of a service class by name. */
export type Members = Readonly<Record<string, Method>>;

/**
 * A member that takes the arguments described (`undefined` is the same as leaving them out, PLATFORM §5). It may return
 * plain values, arrays, Dates and other host objects: they are handed to the script as the context's own.
 */
export const method = <Self, const S extends readonly string[]>(
  takes: S,
  does: (self: Self, ...args: Arguments<S>) => unknown,
): Method => ({ takes, does: does as Method['does'] });

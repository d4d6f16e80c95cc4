/**
 * Names `google.script.run` offers: what a script declares at top level, unless it ends in `_` (PLATFORM §4).
 * Reads built code, where only such declarations begin a line.
 */
export function scriptNames(code: string): string[] {
  const names = [...code.matchAll(/^function ([\w$]+)\(/gm)].map(([, name = '']) => name);
  return names.filter((name) => name !== '' && !name.endsWith('_'));
}

/** @returns Milliseconds of processor time this process has used: what else the machine is doing does not count. */
export function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * What something costs: the quickest of three tries, because collecting what earlier tests left behind is no part of it.
 *
 * @returns Milliseconds of processor time, and what the first try gave.
 */
export function timed<T>(act: () => T): { readonly took: number; readonly result: T } {
  const start = cpuTime();
  const result = act();
  let took = cpuTime() - start;
  for (let tries = 1; tries < 3; tries += 1) {
    const again = cpuTime();
    act();
    took = Math.min(took, cpuTime() - again);
  }
  return { took, result };
}

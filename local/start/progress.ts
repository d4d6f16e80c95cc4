/** Says what is going on, while it is going on. */
export interface Progress {
  /** Runs a step under its name; on a terminal the name stands there until the step is done. */
  readonly step: <T>(name: string, work: () => T | Promise<T>) => Promise<T>;
}

/**
 * Shows steps with their time.
 *
 * @param out Where to; a stream that is no terminal gets one line per finished step.
 */
export function progressOn(out: NodeJS.WriteStream): Progress {
  return {
    step: async (name, work) => {
      const started = performance.now();
      if (out.isTTY) {
        out.write(`  … ${name}`);
        // The step may block; the line has to be out before it begins.
        await new Promise((resolve) => setImmediate(resolve));
      }
      let done = false;
      try {
        const result = await work();
        done = true;
        return result;
      } finally {
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        out.write(`${out.isTTY ? '\r' : ''}  ${done ? '✓' : '✗'} ${name} (${seconds} s)\n`);
      }
    },
  };
}

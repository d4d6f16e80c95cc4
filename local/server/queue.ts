/** Runs one piece of work after another, as Apps Script does for one person's clicks in one file. */
export type InTurn = <T>(work: () => T | Promise<T>) => Promise<T>;

/** Makes a queue: each piece of work begins when the one before has ended, well or badly. */
export function createQueue(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

/** The people who are chosen for a job, by Employee ID: one panel chooses them, another works with them. */
export interface ChosenPeople {
  readonly now: () => ReadonlySet<string>;
  readonly choose: (ids: Iterable<string>) => void;
  /** Calls a listener after every change, for as long as the window lives. */
  readonly subscribe: (listener: () => void) => void;
}

/** @returns A choice of nobody. */
export function chosenPeople(): ChosenPeople {
  let chosen: ReadonlySet<string> = new Set();
  const listeners: (() => void)[] = [];
  return {
    now: () => chosen,
    choose: (ids) => {
      chosen = new Set(ids);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.push(listener);
    },
  };
}

/** Shows “Working…” while anything runs. */
export type WhileWorking = <T>(work: () => Promise<T>) => Promise<T>;

/** Makes the indicator of one page. @param place the element with role `status` */
export function createWorking(place: HTMLElement): WhileWorking {
  let running = 0;
  const show = () => {
    place.textContent = running > 0 ? 'Working…' : '';
  };
  return async (work) => {
    running += 1;
    show();
    try {
      return await work();
    } finally {
      running -= 1;
      show();
    }
  };
}

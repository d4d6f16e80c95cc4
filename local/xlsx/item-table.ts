/** Items that are kept once and named by number, as the engine's data keeps styles, formats and borders. */
export interface ItemTable<T> {
  idOf(item: T): number;
  readonly items: Record<number, T>;
}

/** An empty table; its first item has number 1. */
export function itemTable<T>(): ItemTable<T> {
  const ids = new Map<string, number>();
  const items: Record<number, T> = {};
  return {
    items,
    idOf(item) {
      const key = JSON.stringify(item);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = ids.size + 1;
      ids.set(key, id);
      items[id] = item;
      return id;
    },
  };
}

/** Collects what a conversion could not carry, as sentences for the user. */
export interface Losses {
  /** Says a sentence once, however often it is told. */
  tell(sentence: string): void;
  /** Says one sentence per tab for all its cells; `sentence` holds `{cells}` where they are named. */
  tellCell(sentence: string, tab: string, cell: string): void;
  /** The sentences in the order in which they were first told. */
  sentences(): string[];
}

const NAMED = 5;

function naming(tab: string, cells: readonly string[]): string {
  const named = cells.slice(0, NAMED).join(', ');
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more` : '';
  return `${named}${more} of “${tab}”`;
}

/** An empty collection. */
export function collectLosses(): Losses {
  const told = new Map<string, { tab: string; cells: string[] } | null>();
  return {
    tell: (sentence) => void told.set(sentence, null),
    tellCell(sentence, tab, cell) {
      const key = `${sentence}\n${tab}`;
      const known = told.get(key);
      if (known) known.cells.push(cell);
      else told.set(key, { tab, cells: [cell] });
    },
    sentences: () =>
      [...told].map(([key, place]) =>
        place ? key.slice(0, key.indexOf('\n')).replace('{cells}', () => naming(place.tab, place.cells)) : key,
      ),
  };
}

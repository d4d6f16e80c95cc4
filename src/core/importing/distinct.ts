import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';

/** The texts that hold anything, each once. */
export function distinct(texts: readonly string[]): readonly string[] {
  return [
    ...groupBy(
      texts.filter((text) => text !== ''),
      normalise,
    ).values(),
  ].flatMap(([first]) => (first === undefined ? [] : [first]));
}

import { normalise } from './normalise.ts';

const TOTALS = /^(?:(?:grand |sub)?totals?|sum|average|avg|mean|median)[.:]?$/;

/** Whether a word stands where a name or an ID belongs because its row adds up the others. */
export function isTotals(text: string): boolean {
  return TOTALS.test(normalise(text));
}

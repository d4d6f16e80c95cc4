/** Sheet ids in Sheets are numbers below 2^31. */
export const LIMIT = 0x7fffffff;

/** The number of a tab: its engine id if that is one, else a hash of it, so that it is the same after a reload. */
export function gidOf(id: string): number {
  if (/^\d{1,10}$/.test(id)) return Number(id);
  let hash = 0x811c9dc5;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash & LIMIT;
}

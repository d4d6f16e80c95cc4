/** The sentences of a description. */
export const sentences = (text: string): readonly string[] => text.split(/(?<=[.!?])\s+/);

/** Words of traits, understanding, ability and hedging: with one of them two managers judge differently (S43). */
export const BANNED = new RegExp(
  `\\b(${[
    'able|can|could|should|may|capable',
    'understands?|understanding|knows|aware|familiar',
    'demonstrates?|shows|exhibits',
    'various|effective(ly)?|efficient(ly)?|proactive(ly)?|strong(ly)?|excellent|good|better|great|successful(ly)?',
    'passionate|confident(ly)?|strategic(ally)?|natural|positive|creative(ly)?|potential|honest(ly)?|empath\\w*',
    'impact(s|ful)?|helps|helping|to help|supports|ensures?|fosters?|drives?|leverages?|strives?|contributes to',
    'mostly|usually|generally|probably|often|appropriate(ly)?|quickly|highly|very|regular(ly)?|etc|where possible',
  ].join('|')})\\b`,
  'i',
);

/** Words that give a person a gender (L31). */
export const GENDERED = /\b(he|she|his|her|him|hers|himself|herself|guys|man|manpower|chairman|salesm[ae]n)\b/i;

/** Sørensen–Dice over pairs of characters: 1 = the same pairs, 0 = none in common. */
export function dice(first: string, second: string): number {
  const pairs = (text: string) => {
    const flat = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
    const counts = new Map<string, number>();
    for (let at = 0; at + 1 < flat.length; at += 1) {
      const pair = flat.slice(at, at + 2);
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    return counts;
  };
  const [a, b] = [pairs(first), pairs(second)];
  const size = (counts: Map<string, number>) => [...counts.values()].reduce((sum, count) => sum + count, 0);
  let shared = 0;
  for (const [pair, count] of a) shared += Math.min(count, b.get(pair) ?? 0);
  return (2 * shared) / (size(a) + size(b));
}

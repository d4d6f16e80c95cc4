import { clausesOf, isVerb } from './clauses.ts';
import type { Word } from './word.ts';

/** What can be pointed at. A verb that is no verb here is a deed: “reviews of designs”. */
const HARD = /^(?:thing|act|mend|name)$/;
const SOFT = /^(?:soft|bond|know)$/;
const HOLLOW = /^(?:soft|bond|know|goal|degree)$/;

/**
 * What is seen in a line: how its words begin; what it starts with (`head=`); what acts are done to (`act=`); how firm all
 * that is (`acts=`); and by how many what can be pointed at outnumbers qualities (`things=`).
 */
export function featuresOf(line: readonly Word[]): ReadonlySet<string> {
  const { clauses, asides, said } = clausesOf(line);
  const features = new Set(said.filter(({ text }) => !/^[^a-z]|\d$/.test(text)).map(({ stem }) => stem));
  if (asides.some(({ kind }) => kind === 'able')) features.add('head=able');
  features.add(`head=${said[0]?.kind}`);
  const acts = new Set<string>();
  const verbs = new Set<Word>();
  clauses.forEach(({ head, objects, isPurpose }, at) => {
    const group = groupOf(head);
    if (group !== 'noun') verbs.add(head);
    if (isPurpose) return;
    // "Navigate and lead teams": what is done to the second is done to the first.
    const what = objects.length > 0 ? objects : (clauses[at + 1]?.objects ?? []);
    acts.add(group === 'act' ? firmness(what) : group);
    if (group === 'act') for (const { kind } of what) features.add(`act=${kind}`);
  });
  // Clauses that differ say nothing together.
  if (acts.size === 1) features.add(`acts=${[...acts]}`);
  const count = (kinds: RegExp) => said.filter((word) => kinds.test(word.kind) && !verbs.has(word)).length;
  const more = count(HARD) - count(SOFT);
  features.add(`things=${more < 0 ? 'minus' : ''}${'i'.repeat(Math.min(Math.abs(more), 3))}`);
  return features;
}

/** An act that can be seen, a verb of what cannot, or no verb. */
function groupOf(head: Word): 'act' | 'state' | 'noun' {
  if (/^(?:act|mend|verb)$/.test(head.kind)) return 'act';
  return isVerb(head) || /^(?:be|have|know)$/.test(head.kind) ? 'state' : 'noun';
}

/** Whether an act is done to something that can be pointed at. */
function firmness(objects: readonly Word[]): string {
  const some = (kinds: RegExp) => objects.some(({ kind }) => kinds.test(kind));
  if (objects.length === 0) return 'bare';
  return some(HARD) ? 'firm' : some(HOLLOW) ? 'hollow' : 'open';
}

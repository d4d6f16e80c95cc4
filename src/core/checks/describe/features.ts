import { type Clause, clausesOf, isVerb } from './clauses.ts';
import type { Word } from './word.ts';

/** What can be pointed at. A verb that is no verb here is a deed: “reviews of designs”. */
const HARD = /^(?:thing|act|mend|name)$/;
const SOFT = /^(?:soft|bond|know)$/;
const HOLLOW = /^(?:soft|bond|know|goal|degree)$/;

/** From three fewer to three more. */
const DIFFERENCE = ['fewest', 'fewer', 'few', 'same', 'more', 'many', 'most'];

/**
 * What is seen in a line: the stems of its words; what it begins with (`head=`); what is done to what (`act=`, `state=`,
 * `noun=`); how firm that is (`acts=`); and by how many the things that can be pointed at outnumber the qualities
 * (`things=`).
 */
export function featuresOf(line: readonly Word[]): ReadonlySet<string> {
  const { clauses, able, said } = clausesOf(line);
  const features = new Set(said.filter(({ text }) => !/^[^\p{L}]|\d$/u.test(text)).map(({ stem }) => stem));
  if (able) features.add('head=able');
  features.add(`head=${said[0]?.kind}`);
  const acts = new Set<string>();
  clauses.forEach((clause, at) => {
    if (clause.purpose) return;
    // "Navigate and lead teams": what is done to the second is done to the first.
    const objects = clause.objects.length > 0 ? clause.objects : (clauses[at + 1]?.objects ?? []);
    const group = groupOf(clause.head);
    acts.add(group === 'act' ? firmness(objects) : group);
    for (const { kind } of objects) features.add(`${group}=${kind}`);
    if (objects.length === 0) features.add(`${group}=`);
  });
  features.add(`acts=${[...acts].sort().join('+')}`);
  const verbs = new Set(clauses.map(({ head }) => head).filter((head) => groupOf(head) !== 'noun'));
  const count = (kinds: RegExp) => said.filter((word) => kinds.test(word.kind) && !verbs.has(word)).length;
  features.add(`things=${DIFFERENCE[Math.max(0, Math.min(count(HARD) - count(SOFT) + 3, 6))]}`);
  return features;
}

/** An act that can be seen, a verb of what cannot, or no verb. */
function groupOf(head: Clause['head']): 'act' | 'state' | 'noun' {
  if (/^(?:act|mend)$/.test(head.kind)) return 'act';
  return isVerb(head) || /^(?:be|have|know)$/.test(head.kind) ? 'state' : 'noun';
}

/** Whether an act is done to something that can be pointed at. */
function firmness(objects: readonly Word[]): string {
  if (objects.length === 0) return 'bare';
  if (objects.some(({ kind }) => HARD.test(kind))) return 'firm';
  return objects.some(({ kind }) => HOLLOW.test(kind)) ? 'hollow' : 'open';
}

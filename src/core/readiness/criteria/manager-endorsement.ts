import { showDay } from '../../day.ts';
import { signOffsFor } from '../proof.ts';
import type { CriterionKind } from './kind.ts';

/** A sign-off of this kind to the target counts (S49, C13). */
export const managerEndorsement: CriterionKind = {
  kind: 'Manager endorsement',
  unit: '',
  why: 'Somebody who saw the work has to stand for it, with their name and the date.',
  usesValue: false,
  accepts: () => true,
  judge: (facts) => (signOffsFor(facts, managerEndorsement.kind).length > 0 ? 'yes' : 'not yet'),
  needed: () => 'signed',
  now: (facts) => {
    const [first] = signOffsFor(facts, managerEndorsement.kind);
    return first ? `${first.by}, ${showDay(first.on)}` : 'not signed';
  },
  remedy: ({ step }) => `an endorsement to ${step.to.row.code}, signed and dated by somebody else`,
};

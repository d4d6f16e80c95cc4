import { showDay } from '../../day.ts';
import type { Facts } from '../facts.ts';
import { signOffsFor } from '../proof.ts';
import type { CriterionKind } from './kind.ts';
import { managerEndorsement } from './manager-endorsement.ts';

/**
 * A sign-off of this kind to the target counts and has a Session; where the step asks for an endorsement too, it is on
 * or after the earliest one that counts (S50).
 */
export const calibration: CriterionKind = {
  kind: 'Calibration',
  unit: '',
  why: 'A session with other managers keeps the bar the same from team to team.',
  usesValue: false,
  accepts: () => true,
  judge: (facts) => (confirmed(facts).length > 0 ? 'yes' : 'not yet'),
  needed: () => 'confirmed in a session',
  now: (facts) => {
    const [first] = confirmed(facts);
    return first ? `${first.session}, ${showDay(first.on)}` : 'not confirmed';
  },
  remedy: (facts) => {
    const after = earliest(facts) === -Infinity ? '' : ', on or after the endorsement';
    return `a calibration to ${facts.step.to.row.code} with its session${after}`;
  },
};

function confirmed(facts: Facts) {
  const rows = signOffsFor(facts, calibration.kind).filter(({ session }) => session !== '');
  if (rows.length === 0) return rows;
  const from = earliest(facts);
  return rows.filter(({ on }) => on >= from);
}

/** The first day a calibration may be on: never, where an endorsement is asked for and none counts. */
function earliest(facts: Facts): number {
  const asked = facts.criteria.some(({ kind, readable }) => readable && kind === managerEndorsement);
  if (!asked) return -Infinity;
  return Math.min(Infinity, ...signOffsFor(facts, managerEndorsement.kind).map(({ on }) => on));
}

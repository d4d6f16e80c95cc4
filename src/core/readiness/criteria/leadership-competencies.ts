import type { Rating } from '../../framework/rating.ts';
import { TOLERANCE } from '../../framework/rating.ts';
import { list, showNumber } from '../../words.ts';
import type { Facts } from '../facts.ts';
import type { CriterionKind } from './kind.ts';
import { whatIsMissing } from './ratings-of-cycle.ts';

/** Every applicable competency marked Leadership is rated at its required rating or above (S63). */
export const leadershipCompetencies: CriterionKind = {
  kind: 'Leadership competencies',
  unit: '',
  why: 'A step into management has to test what managers do, not only what the person did before.',
  usesValue: false,
  accepts: () => true,
  judge: (facts) => {
    if (!facts.current) return 'unknown';
    const { ratings } = facts.current;
    const { competencies, required } = facts.requirements;
    const leading = (of: (rating: Rating, least: number) => boolean) =>
      competencies.some(({ row }, at) => row.leadership && of(ratings[at], required[at] ?? 0));
    if (leading((rating, least) => typeof rating === 'number' && rating < least - TOLERANCE)) return 'not yet';
    return leading((rating) => typeof rating !== 'number') ? 'unknown' : 'yes';
  },
  needed: () => 'each at its required rating',
  now: (facts) => {
    if (!facts.current) return 'no current cycle';
    const { below, open } = leadership(facts);
    const parts = [below.length > 0 ? `below: ${list(below)}` : '', open.length > 0 ? `not rated: ${list(open)}` : ''];
    return parts.filter((part) => part !== '').join('; ') || 'all there';
  },
  remedy: (facts) => {
    if (!facts.current) return whatIsMissing(facts);
    const { below, open } = leadership(facts);
    return list([...below, ...open.map((name) => `a rating for ${name}`)]);
  },
};

function leadership(facts: Facts): { readonly below: readonly string[]; readonly open: readonly string[] } {
  const below: string[] = [];
  const open: string[] = [];
  facts.requirements.competencies.forEach(({ row }, index) => {
    if (!row.leadership) return;
    const rating = facts.current?.ratings[index];
    const required = facts.requirements.required[index] ?? 0;
    if (typeof rating !== 'number') open.push(row.name);
    else if (rating < required - TOLERANCE) below.push(`${row.name} ${showNumber(rating)} → ${showNumber(required)}`);
  });
  return { below, open };
}

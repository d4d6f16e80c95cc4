import type { PresetPath } from './preset.ts';

const CORE = 'Communication, Ownership, Collaboration, Delivery';

const back = (fromLevel: string, toLevel: string, gapsToClose: string): PresetPath => ({
  kind: 'Return',
  fromFamily: 'Sales',
  fromLevel,
  toFamily: 'Sales',
  toLevel,
  required: `A conversation with the next manager, a territory and a start date. ${toLevel} has the rank and pay band of ${fromLevel}, and there is no waiting period.`,
  transferableSkills: `${CORE}; Sales planning carries over to Pipeline management`,
  gapsToClose,
});

/**
 * How people change between selling and leading: one crossover with criteria (S57, S63) and a way back at equal rank
 * from every management level (S64, S65).
 */
export const SALES_PATHS: readonly PresetPath[] = [
  {
    kind: 'Crossover',
    fromFamily: 'Sales',
    fromLevel: 'S2',
    toFamily: 'Sales',
    toLevel: 'SM1',
    required:
      'Twelve months at S2, quota in two cycles in a row, eight pipeline meetings led as a stand-in, and two cycles rated against the SM1 descriptions with an average of 3.5, nothing below 3 and every leadership competency at its required rating; then endorsement and calibration. S2 and SM1 have the same rank and pay band.',
    transferableSkills: `${CORE}; Pipeline management carries over to Sales planning`,
    gapsToClose:
      'Coaching, Feedback, Hiring and Sales planning: practise them by reviewing calls of a newer seller, sitting on interview panels and leading pipeline meetings for the lead.',
  },
  back(
    'SM1',
    'S2',
    'Prospecting and Discovery: a target list of own, and first meetings that come from it, in the first quarter.',
  ),
  back('SM2', 'S3', 'Discovery and Negotiation with several departments: one such sale in the first half-year.'),
  back('SM3', 'S4', 'Prospecting and Negotiation at large customers: a plan for three accounts in the first quarter.'),
  back(
    'SM4',
    'S5',
    'Discovery and Negotiation across countries: take over two global accounts in the first half-year.',
  ),
];

import type { PresetPath } from './preset.ts';

const CORE = 'Communication, Ownership, Collaboration, Delivery';

const back = (fromLevel: string, toLevel: string, gapsToClose: string): PresetPath => ({
  kind: 'Return',
  fromFamily: 'Product',
  fromLevel,
  toFamily: 'Product',
  toLevel,
  required: `A conversation with the next manager, a product and a start date. ${toLevel} has the rank and pay band of ${fromLevel}, and there is no waiting period.`,
  transferableSkills: `${CORE}; Portfolio planning carries over to Prioritisation`,
  gapsToClose,
});

/**
 * How people change between product work and leading: one crossover with criteria (S57, S63) and a way back at equal
 * rank from every management level (S64, S65).
 */
export const PRODUCT_PATHS: readonly PresetPath[] = [
  {
    kind: 'Crossover',
    fromFamily: 'Product',
    fromLevel: 'P3',
    toFamily: 'Product',
    toLevel: 'PL1',
    required:
      'Twelve months at P3, two product managers mentored, and two cycles rated against the PL1 descriptions with an average of 3.5, nothing below 3 and every leadership competency at its required rating; then endorsement and calibration. P3 and PL1 have the same rank and pay band.',
    transferableSkills: `${CORE}; Prioritisation carries over to Portfolio planning`,
    gapsToClose:
      'Coaching, Feedback, Hiring and Portfolio planning: practise them by mentoring on a written plan, grading work samples of candidates and planning a quarter for the manager.',
  },
  back('PL1', 'P3', 'Research and Measurement: five interviews and one experiment of own in the first quarter.'),
  back(
    'PL2',
    'P4',
    'Product sense and Measurement for a product line: its principles and figures in the first half-year.',
  ),
  back('PL3', 'P5', 'Research on markets: one market study of own in the first half-year.'),
  back(
    'PL4',
    'P6',
    'Research and Product sense for a new business: one trial with paying customers in the first year.',
  ),
];

import type { PresetPath } from './preset.ts';

const CORE = 'Communication, Ownership, Collaboration, Delivery';

const back = (fromLevel: string, toLevel: string, gapsToClose: string): PresetPath => ({
  kind: 'Return',
  fromFamily: 'Support',
  fromLevel,
  toFamily: 'Support',
  toLevel,
  required: `A conversation with the next manager and a start date. ${toLevel} has the rank and pay band of ${fromLevel}, and there is no waiting period.`,
  transferableSkills: `${CORE}; grading cases for Feedback carries over to Troubleshooting and Escalations`,
  gapsToClose,
});

/**
 * How people change between working with customers and leading: one crossover with criteria (S57, S63) and a way back at
 * equal rank from every management level (S64, S65).
 */
export const SUPPORT_PATHS: readonly PresetPath[] = [
  {
    kind: 'Crossover',
    fromFamily: 'Support',
    fromLevel: 'C2',
    toFamily: 'Support',
    toLevel: 'CM1',
    required:
      'Twelve months at C2, ten shifts led as a stand-in, and two cycles rated against the CM1 descriptions with an average of 3.5, nothing below 3 and every leadership competency at its required rating; then endorsement and calibration. C2 and CM1 have the same rank and pay band.',
    transferableSkills: `${CORE}; Escalations carries over to leading a shift, Help content to training new colleagues`,
    gapsToClose:
      'Coaching, Feedback, Team health and Workforce planning: practise them by training a new colleague, grading a sample of cases and planning a week of the rota with the lead.',
  },
  back('CM1', 'C2', 'Troubleshooting on the current release: twenty cases in the first month, read by a colleague.'),
  back('CM2', 'C3', 'Customer adoption: a success plan with each of five customers in the first quarter.'),
  back(
    'CM3',
    'C4',
    'Help content and Troubleshooting for an area: one cause of contacts removed in the first half-year.',
  ),
  back('CM4', 'C5', 'Customer adoption across the company: a forecast of losses with its data in the first half-year.'),
];

import type { PresetPath } from './preset.ts';

const CORE = 'Communication, Ownership, Collaboration, Delivery';

const back = (fromLevel: string, toLevel: string, gapsToClose: string): PresetPath => ({
  kind: 'Return',
  fromFamily: 'Design',
  fromLevel,
  toFamily: 'Design',
  toLevel,
  required: `A conversation with the next manager and a start date. ${toLevel} has the rank and pay band of ${fromLevel}, and there is no waiting period.`,
  transferableSkills: `${CORE}; Coaching and Feedback carry over to Mentoring`,
  gapsToClose,
});

/** How designers change between the two tracks: one crossover (S57, S63) and a way back at equal rank (S64, S65). */
export const DESIGN_PATHS: readonly PresetPath[] = [
  {
    kind: 'Crossover',
    fromFamily: 'Design',
    fromLevel: 'D3',
    toFamily: 'Design',
    toLevel: 'DM1',
    required:
      'Twelve months at D3, the work of two designers assigned and reviewed, and two cycles rated against the DM1 descriptions with an average of 3.5, nothing below 3 and every leadership competency at its required rating; then endorsement and calibration. D3 and DM1 have the same rank and pay band.',
    transferableSkills: `${CORE}; Mentoring carries over to Coaching`,
    gapsToClose:
      'Coaching, Feedback, Hiring, Team health and Resource planning: practise them by mentoring through a whole feature, sitting on portfolio reviews and standing in for a manager.',
  },
  back(
    'DM1',
    'D3',
    'Visual design and Product sense: one feature designed from research to handover in the first quarter.',
  ),
  back(
    'DM2',
    'D4',
    'Interaction design, Visual design and Research: one released flow and one usability study in the first quarter.',
  ),
  back(
    'DM3',
    'D5',
    'Interaction design and Product sense at the size of an area: publish one interaction model in the first half-year.',
  ),
  back(
    'DM4',
    'D6',
    'Visual design and Research at the size of all products: issue one standard and run one study for the executive team in the first year.',
  ),
];

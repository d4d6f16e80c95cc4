import type { PresetPath } from './preset.ts';

const CORE = 'Communication, Ownership, Collaboration, Delivery';

const back = (fromLevel: string, toLevel: string, gapsToClose: string): PresetPath => ({
  kind: 'Return',
  fromFamily: 'Engineering',
  fromLevel,
  toFamily: 'Engineering',
  toLevel,
  required: `A conversation with the next manager and a start date. ${toLevel} has the rank and pay band of ${fromLevel}, and there is no waiting period.`,
  transferableSkills: `${CORE}; Coaching and Feedback carry over to Mentoring`,
  gapsToClose,
});

/**
 * How people change between the two tracks: one crossover with criteria (S57, S63) and a way back at equal rank from
 * every management level (S64, S65).
 */
export const ENGINEERING_PATHS: readonly PresetPath[] = [
  {
    kind: 'Crossover',
    fromFamily: 'Engineering',
    fromLevel: 'IC4',
    toFamily: 'Engineering',
    toLevel: 'M1',
    required:
      'Twelve months at IC4, the work of three engineers assigned and reviewed, and two cycles rated against the M1 descriptions with an average of 3.5, nothing below 3 and every leadership competency at its required rating; then endorsement and calibration. IC4 and M1 have the same rank and pay band.',
    transferableSkills: `${CORE}; Mentoring carries over to Coaching`,
    gapsToClose:
      'Coaching, Feedback, Hiring, Team health and Resource planning: practise them by mentoring on a written plan, sitting on interview panels and standing in for a manager.',
  },
  back(
    'M1',
    'IC4',
    'System design, Code quality and Operations: one released change and one on-call shift in the first quarter.',
  ),
  back(
    'M2',
    'IC5',
    'System design and Operations at the size of an area: write one migration plan and lead one failure exercise in the first half-year.',
  ),
  back(
    'M3',
    'IC6',
    'System design and Code quality at the size of Engineering: publish one standard and move one system to it in the first year.',
  ),
  back(
    'M4',
    'IC7',
    'System design and Product sense at the size of the company: agree one investment of several years with the board.',
  ),
];

import { EXAMPLE_LEVELS } from '../example-levels.ts';
import { namedLevels } from '../named-levels.ts';
import { unknownCompetencies } from '../references/competencies.ts';
import { foundDangling } from '../references/dangling.ts';
import { unknownFamilies, unknownTracks } from '../references/families-and-tracks.ts';
import { unknownSteps } from '../references/steps-of-criteria.ts';
import type { Rule } from '../rule.ts';

const COMPETENCIES = ['Job family', 'Competency', 'Type', 'Tracks'];
const MATRIX = ['Job family', 'Competency', 'S1', 'S2'];
const CRITERIA = ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'];

export const referenceKnown: Rule = {
  id: 'reference-known',
  name: 'Refers to nothing',
  title: 'Every job family, track, competency and level that a row of the framework names exists',
  why: 'The parts of a framework hold each other by name. A row with a name that nothing has is passed over without a word.',
  requirement: 'S26',
  severity: 'error',
  bad: {
    Levels: EXAMPLE_LEVELS,
    Competencies: [COMPETENCIES, ['Sails', 'Closing', 'Functional', ''], ['Sales', 'Coaching', 'Core', 'Managment']],
    Matrix: [MATRIX, ['Sales', 'Coachign', 'Listens first.', 'Asks before telling.']],
    Criteria: [CRITERIA, ['AVG', 'Sales', 'S1', 'S9', 'Average rating', 3.5]],
  },
  good: {
    Levels: EXAMPLE_LEVELS,
    Competencies: [COMPETENCIES, ['All', 'Closing', 'Functional', ''], ['Sales', 'Coaching', 'Core', 'Management']],
    Matrix: [MATRIX, ['sales', ' coaching', 'Listens first.', 'Asks before telling.']],
    Criteria: [CRITERIA, ['AVG', 'Sales', 'S1', 's2', 'Average rating', 3.5], ['LOW', '', '', '', 'Lowest rating', 3]],
  },
  check: ({ company }) => {
    const { workbook } = company;
    // Without levels nothing can be compared, and that is a finding of its own.
    if (workbook.levels.length === 0) return [];
    const levels = namedLevels(company);
    return foundDangling([
      ...unknownFamilies(workbook, levels),
      ...unknownTracks(workbook),
      ...unknownCompetencies(workbook, levels),
      ...unknownSteps(workbook.criteria, levels),
    ]);
  },
};

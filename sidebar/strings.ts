import type { TabAddition } from '../src/core/contract.ts';

/** A count with its noun. */
export const number = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Every text of the sidebar that is not a message of the server. */
export const STRINGS = {
  panels: 'Parts of Career Framework',
  check: 'Check',
  loading: 'Loading…',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  close: 'Close',
  setUp: 'Set up',
  setUpTitle: 'Set up workbook',
  settingUp: 'Setting up…',
  setUpDone: 'The workbook is set up',
  nextSteps: 'Next: read the descriptions with the managers of the family, add your people, then check the framework.',
  companySize: 'Size of the company',
  jobFamilies: 'Job families',
  oneFamilyFirst: 'Start with one; it is the template for the others.',
  familySize: (levels: number, competencies: number) =>
    `${number(levels, 'level', 'levels')}, ${number(competencies, 'competency', 'competencies')}`,
  willBeMade: 'What will be made',
  leftOut: (family: string) =>
    `${family} has other levels in your workbook than the preset, so nothing is made for it. Rename the family there first, or import what is missing.`,
  furtherTabs: 'Further tabs',
  furtherHint: 'A workbook starts small. These can be made now, or later when you need them.',
  nothingToAdd: 'Nothing to add: the workbook has all of it.',
  chooseFamily: 'Choose at least one job family.',
  whatWasAdded: 'What was added',
  fromPreset: 'From a preset',
  fromFamily: 'New family from one you have',
  noFamilyYet: 'There is no job family in this workbook yet. Start from a preset, then make others from it.',
  parentFamily: 'Copy from',
  newFamilyName: 'Name of the new job family',
  familyHint:
    'Levels, criteria, paths and core competencies are copied. Titles, functional descriptions and what is about the work of the role are left for its managers to write.',
  functionalNames: 'Functional competencies',
  functionalHint: 'Type what each becomes in the new family; empty leaves it out.',
  makeFamily: 'Make the family',
  makingFamily: 'Making the family…',
  familyMade: 'The job family is there',
  leftToWrite: (titles: number, descriptions: number, wordings: number) =>
    `Left to write with its managers: ${[
      number(titles, 'title', 'titles'),
      number(descriptions, 'description', 'descriptions'),
      number(wordings, 'wording of a criterion', 'wordings of criteria'),
    ].join(', ')}. They are the empty cells of Levels, Matrix and Criteria; the check lists the descriptions.`,
  stays: 'Stays',
  notAdded: 'Not added',
  differences: (n: number) =>
    `${number(n, 'cell says', 'cells say')} something else in your workbook and ${n === 1 ? 'stays as it is' : 'stay as they are'}`,
  addition: ({ state, rows, columns, cells, finished }: TabAddition) => {
    if (state === 'keep') return 'has all of it and stays as it is';
    const parts = [
      ...(rows > 0 ? [number(rows, 'row', 'rows')] : []),
      ...(columns.length > 0 ? [`${number(columns.length, 'column', 'columns')} (${columns.join(', ')})`] : []),
      ...(cells > 0 ? [number(cells, 'empty cell filled', 'empty cells filled')] : []),
    ];
    if (finished) return ['was left half made and is finished', ...parts].join(', ');
    if (state === 'add') return `gets ${parts.join(', ')}`;
    return parts.length > 0 ? `new, ${parts.join(', ')}` : 'new, for you to fill';
  },
  failed: 'That did not work',
  lateAnswer: 'Google did not answer in time. Check your connection, then try again.',
  severalAccounts:
    'Google refused this call. When several Google accounts are signed in, the sidebar is often opened with the wrong one: open the spreadsheet in a window where only one account is signed in.',
} as const;

import { count } from '../../src/core/words.ts';

/** The texts of the last two steps. */
export const PLAN_STRINGS = {
  planTitle: 'What will be written',
  planHint: 'Only what is missing is added. Nothing that stands in this workbook is changed.',
  planning: 'Asking the workbook what this comes to…',
  planAgain: 'Ask again',
  choices: 'Also',
  rest: 'Also make the rest of the workbook',
  restHint: 'People, Cycles, Ratings for each job family, and Settings and Criteria where there are none.',
  criteria: 'Start with common criteria',
  criteriaHint:
    'Four rows of Criteria with common starting values, each marked as such. Nobody has decided on them yet.',
  tabsHeading: 'Tabs',
  add: 'Add to workbook',
  adding: 'Adding…',
  addAgain: 'Nothing is added twice, so you can add it again.',
  nothingToAdd: 'Nothing to add: the workbook has all of it',
  doneTitle: 'The framework is in the workbook',
  next: 'Next: check the framework (menu Career Framework), then read the descriptions with the managers of each job family.',
  noCriteria: 'Nobody has a readiness until Criteria has rows: write your own, or start with the common ones.',
  whatHappened: 'What was done',
  unplaced: (n: number) => `${count(n, 'text', 'texts')} without a place`,
  unplacedHint: 'Kept in the tab “Text without a place”.',
  copy: 'Copy list',
  copied: 'The list was copied.',
  notCopied: 'This browser does not let the list be copied. Select it and copy it by hand.',
  close: 'Close',
} as const;

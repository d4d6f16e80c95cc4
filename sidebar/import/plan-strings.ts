import type { TabAddition } from '../../src/core/contract.ts';
import { count, list } from '../../src/core/words.ts';

/** What is said about a tab, before and after it is written. */
function tabWords({ state, rows, columns, cells }: TabAddition, done: boolean): string {
  const gets = [
    ...(rows > 0 ? [count(rows, 'row', 'rows')] : []),
    ...(columns.length > 0 ? [`${count(columns.length, 'column', 'columns')} (${some(columns)})`] : []),
    ...(cells > 0 ? [count(cells, 'empty cell filled', 'empty cells filled')] : []),
  ];
  if (state === 'keep') return done ? 'stayed as it was' : 'stays as it is';
  const first = { new: 'new tab', fill: 'was empty', add: done ? 'got' : 'gets' }[state];
  if (gets.length === 0) return `${first}, headers only`;
  return state === 'add' ? `${first} ${list(gets)}` : `${first}, ${list(gets)}`;
}

function some(names: readonly string[]): string {
  return names.length <= 6 ? names.join(', ') : `${names.slice(0, 5).join(', ')} and ${names.length - 5} more`;
}

/** The texts of the last two steps. */
export const PLAN_STRINGS = {
  planTitle: 'What will be written',
  planHint: 'Only what is missing is added. Nothing that stands in this workbook is changed.',
  planning: 'Asking the workbook what this comes to…',
  planAgain: 'Ask again',
  tabWill: (tab: TabAddition) => tabWords(tab, false),
  tabDid: (tab: TabAddition) => tabWords(tab, true),
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
  differences: (n: number) => `${count(n, 'cell says', 'cells say')} something else in the workbook`,
  differencesHint: 'The workbook’s text stays. Copy over by hand what you want from the other.',
  cell: 'Cell',
  existing: 'In the workbook, stays',
  added: 'In what you import',
  cellOf: (tab: string, row: readonly string[], column: string) => [tab, ...row, column].join(' › '),
  moreDifferences: (n: number) => `and ${n} more`,
  doneTitle: 'The framework is in the workbook',
  next: 'Next: check the framework (menu Career Framework), then read the descriptions with the managers of each job family.',
  whatHappened: 'What was done',
  unplaced: (n: number) => `${count(n, 'text', 'texts')} without a place`,
  unplacedHint: 'They are kept in the tab “Text without a place”.',
  copy: 'Copy list',
  copied: 'The list was copied.',
  notCopied: 'This browser does not let the list be copied. Select it and copy it by hand.',
  close: 'Close',
} as const;

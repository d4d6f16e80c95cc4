import type { Severity } from '../src/core/finding.ts';

const number = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** Every text of the sidebar that is not a message of the server. */
export const STRINGS = {
  loading: 'Loading…',
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
    `${family} is not in your Levels tab, so nothing is made for it. Add its levels there first.`,
  whatIsThere: 'What is there now',
  tabState: (state: 'new' | 'fill' | 'keep', rows: number) =>
    state === 'keep'
      ? 'has content and stays as it is'
      : rows > 0
        ? number(rows, 'row', 'rows')
        : 'empty, for you to fill',
  checkAgain: 'Check again',
  checking: 'Checking the framework…',
  why: 'Why',
  andMore: (n: number) => `and ${n} more like these`,
  more: (n: number) => `Show ${number(n, 'more', 'more')}`,
  goTo: (tab: string, cell: string) => `Go to ${cell} in ${tab}`,
  severity: { error: 'To fix', warn: 'To look at', info: 'Good to know' } satisfies Record<Severity, string>,
  requirement: (id: string) => `Requirement ${id}`,
  health: (errors: number, warnings: number) => `${errors} to fix, ${warnings} to look at`,
  allClear: 'Nothing to fix',
  looked: (families: readonly string[], levels: number, descriptions: number, people: number) =>
    [
      families.slice(0, 3).join(', ') + (families.length > 3 ? ` and ${families.length - 3} more` : ''),
      number(levels, 'level', 'levels'),
      number(descriptions, 'description', 'descriptions'),
      number(people, 'person', 'people'),
    ]
      .filter((part) => part !== '')
      .join(' · '),
  empty: 'No framework yet',
  emptyHelp:
    'This workbook has no tab named Levels, Competencies, Matrix or Criteria. Add them with their headers, then check again.',
  failed: 'That did not work',
  lateAnswer: 'Google did not answer within a minute. Check your connection, then check again.',
  severalAccounts:
    'Google refused this call. When several Google accounts are signed in, the sidebar is often opened with the wrong one: open the spreadsheet in a window where only one account is signed in.',
  checked: (errors: number, warnings: number) => `Checked. ${errors} to fix, ${warnings} to look at.`,
} as const;

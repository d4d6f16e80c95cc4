import type { Rule } from '../rule.ts';

const TABS = ['People', 'Ratings'] as const;

export const teamTabMissing: Rule = {
  id: 'team-tab-missing',
  name: 'Not connected to reviews',
  title: 'People and their ratings are in the workbook',
  why: 'A framework that is not connected to reviews is a document: readiness and gap tabs need people and ratings.',
  requirement: 'S10',
  severity: 'info',
  bad: { People: [['Employee ID', 'Name', 'Job family', 'Level']] },
  good: {
    People: [['Employee ID', 'Name', 'Job family', 'Level']],
    'Ratings – Sales': [['Cycle', 'Employee ID']],
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', 'Seller', 1],
    ],
  },
  check: ({ company }) =>
    TABS.filter((kind) => !company.workbook.sources.some((source) => source.kind === kind)).map((kind) => ({
      at: { tab: kind, cell: '' },
      message: `There is no ${kind} tab, so readiness cannot be computed yet. Add a tab named ${kind}.`,
    })),
};

import { problemRule } from '../problem-rule.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order'];

export const cellReadable = problemRule({
  id: 'cell-readable',
  name: 'Cell cannot be read',
  title: 'Every cell holds what its column is for',
  why: 'A number stored as text or a date that is none counts as empty, and the result looks right while it is not.',
  requirement: 'S26',
  severity: 'error',
  bad: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 'first']] },
  good: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1]] },
});

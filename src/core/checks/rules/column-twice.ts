import { problemRule } from '../problem-rule.ts';

export const columnTwice = problemRule({
  id: 'column-twice',
  name: 'Header twice',
  title: 'No header stands twice in a tab',
  why: 'Of two columns with one header only one can be meant, and a guess would be wrong half the time.',
  requirement: 'S26',
  severity: 'error',
  bad: { Competencies: [['Job family', 'Competency', 'Type', 'Owner', 'Owner']] },
  good: { Competencies: [['Job family', 'Competency', 'Type', 'Owner', 'Remark', 'Remark']] },
});

import { problemRule } from '../problem-rule.ts';
import type { Examples, RuleTexts } from '../rule.ts';

export const columnTwiceTexts: RuleTexts = {
  name: 'Header twice',
  title: 'No header stands twice in a tab',
  why: 'Of two columns with one header only one can be meant, and a guess would be wrong half the time.',
  requirement: 'S26',
};

export const columnTwice = problemRule({
  id: 'column-twice',
  severity: 'error',
});

export const columnTwiceExamples: Examples = {
  bad: { Competencies: [['Job family', 'Competency', 'Type', 'Owner', 'Owner']] },
  good: { Competencies: [['Job family', 'Competency', 'Type', 'Owner', 'Remark', 'Remark']] },
};

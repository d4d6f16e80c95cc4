import type { Rule } from '../rule.ts';

const PARTS = [
  { kind: 'Levels', lacks: 'says which levels there are' },
  { kind: 'Competencies', lacks: 'says what people are rated on' },
  { kind: 'Matrix', lacks: 'describes what each competency looks like at each level' },
  { kind: 'Criteria', lacks: 'says what each step takes' },
] as const;

export const frameworkTabMissing: Rule = {
  id: 'framework-tab-missing',
  name: 'Missing tab',
  title: 'Levels, competencies, descriptions and criteria are all there',
  why: 'A framework without one of its parts cannot be applied: people see a ladder without knowing what each step takes.',
  requirement: 'S1',
  severity: 'error',
  bad: { Levels: [['Job family', 'Track', 'Level', 'Title', 'Order']] },
  good: {
    Levels: [['Job family', 'Track', 'Level', 'Title', 'Order']],
    Competencies: [['Job family', 'Competency', 'Type']],
    Matrix: [['Job family', 'Competency']],
    Criteria: [['ID', 'Job family', 'From', 'To', 'Criterion', 'Value']],
  },
  check: ({ company }) =>
    PARTS.filter(({ kind }) => !company.workbook.sources.some((source) => source.kind === kind)).map(
      ({ kind, lacks }) => ({
        at: { tab: kind, cell: '' },
        message: `There is no ${kind} tab, so nothing ${lacks}. Add a tab named ${kind}.`,
      }),
    ),
};

import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { functionOf } from '../preset-of.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Job family', 'Stage', 'Function'];

export const peopleFamily: Rule = {
  id: 'people-family',
  name: 'HR has none',
  title: 'HR has a framework of its own once others have one',
  why: 'HR that asks for frameworks and has none is not believed.',
  requirement: 'S77',
  severity: 'info',
  bad: { 'Job families': [HEADER, ['Sales', 'Published', 'Sales']] },
  good: { 'Job families': [HEADER, ['Sales', 'Published', 'Sales'], ['HR', 'Drafting', 'People']] },
  check: ({ company }) => {
    const { jobFamilies } = company.workbook;
    const published = jobFamilies.find(({ stage }) => normalise(stage) === 'published');
    const families = [
      ...jobFamilies.map(({ family }) => normalise(family)),
      ...company.families.all.map(({ family }) => family),
    ];
    if (!published || families.some((family) => functionOf(company, { family }) === 'people')) return [];
    const message = `${published.family} is published, and HR has no framework of its own. Add a family with the Function People.`;
    return [{ at: refOf(published.place, 'jobFunction'), message }];
  },
};

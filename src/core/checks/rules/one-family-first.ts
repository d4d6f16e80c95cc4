import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { count } from '../../words.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Job family', 'Stage'];

export const oneFamilyFirst: Rule = {
  id: 'one-family-first',
  name: 'Several at once',
  title: 'One job family is published before others are begun',
  why: 'One framework in use becomes the pattern; several drafts rarely get finished.',
  requirement: 'S27',
  severity: 'warn',
  bad: { 'Job families': [HEADER, ['Sales', 'Drafting'], ['Design', 'Template']] },
  good: { 'Job families': [HEADER, ['Sales', 'Published'], ['Design', 'Template']] },
  check: ({ company }) => {
    const rows = company.workbook.jobFamilies.filter(({ family }) => family !== '');
    const [first] = rows;
    if (!first || rows.length < 2 || rows.some(({ stage }) => normalise(stage) === 'published')) return [];
    const message = `${count(rows.length, 'family', 'families')} are being written, and none is published. Finish the one that people ask for most, then copy it.`;
    return [{ at: refOf(first.place, 'stage'), message }];
  },
};

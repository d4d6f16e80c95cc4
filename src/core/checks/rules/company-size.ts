import { SIZES } from '../../presets/sizes.ts';
import { activePeople } from '../../readiness/active-people.ts';
import { refOf } from '../../tables/table.ts';
import { examplePeople } from '../example-team.ts';
import { sizeOf } from '../preset-of.ts';
import type { Rule } from '../rule.ts';

const HEADER = ['Setting', 'Value'];
export const companySize: Rule = {
  id: 'company-size',
  name: 'Another size',
  title: 'The setting Company size fits the number of people',
  why: 'How many levels and tracks are usual depends on the size.',
  requirement: 'C10',
  severity: 'info',
  bad: { Settings: [HEADER, ['Company size', 'Startup']], People: examplePeople(60) },
  good: { Settings: [HEADER, ['Company size', 'Growth']], People: examplePeople(60) },
  check: ({ company }) => {
    const { band, place } = sizeOf(company);
    const n = activePeople(company).length;
    const [smallest, ...larger] = SIZES;
    if (!band || !place || !smallest || n === 0) return [];
    const fits = larger.reduce((best, one) => (n >= one.headcount[0] ? one : best), smallest);
    const isOutside = n < smallest.headcount[0] || n > (larger[larger.length - 1]?.headcount[1] ?? n);
    if (fits === band) return [];
    const nearest = isOutside ? `${fits.size} is nearest` : `${fits.size} is ${fits.people}`;
    const message = `People has ${n} who have not left, and Company size is ${band.size}; ${nearest}. Choose it, unless more people work elsewhere.`;
    return [{ at: refOf(place, 'value'), message }];
  },
};

import { normalise } from '../../normalise.ts';
import { refOf } from '../../tables/table.ts';
import { readBy, salesAt } from '../example-family.ts';
import { familyReviews, PANEL, PUBLISHED, stageOf } from '../family-reviews.ts';
import type { Rule } from '../rule.ts';

export const stageInOrder: Rule = {
  id: 'stage-in-order',
  name: 'Stage skipped',
  title: 'No framework is past the HR check without HR, or published without readers',
  why: 'HR alone writes what no manager recognises, and managers alone write what no other team can use. It takes both.',
  requirement: 'S98',
  severity: 'warn',
  bad: { 'Job families': salesAt('Panel', { Version: '1.0' }), Reviewers: readBy('Manager') },
  good: { 'Job families': salesAt('Panel', { Version: '1.0' }), Reviewers: readBy('Manager', 'HR') },
  check: ({ company }) =>
    familyReviews(company).flatMap(({ family, row, reviews }) => {
      if (!row || stageOf(row) < PANEL || reviews.some(({ role }) => normalise(role) === 'hr')) return [];
      const nobody = stageOf(row) === PUBLISHED && reviews.length === 0;
      const what = nobody
        ? 'is published, and nobody is listed who has read'
        : 'is past the HR check, and nobody from HR has read';
      const who = nobody ? 'HR, managers and senior ICs' : 'somebody with the role HR';
      const message = `${family} ${what} ${row.version ? `version ${row.version}` : 'it'}. List ${who} in Reviewers, or set the stage back.`;
      return [{ at: refOf(row.place, 'stage'), message }];
    }),
};

import { expect, test } from '@jest/globals';
import { judgeLine } from '../../../../src/core/checks/describe/vague-line.ts';

test.each([
  'demonstrates leadership',
  'thinks strategically',
  'Shows strategic thinking',
  'demonstrates ownership',
  'shows strong communication skills',
  'Has great judgment',
  'Consistently displays professionalism',
  'Exhibits a high level of accountability',
  'Thinks critically',
])('“%s” is vague', (line) => {
  const { verdict, reason } = judgeLine(line);
  expect([verdict, reason]).toEqual(['Vague', expect.stringMatching(/^(?:that somebody has|how somebody thinks)/)]);
});

test.each([
  'Has led a cross-functional initiative that affected more than one team',
  'consistently drives projects to completion without prompting',
  'has led a project with 3+ cross-team stakeholders',
  'Works within defined parameters with significant guidance.',
  'Works independently on well-scoped problems.',
  'Works independently on complex problems and begins to influence how scope is defined.',
  'Works across teams and shapes direction.',
  'Sets direction for the organisation.',
  'Demonstrates ownership by closing every escalation in writing.',
  'Shows leadership when an incident crosses teams',
  'Has written the design of two services',
  'Shows customers how to read the report.',
  'Thinks aloud in pairing sessions',
])('“%s” passes', (line) => {
  expect(judgeLine(line)).toEqual({ verdict: 'Observable', reason: '' });
});

import { expect, test } from '@jest/globals';
import { vagueLine } from '../../../../src/core/checks/describe/vague-line.ts';

test.each([
  'demonstrates leadership',
  'thinks strategically',
  'Shows strategic thinking',
  'demonstrates ownership',
  'Demonstrates leadership.',
  '• Demonstrates leadership',
  '– shows strong communication skills;',
  'Has great judgment',
  'Consistently displays professionalism',
  'Exhibits a high level of accountability',
  'Thinks critically.',
])('“%s” is vague', (line) => {
  expect(vagueLine(line)?.line).toBeDefined();
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
  '',
  '  \n • \n',
])('“%s” passes', (line) => {
  expect(vagueLine(line)).toBeUndefined();
});

test.each([
  ['Closes deals. Demonstrates leadership. Thinks strategically.', 'Demonstrates leadership'],
  ['- Writes the weekly report\n- thinks strategically\n', 'thinks strategically'],
  ['Writes reports; shows ownership;', 'shows ownership'],
])('of %j the first line at fault is named', (description, line) => {
  expect(vagueLine(description)?.line).toBe(line);
});

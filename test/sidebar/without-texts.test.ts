import { expect, test } from '@jest/globals';
import { withoutTexts } from '../../sidebar/without-texts.mjs';

const RULE = `const HEADER = ['Level'];

export const one: Rule = {
  id: 'one',
  name: 'One',
  title: 'It holds',
  why:
    'A long reason.',
  severity: 'warn',
  bad: {
    Levels: [HEADER],
  },
  good: {},
  exampleFacts: { bad: {} },
  check: () => [],
};
`;

test('a rule is left with what it checks', () => {
  expect(withoutTexts(RULE, 'one.ts')).toBe(`const HEADER = ['Level'];

export const one: Rule = {
  id: 'one',
  name: 'One',
  severity: 'warn',
  check: () => [],
};
`);
});

test.each([
  ['lacks a text', RULE.replace('  good: {},\n', '')],
  ['has a text twice', RULE.replace('  good: {},\n', '  good: {},\n  good: {},\n')],
  ['is written in another way', RULE.replace('  title:', '    title:')],
  ['has no id', RULE.replace("  id: 'one',\n", '')],
])('the build fails where a rule %s', (_name, source) => {
  expect(() => withoutTexts(source, 'one.ts')).toThrow(/^one\.ts has \d times \w+ of a rule\./);
});

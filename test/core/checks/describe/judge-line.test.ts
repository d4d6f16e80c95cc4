import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeDescription } from '../../../../src/core/checks/describe/description.ts';
import { judgeLine } from '../../../../src/core/checks/describe/judge-line.ts';
import { PRESETS } from '../../../../src/core/presets/list.ts';
import { timed } from '../../../cpu-time.ts';

test.each([
  ['demonstrates leadership', 'a quality'],
  ['thinks strategically', 'a frame of mind'],
  ['Shows strategic thinking', 'a quality'],
  ['demonstrates ownership', 'a quality'],
  ['Has great judgment', 'a quality'],
  ['Has good knowledge of PHP', 'what somebody knows'],
  ['Understands the importance of strategy', 'what somebody knows'],
  ['Builds relationships with team members', 'an effect without the act'],
])('“%s” is vague, because it is %s', (line, because) => {
  const { verdict, reason } = judgeLine(line);
  expect([verdict, reason]).toEqual(['Vague', expect.stringContaining(because)]);
});

test('the reason quotes the words it rests on, and says how to mend them', () => {
  expect(judgeLine('Has good knowledge of PHP').reason).toBe(
    '“Has good knowledge” is what somebody knows or is able to do, which nobody sees. Name what they do with it: wrote, built, taught…',
  );
});

test.each([
  'Has led a cross-functional initiative that affected more than one team',
  'consistently drives projects to completion without prompting',
  'has led a project with 3+ cross-team stakeholders',
  'Works within defined parameters with significant guidance',
  'Works independently on well-scoped problems',
  'Works independently on complex problems and begins to influence how scope is defined',
  'Works across teams and shapes direction',
  'Sets direction for the organisation',
  'Demonstrates ownership by closing every escalation in writing',
  'Has written the design of two services',
  'Shows customers how to read the report',
  'Made minor version upgrades',
  'Analyzing market trends',
])('“%s” passes', (line) => {
  expect(judgeLine(line)).toEqual({ verdict: 'Observable', reason: '' });
});

test('no line of a preset is vague', () => {
  const lines = PRESETS.flatMap(({ competencies }) =>
    competencies.flatMap(({ descriptions }) => Object.values(descriptions).flatMap(judgeDescription)),
  );
  expect(lines.length).toBeGreaterThan(400);
  expect(lines.filter(({ verdict }) => verdict === 'Vague')).toEqual([]);
});

test.each(['M5', 'IC3', 'n/a', '3+', '- M5\n- M6'])('“%s” has no word, and so no verdict', (text) => {
  expect(judgeDescription(text)).toEqual([]);
});

test('600 descriptions are judged in no time', () => {
  const lines = Array.from(
    { length: 600 },
    (_item, at) => `Writes the report of project ${at} and shows ownership of it`,
  );
  judgeLine('Writes reports');
  const { took } = timed(() => {
    for (const line of lines) judgeDescription(line);
  });
  expect(took).toBeLessThan(300);
});

test('any text is judged, and whatever is not observable has its reason', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.lorem({ maxCount: 40 }));
  fc.assert(
    fc.property(text, (line) => {
      const { verdict, reason } = judgeLine(line);
      expect(reason === '').toBe(verdict === 'Observable');
    }),
  );
});

test.each([
  ['spaces', ' '.repeat(3800)],
  ['one long word', 'a'.repeat(3800)],
  ['stops', '. '.repeat(1900)],
  ['and', 'writes and '.repeat(345)],
  ['right-to-left text', 'מוביל פרויקטים בין צוותים '.repeat(140)],
  ['emoji', '👩‍👩‍👧 🚀 '.repeat(350)],
  ['colons', 'a: '.repeat(1260)],
])('3,800 characters of %s are judged in no time', (_what, text) => {
  expect(timed(() => judgeDescription(text)).took).toBeLessThan(200);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fingerprint } from '../../../src/core/fingerprint.ts';
import { inUse } from '../../../src/core/jobs/in-use.ts';
import { outcomeInWords, planInWords } from '../../../src/core/jobs/job-words.ts';
import { fromParts, toParts } from '../../../src/core/jobs/long-text.ts';
import { planned } from '../../../src/core/jobs/planned.ts';

const print = (content: unknown) => fingerprint(JSON.stringify(content));

describe('the print of a page', () => {
  test('is the same for the same content, and short', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(print(value)).toBe(print(JSON.parse(JSON.stringify(value))));
        expect(print(value)).toMatch(/^[0-9a-z]{1,14}$/);
      }),
    );
  });

  test('tells a hundred thousand pages that differ in one number apart', () => {
    const prints = new Set(Array.from({ length: 100_000 }, (_page, at) => print([['Care', at]])));
    expect(prints.size).toBe(100_000);
  });
});

describe('a long text', () => {
  test('comes back from properties that each hold 9 KB, whatever stood there before', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 9000 }), fc.string({ maxLength: 9000 }), (text, before) => {
        const parts = toParts('job-', text || ' ');
        expect(fromParts('job-', { ...toParts('job-', before || ' '), ...parts })).toBe(text || ' ');
        for (const part of Object.values(parts)) expect(Buffer.byteLength(part)).toBeLessThanOrEqual(9 * 1024);
      }),
      { numRuns: 50 },
    );
  });

  test('that was never saved is none', () => {
    expect(fromParts('job-', {})).toBeUndefined();
  });
});

test('what is planned for a person follows from their tabs', () => {
  expect(planned([], 'a')).toBe('new');
  expect(planned([{ print: 'a' }], 'a')).toBe('unchanged');
  expect(planned([{ print: 'b' }], 'a')).toBe('changed');
  expect(planned([{ print: '' }], 'a')).toBe('changed');
  expect(planned([{}], 'a')).toBe('look');
  expect(planned([{ print: 'a' }, { print: 'a' }], 'a')).toBe('blocked');
});

test('plans, outcomes and waiting are said in words', () => {
  const people = (plan: 'new' | 'changed' | 'unchanged', number: number) =>
    Array.from({ length: number }, (_person, at) => ({ id: `${plan}${at}`, name: '', plan }));
  expect(planInWords({ people: [...people('unchanged', 448), ...people('new', 12), ...people('changed', 40)] })).toBe(
    '12 new, 40 changed and 448 unchanged',
  );
  expect(planInWords({ people: [] })).toBe('nobody');
  expect(outcomeInWords([{ id: 'E1', name: 'Ana', outcome: 'written' }])).toBe('1 written');
  expect(inUse({ action: 'write', done: 41, of: 120 })).toBe('Somebody is writing gap tabs (41 of 120).');
  expect(inUse({ action: 'remove', done: 0, of: 0 })).toBe('Somebody is removing gap tabs.');
});

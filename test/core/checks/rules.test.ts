import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { RULES } from '../../../src/core/checks/list.ts';
import type { Rule } from '../../../src/core/checks/rule.ts';
import { check, foundBy } from './found.ts';

const FOLDER = join('src', 'core', 'checks', 'rules');
const FILES = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ''));

const camelCase = (id: string) => id.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase());

test('the list holds every rule of the folder, once', () => {
  expect(RULES.map(({ id }) => id).sort()).toEqual([...FILES].sort());
});

test.each(FILES)('%s.ts exports the rule under its own name', (id) => {
  const file = jest.requireActual<Record<string, Rule>>(`../../../src/core/checks/rules/${id}.ts`);
  expect(file[camelCase(id)]?.id).toBe(id);
  expect(RULES).toContain(file[camelCase(id)]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  test('finds something in its bad example', () => {
    expect(foundBy(id, rule.bad, { facts: rule.exampleFacts?.bad }).length).toBeGreaterThan(0);
  });

  test('finds nothing in its good example', () => {
    expect(foundBy(id, rule.good, { facts: rule.exampleFacts?.good })).toEqual([]);
  });

  test('names a cell of its bad example, in a sentence, and the mend', () => {
    const findings = check(rule.bad, { facts: rule.exampleFacts?.bad }).filter((finding) => finding.rule === id);
    for (const { at, message } of findings) {
      // A tab that is missing has no cell.
      expect(at.cell).toMatch(id.endsWith('-tab-missing') ? /^$/ : /^[A-Z]+[1-9]\d*$/);
      expect(message).toMatch(/^[“A-Z0-9].*\.$/s);
    }
  });

  test('says what it is called, what holds, why it matters and which requirement it serves', () => {
    expect(rule).toMatchObject({
      name: expect.stringMatching(/^[A-Z][^.]*$/),
      title: expect.stringMatching(/^[A-Z][^.]*$/),
      why: expect.stringMatching(/\.$/),
      requirement: expect.stringMatching(/^[SC]\d+$/),
    });
  });
});

test('every rule takes an empty workbook, and one of empty tabs', () => {
  expect(() => check({})).not.toThrow();
  expect(() =>
    check(Object.fromEntries(['Levels', 'Competencies', 'Matrix', 'Ratings', 'People'].map((tab) => [tab, []]))),
  ).not.toThrow();
});

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { checksPage } from '../../../local/docs/checks-page.ts';
import { NO_CHECK, REQUIREMENTS_FILE, requirements } from '../../../local/docs/requirements.ts';
import { RULES } from '../../../src/core/checks/list.ts';

const LIST = readFileSync(REQUIREMENTS_FILE, 'utf8');
const ASKED = requirements(LIST, RULES);
const IDS = RULES.map(({ id }) => id);
const SOURCE = join('..', 'shared', 'REQUIREMENTS.md');

const numbered = (letter: string, most: number) => Array.from({ length: most }, (_item, at) => `${letter}${at + 1}`);

describe('docs/checks.md', () => {
  const page = readFileSync(join('docs', 'checks.md'), 'utf8');

  test('is what npm run docs would write', () => {
    expect(checksPage(LIST)).toBe(page);
  });

  test('has a section for every check, in the order of the list, and one for the requirements', () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading);
    expect(headings).toEqual([...IDS, 'Requirements']);
  });

  test('shows of every check what it finds and what it does not find, with a sentence that it says', () => {
    const sections = page.split(/^## /m).slice(1, -1);
    const wanting = sections.filter((text) => !/Finds something:[\s\S]*^> .*\.$[\s\S]*Finds nothing:/m.test(text));
    expect(wanting.map((text) => text.split('\n')[0])).toEqual([]);
  });

  test('leads nowhere but to its own headings', () => {
    const targets = new Set([...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target));
    expect([...targets].filter((target) => ![...IDS, 'requirements'].includes(target ?? ''))).toEqual([]);
  });

  test('keeps every row of a table as wide as its header', () => {
    const cells = (line: string) => line.replace(/\\\|/g, '').split('|').length;
    const tables = page
      .trim()
      .split('\n\n')
      .filter((block) => block.startsWith('|'));
    const uneven = tables.filter((block) => new Set(block.split('\n').map(cells)).size > 1);
    expect(uneven).toEqual([]);
  });
});

describe('the list of requirements', () => {
  test('has every number once, in order', () => {
    expect(ASKED.map(({ number }) => number)).toEqual([...numbered('S', 103), ...numbered('C', 18)]);
  });

  test('has the requirement of every check', () => {
    const listed = ASKED.flatMap(({ checks }) => checks);
    expect(IDS.filter((id) => !listed.includes(id))).toEqual([]);
  });

  test('says of every requirement where it is met', () => {
    expect(ASKED.filter(({ checks, elsewhere }) => checks.length === 0 && elsewhere === '')).toEqual([]);
  });

  test('says that there is no check only where there is none', () => {
    const stale = ASKED.filter(({ checks, elsewhere }) => elsewhere.includes(NO_CHECK) && checks.length > 0);
    expect(stale.map(({ number, checks }) => `${number}: ${checks}`)).toEqual([]);
  });

  test('names no check that there is not', () => {
    const named = [...LIST.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, id]) => id ?? '');
    expect(named.filter((id) => !IDS.includes(id))).toEqual([]);
  });

  test('has the numbers of the source', () => {
    if (!existsSync(SOURCE)) {
      process.stderr.write(`Skipped: there is no ${SOURCE}, so the list is not compared with it.\n`);
      return;
    }
    const numbers = [...readFileSync(SOURCE, 'utf8').matchAll(/^- \*\*([SC]\d+)\b/gm)].map(([, number]) => number);
    expect(ASKED.map(({ number }) => number)).toEqual(numbers);
  });
});

test('every check is named by a test of its own', () => {
  const folders = ['core', 'sheets'].map((folder) => join('test', folder));
  const tests = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const text = tests.join('\n');
  expect(IDS.filter((id) => !new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(text))).toEqual([]);
});

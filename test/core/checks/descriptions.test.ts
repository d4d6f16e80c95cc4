import { describe, expect, test } from '@jest/globals';
import { differenceOf } from '../../../src/core/checks/levels/difference.ts';
import { timed } from '../../cpu-time.ts';
import type { Tabs } from '../company.ts';
import { check, foundBy } from './found.ts';
import { saidBy } from './messages.ts';

const HEADER = ['Job family', 'Competency', 'S1', 'S2', 'S3'];
const LEVELS = [
  ['Job family', 'Track', 'Level', 'Title', 'Order'],
  ['Sales', 'IC', 'S3', 'Lead seller', 3],
  ['Sales', 'IC', 'S1', 'Seller', 1],
  ['Sales', 'IC', 'S2', 'Senior seller', 2],
];
const matrix = (...rows: string[][]): Tabs => ({ Levels: LEVELS, Matrix: [HEADER, ...rows] });

test('a vague line beside one that can be checked is worth a look, a cell without any is a warning', () => {
  const tabs = matrix([
    'Sales',
    'Writing',
    'Demonstrates ownership.',
    '- Writes the weekly report\n- thinks strategically',
    'Closes deals',
  ]);
  expect(foundBy('description-vague', tabs)).toEqual(['warn Matrix!C2', 'info Matrix!D2']);
});

const GERMAN =
  'Demonstriert Führung und schreibt jede Woche einen Bericht für die Leitung, den alle im Bereich lesen können.';

test('a tab in another language is not judged, and says so once', () => {
  const tabs = { ...matrix(['Sales', 'Planung', GERMAN, GERMAN, `${GERMAN} Leadership.`]) };
  expect(foundBy('description-language', tabs)).toEqual(['info Matrix!A1']);
  expect(foundBy('description-vague', tabs)).toEqual([]);
});

describe('description-length', () => {
  test.each([
    ['two sentences', 'Writes offers, e.g. for renewals. Sends them.', []],
    ['three', 'Writes offers. Sends them. Calls.', ['info Matrix!C2']],
    ['a sentence with semicolons', 'Writes offers; sends them; calls back', []],
    ['five bullets', '- a b\n- c d\n- e f\n- g h\n- i j', []],
    ['six', '- a b\n- c d\n- e f\n- g h\n- i j\n- k l', ['info Matrix!C2']],
    ['a list of three in one line', '1. Writes offers. Sends them. 2. Calls 3. Asks', []],
    ['a list of six in one line', '1. A b 2. C d 3. E f 4. G h 5. I j 6. K l', ['info Matrix!C2']],
    ['three sentences with a number in them', 'Reviews 1. Writes offers. Sends them.', ['info Matrix!C2']],
  ])('%s', (_what, text, expected) => {
    expect(foundBy('description-length', matrix(['Sales', 'Writing', text]))).toEqual(expected);
  });
});

test('description-length is one finding for the levels of a competency', () => {
  const three = 'Writes offers. Sends them. Calls.';
  expect(
    saidBy(
      'description-length',
      matrix(
        ['Sales', 'Writing', three, 'Writes.', `${three} Asks.`],
        ['Sales', 'Closing', 'Closes.', 'Closes.', three],
      ),
    ),
  ).toEqual([
    'info Matrix!C2: 3 or 4 sentences in C2 and E2 are more than can be rated at once. Keep the one or two that tell each level from the next.',
    'info Matrix!E3: 3 sentences are more than can be rated at once. Keep the one or two that tell this level from the next.',
  ]);
});

describe('levels-differ', () => {
  test('names the words that changed, and both cells', () => {
    expect(
      saidBy('levels-differ', matrix(['Sales', 'Writing', 'Writes good offers', 'Writes very good offers', ''])),
    ).toEqual([
      'warn Matrix!D2: From S1 (C2) to S2 (D2) of Writing only “very” was added. Write what somebody at S2 does in addition.',
    ]);
  });

  test('takes levels that read the same as one finding, by Order and not by column', () => {
    const tabs = {
      Levels: LEVELS,
      Matrix: [
        ['Job family', 'Competency', 'S3', 'S1', 'S2'],
        ['All', 'Closing', 'Closes deals', 'Closes deals.', ' closes  deals'],
      ],
    };
    expect(saidBy('levels-differ', tabs)).toEqual([
      'error Matrix!C2: Closing reads the same at S1, S2 and S3 (D2, E2 and C2). Write what somebody at S3 does that the level below does not.',
    ]);
  });

  test('is one finding for a row, and for one that several job families share', () => {
    const codes = ['S1', 'S2', 'S3', 'S4', 'S5'];
    const of = (family: string) => codes.map((code, at) => [family, 'IC', code, code, at + 1]);
    const row = ['Closing', 'Closes deals', 'Closes deals', 'Plans deals', 'Plans deals', 'Plans the year'];
    const tabs = {
      Levels: [LEVELS[0] ?? [], ...of('Sales'), ...of('Support'), ...of('Design')],
      Matrix: [
        ['Job family', 'Competency', ...codes],
        ['Sales', ...row],
        ['Support', ...row],
        ['Design', 'Closing', 'Draws', 'Draws', 'Draws', 'Draws', 'Plans'],
      ],
    };
    expect(saidBy('levels-differ', tabs)).toEqual([
      'error Matrix!D2: Closing reads the same at S1 and S2 (C2 and D2) and at S3 and S4 (E2 and F2), in Support too. Write what somebody at each level does that the level below does not.',
      'error Matrix!F4: Closing reads the same at S1 to S4 (C4 to F4). Write what somebody at each level does that the level below does not.',
    ]);
  });

  test('passes over a blank cell to the next level that is described', () => {
    expect(foundBy('levels-differ', matrix(['Sales', 'Closing', 'Closes deals', '', 'Closes deals']))).toEqual([
      'error Matrix!E2',
    ]);
  });

  test('compares levels of one track only', () => {
    const levels = LEVELS.map((row, at) => (at === 3 ? ['Sales', 'Management', 'S2', 'Team lead', 1] : row));
    expect(
      foundBy('levels-differ', { Levels: levels, Matrix: [HEADER, ['Sales', 'Closing', 'Closes', 'Closes', '']] }),
    ).toEqual([]);
  });
});

test.each([
  ['Closes deals within your area', 'Closes deals outside your area', 'substance'],
  ['Owns own work', 'Owns the work of a team', 'substance'],
  ['Writes offers with guidance', 'Writes offers on their own', 'substance'],
  ['Leads one project', 'Leads several projects', 'substance'],
  ['Leads 2 projects', 'Leads 3 projects', 'substance'],
  ['Writes reports', 'Writes reports and reviews those of others', 'substance'],
  ['Solves complex problems', 'Solves highly complex problems', 'degree'],
  ['Strong communicator', 'Excellent communicator', 'degree'],
  ['Writes offers and calls', 'Calls and writes offers', 'degree'],
  ['Writes offers.', ' writes  offers', 'none'],
])('“%s” → “%s”: %s', (lower, higher, kind) => {
  expect(differenceOf(lower, higher).kind).toBe(kind);
});

test.each([
  ['the same long text everywhere', 'Writes the report and sends it to the team. '.repeat(86)],
  ['right-to-left text', 'מוביל פרויקטים בין צוותים '.repeat(140)],
  ['emoji', '🚀 👩‍👩‍👧 ✅ '.repeat(300)],
])('50 levels × 60 competencies of %s are checked within two seconds', (_what, text) => {
  const codes = Array.from({ length: 50 }, (_item, at) => `S${at + 1}`);
  const tabs: Tabs = {
    Levels: [LEVELS[0] ?? [], ...codes.map((code, at) => ['Sales', 'IC', code, code, at + 1])],
    Matrix: [
      ['Job family', 'Competency', ...codes],
      ...Array.from({ length: 60 }, (_item, row) => [
        'Sales',
        `Competency ${row}`,
        ...codes.map((code, at) => (at % 25 === 0 ? text.slice(0, 3800) : `Writes report ${code} of project ${row}`)),
      ]),
    ],
  };
  expect(timed(() => check(tabs)).took).toBeLessThan(2000);
});

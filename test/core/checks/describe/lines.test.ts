import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../../../src/core/checks/describe/lines.ts';
import { timed } from '../../../cpu-time.ts';

describe('a description is split', () => {
  test.each<[string, string, readonly string[]]>([
    ['not at all where it is one line', 'Closes deals', ['Closes deals']],
    [
      'into sentences',
      'Closes deals. Writes “why”! Asks why? Listens',
      ['Closes deals', 'Writes “why”!', 'Asks why?', 'Listens'],
    ],
    [
      'at a stop inside quotes or brackets',
      'Says “done.” Leaves (late.) Rests.',
      ['Says “done.”', 'Leaves (late.)', 'Rests'],
    ],
    ['at semicolons', 'Writes reports; shows ownership;', ['Writes reports', 'shows ownership']],
    [
      'into lines, however they end',
      'Leads\r\nWrites\rAsks\u2028Listens\vRests',
      ['Leads', 'Writes', 'Asks', 'Listens', 'Rests'],
    ],
    [
      'into bullets of any sign',
      '- Leads\n– Writes\n— Asks\n* Sells\n• Plans\n▪ Tests\n·Rests',
      ['Leads', 'Writes', 'Asks', 'Sells', 'Plans', 'Tests', 'Rests'],
    ],
    ['into bullets without a space behind the sign', '-Leads teams\n•Writes specs', ['Leads teams', 'Writes specs']],
    ['into bullets in one line', '• Leads teams • Writes specs', ['Leads teams', 'Writes specs']],
    [
      'into the sentences of a bullet',
      '- Leads teams. Writes specs.\n- Asks.',
      ['Leads teams', 'Writes specs', 'Asks'],
    ],
    [
      'into numbered lines',
      '1. Leads\n2) Writes\n(3) Asks\na) Plans\niv. Rests',
      ['Leads', 'Writes', 'Asks', 'Plans', 'Rests'],
    ],
    ['into numbers in one line', '1. Leads teams. 2. Writes specs.', ['Leads teams', 'Writes specs']],
    [
      'with the heading of a list left out',
      'Demonstrates leadership:\n- leads a project\n- asks for help',
      ['leads a project', 'asks for help'],
    ],
    ['with a colon at the end where nothing follows', 'Demonstrates leadership:', ['Demonstrates leadership']],
    ['with a label before an act', 'Designs: draws the flow', ['Designs: draws the flow']],
    ['into nothing where there are no words', '  \n • \n 2. \n - ', []],
    ['into nothing where there is nothing', '', []],
  ])('%s', (_how, description, lines) => {
    expect(linesOf(description)).toEqual(lines);
  });

  test.each([
    'Works with other teams, e.g. Sales, on a plan',
    'Owns a service, i.e. its pager',
    'Works with other teams (e.g. Sales) on a plan',
    'Owns a queue (“vs. a board”) for months',
    'Compares build vs. buy in writing',
    'Serves approx. 20 customers',
    'Reports to Dr. Weber',
    'Asks J. Smith for a review',
    'Writes plans, specs, etc. for the team',
    'Has moved 3.5 million rows',
    'Ships v2.0 of the API',
    'Runs Node.js services',
    'Uses .NET in two services',
    'Leads at U.S. customers',
    'Reviews the eng. plan',
    'Works with Ph.D. students',
    'Waits… then asks again',
    'Leads calls at 9 a.m. every week',
    'Has - in one year - led two teams',
    'Owns one of 2 well-known services',
  ])('but not “%s”', (line) => {
    expect(linesOf(line)).toEqual([line]);
  });

  test.each([
    ['Writes plans, specs, etc. Asks for review', ['Writes plans, specs, etc', 'Asks for review']],
    ['Sells in the U.S. Writes reports', ['Sells in the U.S', 'Writes reports']],
    ['Waits… Asks again', ['Waits…', 'Asks again']],
    ['Has finished item 3. Writes it down', ['Has finished item 3', 'Writes it down']],
    ['writes docs. reviews code', ['writes docs', 'reviews code']],
  ])('and “%s” is two', (description, lines) => {
    expect(linesOf(description)).toEqual(lines);
  });
});

test('no word of a description is lost but the heading of a list, and no line is blank', () => {
  const words = fc.constantFrom('Leads', 'writes', 'e.g.', 'etc.', '3.5', 'specs.', 'teams;', 'why?', 'U.S.', '…');
  fc.assert(
    fc.property(
      fc.array(words, { minLength: 1, maxLength: 12 }),
      fc.constantFrom(' ', '\n', '\n- ', ' • '),
      (said, between) => {
        const lines = linesOf(said.join(between));
        expect(lines.filter((line) => line.trim() === '')).toEqual([]);
        const letters = (text: string) => text.replace(/[^\p{L}\d]/gu, '');
        expect(letters(lines.join(''))).toBe(letters(said.join('')));
      },
    ),
  );
});

test('a cell as long as a cell can be is split at once', () => {
  const { took } = timed(() => {
    expect(linesOf('Leads e.g. teams. '.repeat(2700))).toHaveLength(2700);
    expect(linesOf(`${'a.'.repeat(24_000)} b`)).toHaveLength(1);
    expect(linesOf(`${'e.g. '.repeat(9_999)}b`)).toHaveLength(1);
    expect(linesOf('('.repeat(50_000))).toHaveLength(1);
    expect(linesOf(`x${' '.repeat(49_000)}y`)).toHaveLength(1);
    expect(linesOf(`x${';'.repeat(49_000)}y`)).toHaveLength(1);
    expect(linesOf(`x${'.'.repeat(49_000)}`)).toHaveLength(1);
  });
  expect(took).toBeLessThan(2000);
});

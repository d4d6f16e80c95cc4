import { describe, expect, test } from '@jest/globals';
import { checkDescriptions } from '../../../src/core/functions/check-description.ts';

const QUALITY = 'is a quality or a frame of mind. Name an act that shows it: led, wrote, decided… and what changed.';

describe('CHECK_DESCRIPTION', () => {
  test.each([
    'demonstrates leadership',
    'thinks strategically',
    'Shows strategic thinking',
    'demonstrates ownership',
    'Demonstrates leadership. Thinks strategically.',
    '• Demonstrates leadership\n• shows strong communication skills;',
  ])('“%s” is vague', (text) => {
    expect(checkDescriptions(text)).toEqual([['Vague', expect.stringMatching(/^“.*” is vague\. .*\. Name /)]]);
  });

  test.each([
    'Has led a cross-functional initiative that affected more than one team',
    'consistently drives projects to completion without prompting',
    'has led a project with 3+ cross-team stakeholders',
    'Demonstrates leadership:\n- leads a project\n- writes what was decided',
  ])('“%s” is observable, without a reason', (text) => {
    expect(checkDescriptions(text)).toEqual([['Observable', '']]);
  });

  test.each([
    ['Closes deals. Demonstrates leadership. Thinks strategically.', 'Demonstrates leadership'],
    ['1. Shows ownership\n2. Closes e.g. renewals', 'Shows ownership'],
  ])('%j is partly so, and the first line at fault is named', (text, line) => {
    expect(checkDescriptions(text)).toEqual([['Partly', `“${line}” is vague. “${line}” ${QUALITY}`]]);
  });

  test('a column gives a row each, blank for blank, without a header', () => {
    expect(checkDescriptions([['Closes deals.'], [''], ['thinks big'], ['  '], [' • ']])).toEqual([
      ['Observable', ''],
      ['', ''],
      ['Vague', `“thinks big” is vague. “thinks big” ${QUALITY}`],
      ['', ''],
      ['', ''],
    ]);
  });

  test.each([[''], [undefined], [[['']]]])('nothing (%j) gives one blank row', (nothing) => {
    expect(checkDescriptions(nothing)).toEqual([['', '']]);
  });

  test('a formula that failed gets no verdict', () => {
    expect(checkDescriptions([['#REF!'], ['Closes deals']])).toEqual([
      ['', 'The cell shows #REF!: its formula failed. Mend the formula, or type the description.'],
      ['Observable', ''],
    ]);
  });

  test('more than one column is refused, with what was expected', () => {
    expect(checkDescriptions([['Closes deals', 'thinks big']])).toEqual({
      wrong: 'The argument texts must be one description or one column of them, such as C2:C.',
    });
  });
});

import { describe, expect, test } from '@jest/globals';
import { BASIC_FILTER } from '../../../local/engine/basic-filter.ts';
import type { Beside, EngineData } from '../../../local/local-workbook.ts';
import { modelOf, NOTHING_BESIDE, roundTrip, type SheetData, tab } from './workbooks.ts';

type Feature = [name: string, part: Partial<SheetData>, engine?: Partial<EngineData>];
type Rule = SheetData['dataValidationRules'][number];
type Format = SheetData['conditionalFormats'][number];

/** Everything a model holds but what is new with every model. */
const held = ({ revisionId: _, ...data }: EngineData) => data;

async function expectKept([, part, engine]: Feature): Promise<void> {
  const { before, after, notes } = await roundTrip(modelOf([tab(part)], engine));
  expect(held(after)).toEqual(held(before));
  expect(notes).toEqual([]);
}

const line = { style: 'thin', color: '#ff0000' } as const;

const features: Feature[] = [
  ['numbers', { cells: { A1: '1', A2: '-2.5', A3: '0', A4: '1e+30', A5: '0.1', A6: '123456789.123' } }],
  ['truth values', { cells: { A1: 'TRUE', A2: 'FALSE' } }],
  ['text that looks like a number', { cells: { A1: "'00123", A2: "'1,000", A3: "'5%", A4: "'1e5", A5: "'-1" } }],
  ['text that looks like a date or time', { cells: { A1: "'2024-01-05", A2: "'1/2/2024", A3: "'10:30" } }],
  ['text that looks like a formula', { cells: { A1: "'=1+1", A2: '+1 person', A3: '-', A4: '@home' } }],
  ['text that looks like a truth value', { cells: { A1: "'true", A2: "'FALSE" } }],
  ['text that begins with a quote', { cells: { A1: "''quoted'", A2: "''" } }],
  ['other scripts and emoji', { cells: { A1: 'Zoë', A2: 'שלום', A3: '漢字', A4: '👩‍👩‍👧 🚀' } }],
  ['spaces and line breaks', { cells: { A1: '  both  ', A2: 'one\n\ntwo\n', A3: '\ttab' } }],
  ['error values', { cells: { A1: '#N/A', A2: '#REF', A3: '#DIV/0!', A4: '#NAME?', A5: '#ERROR' } }],
  [
    'text in plain text format',
    { cells: { A1: '00123', A2: '2024-01-05', A3: 'x' }, formats: { 'A1:A3': 1 } },
    { formats: { 1: '@' } },
  ],
  [
    'formulas',
    {
      cells: {
        A1: '1',
        A2: '=A1*2',
        A3: '=SUM(A1:A2)+COUNTIF(A1:A2,">1")',
        A4: '=IF(A1=1,"yes","no")',
        A5: '=$A$1&A$2',
      },
    },
  ],
  ['errors of formulas', { cells: { A1: '=1/0', A2: '=A1+1' } }],
  [
    'links',
    {
      cells: {
        A1: '[site](https://example.org/a?b=1&c=2)',
        A2: 'https://example.org/x',
        A3: '[12](https://example.org)',
        A4: '[tab](o-spreadsheet://sheet-1)',
      },
    },
  ],
  [
    'dates and times',
    { cells: { A1: '45296', A2: '45296.5', A3: '0.75' }, formats: { A1: 1, A2: 2, A3: 3 } },
    { formats: { 1: 'yyyy-mm-dd', 2: 'm/d/yyyy hh:mm', 3: 'hh:mm:ss a' } },
  ],
  [
    'number formats',
    { cells: { A1: '0.5', A2: '1234.5', A3: '12', A4: '2.25' }, formats: { A1: 1, A2: 2, A3: 3, A4: 4 } },
    { formats: { 1: '0%', 2: '[$€]#,##0.00', 3: '0" months"', 4: 'hhhh:mm:ss' } },
  ],
  [
    'fonts, colours and alignment',
    { cells: { A1: 'a', B1: 'b' }, styles: { A1: 1, B1: 2, C1: 3 } },
    {
      styles: {
        1: { bold: true, italic: true, underline: true, strikethrough: true, textColor: '#112233', fontSize: 14 },
        2: { align: 'right', verticalAlign: 'middle', fillColor: '#aabbcc', wrapping: 'wrap' },
        3: { fillColor: '#eeeeee', align: 'center', verticalAlign: 'top' },
      },
    },
  ],
  [
    'borders',
    { cells: { B2: 'x' }, borders: { 'B2:C3': 1 } },
    {
      borders: {
        1: {
          top: line,
          left: { style: 'thick', color: '#000000' },
          bottom: { style: 'dashed', color: '#00ff00' },
          right: { style: 'dotted', color: '#0000ff' },
        },
      },
    },
  ],
  [
    'column widths, row heights, hidden ones',
    {
      cols: { 0: { size: 201 }, 2: { isHidden: true }, 25: { size: 30 } },
      rows: { 0: { size: 60 }, 4: { isHidden: true }, 9: { size: 22, isHidden: true } },
    },
  ],
  [
    'rows that are as high as their wrapped text',
    { cells: { A1: 'a long text that needs several lines in its column' }, styles: { A1: 1 } },
    { styles: { 1: { wrapping: 'wrap' } } },
  ],
  ['frozen rows and columns', { panes: { xSplit: 2, ySplit: 1 } }],
  ['frozen rows', { panes: { xSplit: 0, ySplit: 3 } }],
  ['merges', { cells: { A1: 'x' }, merges: ['A1:C1', 'E2:E9'] }],
  ['tab colour and hidden gridlines', { color: '#336699', areGridLinesVisible: false }],
  ['names that need quotes', { name: 'Ratings – R&D "east"', cells: { A1: '1' } }],
  [
    'a filter',
    {
      cells: { A1: 'a', B1: 'b' },
      tables: [
        {
          range: 'A1:B9',
          type: 'static',
          config: BASIC_FILTER,
        },
      ],
    },
  ],
  [
    'named ranges',
    { cells: { A1: '=SUM(SCORES)' } },
    { namedRanges: { SCORES: 'People!B2:B10', PEOPLE: 'People!A1:C', ONE: 'People!D4' } },
  ],
];

const validations: [string, Rule['criterion']][] = [
  ['a list', { type: 'isValueInList', values: ['L1', 'L 2', 'é'], displayStyle: 'arrow' }],
  ['a list in cells', { type: 'isValueInRange', values: ['A1:A9'], displayStyle: 'arrow' }],
  ['a list in a column', { type: 'isValueInRange', values: ['A2:A'], displayStyle: 'arrow' }],
  ['a checkbox', { type: 'isBoolean', values: [] }],
  ['numbers between', { type: 'isBetween', values: ['1', '5'] }],
  ['numbers not between', { type: 'isNotBetween', values: ['1.5', '=B1'] }],
  ['a number', { type: 'isEqual', values: ['3'] }],
  ['another number', { type: 'isNotEqual', values: ['3'] }],
  ['greater numbers', { type: 'isGreaterThan', values: ['-3'] }],
  ['numbers from on', { type: 'isGreaterOrEqualTo', values: ['0'] }],
  ['smaller numbers', { type: 'isLessThan', values: ['0.5'] }],
  ['numbers up to', { type: 'isLessOrEqualTo', values: ['=SUM(B1:B2)'] }],
  ['days before', { type: 'dateIsBefore', dateValue: 'exactDate', values: ['45000'] }],
  ['days from on', { type: 'dateIsOnOrAfter', dateValue: 'exactDate', values: ['=TODAY()'] }],
  ['days between', { type: 'dateIsBetween', values: ['45000', '45100'] }],
  ['any day', { type: 'dateIsValid', values: [] }],
  ['a formula', { type: 'customFormula', values: ['=LEN(D1)<10'] }],
];

const conditions: [string, Format['rule']][] = [
  [
    'text within',
    { type: 'CellIsRule', operator: 'containsText', values: ['vague "word"'], style: { fillColor: '#ffcccc' } },
  ],
  ['text not within', { type: 'CellIsRule', operator: 'notContainsText', values: ['x'], style: { bold: true } }],
  ['beginnings', { type: 'CellIsRule', operator: 'beginsWithText', values: ['x'], style: { italic: true } }],
  ['ends', { type: 'CellIsRule', operator: 'endsWithText', values: ['x'], style: { underline: true } }],
  ['empty cells', { type: 'CellIsRule', operator: 'isEmpty', values: [], style: { fillColor: '#123456' } }],
  ['filled cells', { type: 'CellIsRule', operator: 'isNotEmpty', values: [], style: { strikethrough: true } }],
  [
    'equal text',
    { type: 'CellIsRule', operator: 'isEqual', values: ['Ready for review'], style: { textColor: '#006600' } },
  ],
  ['numbers', { type: 'CellIsRule', operator: 'isGreaterOrEqualTo', values: ['3'], style: { fillColor: '#b7e1cd' } }],
  [
    'numbers between',
    { type: 'CellIsRule', operator: 'isBetween', values: ['1', '=B1'], style: { fillColor: '#b7e1cd' } },
  ],
  [
    'a formula',
    { type: 'CellIsRule', operator: 'customFormula', values: ['=$C1<D1'], style: { textColor: '#cc0000', bold: true } },
  ],
  ['doubles', { type: 'CellIsRule', operator: 'duplicateValues', values: [], style: { fillColor: '#ff0000' } }],
  [
    'a scale of two colours',
    {
      type: 'ColorScaleRule',
      minimum: { type: 'value', color: 0x00ff00 },
      maximum: { type: 'number', value: '5', color: 0x0000ff },
    },
  ],
  [
    'a scale of three colours',
    {
      type: 'ColorScaleRule',
      minimum: { type: 'value', color: 0 },
      midpoint: { type: 'percentile', value: '50', color: 0xffffff },
      maximum: { type: 'value', color: 0xff },
    },
  ],
  ['bars', { type: 'DataBarRule', color: 0x336699 }],
  [
    'icons',
    {
      type: 'IconSetRule',
      icons: { upper: 'arrowGood', middle: 'arrowNeutral', lower: 'arrowBad' },
      upperInflectionPoint: { type: 'percentage', value: '66', operator: 'ge' },
      lowerInflectionPoint: { type: 'number', value: '2', operator: 'ge' },
    },
  ],
];

describe('A workbook that was a .xlsx file in between keeps', () => {
  test.each(features)('%s', async (...feature) => expectKept(feature));

  test.each(validations)('%s as what may be typed', async (name, criterion) => {
    // The engine's types have ranges as objects here, its data as text.
    const rule = { id: 'validation-1', criterion, isBlocking: true, ranges: ['D1:D9', 'F2'] } as Rule;
    await expectKept([name, { dataValidationRules: [rule] }]);
  });

  test('a rule that only warns', async () => {
    const rule: Rule = {
      id: 'validation-1',
      criterion: { type: 'isBetween', values: ['1', '5'] },
      isBlocking: false,
      ranges: ['A1'],
    };
    await expectKept(['', { dataValidationRules: [rule] }]);
  });

  test.each(conditions)('%s as conditional formats', async (name, rule) => {
    await expectKept([name, { conditionalFormats: [{ id: 'format-1', rule, ranges: ['C1:C9', 'E1'] }] }]);
  });

  test('the order of conditional formats', async () => {
    const rule = (value: string): Format['rule'] => ({
      type: 'CellIsRule',
      operator: 'isGreaterThan',
      values: [value],
      style: { bold: true },
    });
    const conditionalFormats = ['3', '1', '2'].map((value, at) => ({
      id: `format-${at + 1}`,
      rule: rule(value),
      ranges: [at === 1 ? 'B1' : 'A1:A9'],
    }));
    await expectKept(['', { conditionalFormats }]);
  });

  test('its tabs in their order, with hidden ones and references between them', async () => {
    const sheets = [
      tab({ name: 'Start', isVisible: false, cells: { A1: "=SUM('Level list'!A1:A2)" } }),
      tab({ id: 'sheet-2', name: 'Level list', cells: { A1: '1', A2: '2' } }),
      tab({ id: 'sheet-3', name: 'Data', isVisible: false, color: '#00ff00' }),
    ];
    const { before, after } = await roundTrip(modelOf(sheets));
    expect(held(after)).toEqual(held(before));
  });

  test('notes and protected tabs', async () => {
    const beside: Beside = {
      ...NOTHING_BESIDE,
      notes: { 'sheet-1': { B2: 'What it means:\n  <b> & "c" – 漢字', A1: 'first' } },
      protections: [{ sheetId: 'sheet-1', description: '', warningOnly: false }],
    };
    expect((await roundTrip(modelOf([tab({ cells: { A1: 'x' } })]), beside)).beside).toEqual(beside);
  });
});

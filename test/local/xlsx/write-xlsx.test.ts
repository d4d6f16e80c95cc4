import { afterEach, describe, expect, jest, test } from '@jest/globals';
import { readXlsx as readFile, type Workbook } from 'hucre/xlsx';
import type { Beside } from '../../../local/local-workbook.ts';
import { resultsOf } from '../../../local/xlsx/results.ts';
import { fileSheetNames } from '../../../local/xlsx/sheet-names.ts';
import { writeXlsx } from '../../../local/xlsx/write-xlsx.ts';
import { CREATED, fileOf, modelOf, NOTHING_BESIDE, roundTrip, type SheetData, tab } from './workbooks.ts';

const chart = (type: string, part: object = {}): SheetData['figures'][number] => ({
  id: `${type}-figure`,
  tag: 'chart',
  col: 3,
  row: 1,
  offset: { x: 0, y: 0 },
  width: 480,
  height: 230,
  data: {
    chartId: `${type}-chart`,
    type,
    title: { text: `Ratings (${type})` },
    legendPosition: 'top',
    stacked: false,
    labelsAsText: false,
    cumulative: false,
    dataSetStyles: {},
    dataSource: {
      type: 'range',
      dataSets: [
        { dataSetId: '0', dataRange: 'B1:B3' },
        { dataSetId: '1', dataRange: 'C1:C3' },
      ],
      dataSetsHaveTitle: true,
      labelRange: 'A2:A3',
    },
    ...part,
  },
});

const RATINGS = {
  A1: 'Competency',
  A2: 'Coding',
  A3: 'Design',
  B1: 'Required',
  B2: '3',
  B3: '4',
  C1: 'Rating',
  C2: '2',
  C3: '5',
};

const fileOfTab = async (part: Partial<SheetData>, beside?: Beside): Promise<{ file: Workbook; notes: string[] }> => {
  const { bytes, notes } = await fileOf(modelOf([tab(part)]), beside);
  return { file: await readFile(bytes, { readStyles: true }), notes };
};

/** Everything but the clock runs as ever. */
function setClock(now: string): void {
  jest.useFakeTimers({
    now: new Date(now),
    doNotFake: [
      'hrtime',
      'nextTick',
      'performance',
      'queueMicrotask',
      'setImmediate',
      'clearImmediate',
      'setInterval',
      'clearInterval',
      'setTimeout',
      'clearTimeout',
    ],
  });
}

afterEach(() => {
  jest.useRealTimers();
});

describe('A written file', () => {
  test('is the same to the byte for the same workbook and time', async () => {
    const write = async () => {
      const model = modelOf([
        tab({
          cells: { ...RATINGS, E1: '=SUM(B2:B3)', F1: '[x](https://example.org)' },
          figures: [chart('bar')],
          color: '#aabbcc',
        }),
      ]);
      return Buffer.from((await fileOf(model, { ...NOTHING_BESIDE, notes: { 'sheet-1': { A1: 'note' } } })).bytes);
    };
    const first = await write();
    setClock('2031-07-01T00:00:00Z');
    expect((await write()).equals(first)).toBe(true);
  });

  test('leaves the workbook as it is', async () => {
    const name = 'A tab whose name has more than thirty-one letters';
    const model = modelOf(
      [tab({ name, cells: { ...RATINGS, E1: '=SUM(B2:B3)' }, styles: { A1: 1 }, figures: [chart('bar')] })],
      { styles: { 1: { bold: true } } },
    );
    const engine = model.exportData();
    const before = structuredClone(engine);
    await writeXlsx({ engine, beside: NOTHING_BESIDE }, { created: CREATED, results: resultsOf(model) });
    expect(engine).toEqual(before);
  });

  test('says when it was made', async () => {
    const { file } = await fileOfTab({ cells: { A1: 'x' } });
    expect([file.properties?.created, file.properties?.modified]).toEqual([CREATED, CREATED]);
  });

  test('opens on the first tab that is not hidden', async () => {
    const { bytes } = await fileOf(modelOf([tab({ isVisible: false }), tab({ id: 'sheet-2', name: 'Shown' })]));
    expect((await readFile(bytes)).activeSheet).toBe(1);
  });

  test('prints each tab a page wide, with its frozen rows on every page', async () => {
    const { file } = await fileOfTab({ name: 'Ratings – R&D', cells: { A1: 'x' }, panes: { xSplit: 0, ySplit: 2 } });
    expect(file.sheets[0]?.pageSetup).toMatchObject({
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      printTitlesRow: '$1:$2',
    });
  });

  test.each([
    ['one page', 22, 1],
    ['a little more than one', 30, 1],
    ['two', 50, 2],
    ['a little more than two', 70, 2],
    ['far more than two', 200, 0],
  ])('prints what needs %s on as few pages as can be read', async (_name, rows, fitToHeight) => {
    const cells = Object.fromEntries(Array.from({ length: rows }, (_row, at) => [`A${at + 1}`, 'x']));
    const { file } = await fileOfTab({ cells, rowNumber: rows });
    expect(file.sheets[0]?.pageSetup).toMatchObject({ fitToHeight });
  });

  test('cannot be made of no tabs', async () => {
    const results = { cell: () => ({ value: null }), spill: () => null };
    await expect(
      writeXlsx({ engine: { sheets: [] }, beside: NOTHING_BESIDE }, { created: CREATED, results }),
    ).rejects.toThrow('A workbook without tabs cannot be saved; add a tab first.');
  });

  test('says which marks, warnings and protected ranges are not in it', async () => {
    const { file, notes } = await fileOfTab(
      { cells: { A1: 'x' } },
      {
        notes: {},
        metadata: [{ id: 1, sheetId: 'sheet-1', key: 'career-framework', value: 'People', visibility: 'DOCUMENT' }],
        protections: [
          { sheetId: 'sheet-1', zone: 'A1:C1', description: 'Headers', warningOnly: true },
          { sheetId: 'sheet-1', zone: 'D1:D9', description: '', warningOnly: false },
        ],
        properties: { dismissed: '[]' },
      },
    );
    expect(file.sheets[0]?.protection).toBeUndefined();
    expect(notes).toEqual([
      'The marks by which the add-in knows its tabs are not in the file; it will know them by their names.',
      'What the add-in remembers beside the cells is not in the file.',
      'The warning before changes in “People” is not in the file; Excel cannot just warn.',
      'The protection of D1:D9 in “People” is not in the file; Excel protects whole tabs.',
    ]);
  });

  test('leaves out a list that Excel cannot hold, and says so', async () => {
    const values = ['Reliable, on time', 'x'];
    const criterion = { type: 'isValueInList' as const, values, displayStyle: 'arrow' as const };
    const { file, notes } = await fileOfTab({
      dataValidationRules: [{ id: '1', criterion, isBlocking: true, ranges: ['B2:B9'] }],
    });
    expect(file.sheets[0]?.dataValidations).toBeUndefined();
    expect(notes).toEqual([
      'What may be typed in B2:B9 of “People” is not checked in the file; Excel has no such rule.',
    ]);
  });
});

describe('A chart', () => {
  test.each([
    ['columns', chart('bar'), { kinds: ['bar'] }],
    ['bars', chart('bar', { horizontal: true, stacked: true }), { kinds: ['bar'], barGrouping: 'stacked' }],
    ['lines', chart('line'), { kinds: ['line'] }],
  ])('of %s is in the file with its series, labels and title', async (_, figure, expected) => {
    const { file, notes } = await fileOfTab({ cells: RATINGS, figures: [figure] });
    expect(file.sheets[0]?.charts?.[0]).toMatchObject({
      ...expected,
      title: figure.data.title.text,
      altText: figure.data.title.text,
      legend: 'top',
      anchor: { from: { row: 1, col: 3 }, to: { row: 11, col: 8 } },
      series: [
        { name: 'Required', valuesRef: "'People'!$B$2:$B$3", categoriesRef: "'People'!$A$2:$A$3" },
        { name: 'Rating', valuesRef: "'People'!$C$2:$C$3" },
      ],
    });
    expect(notes).toEqual([]);
  });

  test('as a web has bars in the file, and a sentence says so', async () => {
    const { file, notes } = await fileOfTab({ cells: RATINGS, figures: [chart('radar')] });
    expect(file.sheets[0]?.charts?.[0]?.kinds).toEqual(['bar']);
    expect(notes).toEqual(['The radar chart “Ratings (radar)” on “People” has bars in the file.']);
  });

  test('as a pie has its first series in the file, and a sentence says so', async () => {
    const { file, notes } = await fileOfTab({ cells: RATINGS, figures: [chart('pie')] });
    expect(file.sheets[0]?.charts?.[0]).toMatchObject({ kinds: ['pie'], series: [{ name: 'Required' }] });
    expect(notes).toEqual(['The pie chart “Ratings (pie)” on “People” shows its first series only in the file.']);
  });

  test('of a kind that Excel lacks is left out, and a sentence says so', async () => {
    const { file, notes } = await fileOfTab({ cells: RATINGS, figures: [chart('gauge', { dataSource: undefined })] });
    expect(file.sheets[0]?.charts).toBeUndefined();
    expect(notes).toEqual(['The figure “Ratings (gauge)” on “People” is left out of the file.']);
  });

  test('with a header above its labels keeps each label beside its own numbers', async () => {
    const figure = chart('bar');
    const { dataSource } = figure.data as { dataSource: { labelRange: string } };
    const headed = { ...figure, data: { ...figure.data, dataSource: { ...dataSource, labelRange: 'A1:A3' } } };
    const { after } = await roundTrip(modelOf([tab({ cells: RATINGS, figures: [headed] })]));
    expect(after.sheets[0]?.figures[0]?.data.dataSource).toMatchObject({
      labelRange: 'A2:A3',
      dataSets: [{ dataRange: 'B2:B3' }, { dataRange: 'C2:C3' }],
    });
  });

  test.each([['bar'], ['line']])('of kind %s is a chart again when the file is opened', async (type) => {
    const { after } = await roundTrip(modelOf([tab({ cells: RATINGS, figures: [chart(type)] })]));
    expect(after.sheets[0]?.figures[0]).toMatchObject({
      col: 3,
      row: 1,
      width: 480,
      height: 230,
      data: {
        type,
        title: { text: `Ratings (${type})` },
        dataSource: { dataSets: [{ dataRange: 'B2:B3' }, { dataRange: 'C2:C3' }], labelRange: 'A2:A3' },
        dataSetStyles: { 0: { label: 'Required' }, 1: { label: 'Rating' } },
      },
    });
  });
});

describe('The name of a tab in a file', () => {
  test.each([
    [
      ['People', 'Levels'],
      ['People', 'Levels'],
    ],
    [['x'.repeat(40)], ['x'.repeat(31)]],
    [
      ['x'.repeat(40), 'x'.repeat(31)],
      [`${'x'.repeat(28)} ~2`, 'x'.repeat(31)],
    ],
    [
      ['x'.repeat(40), `${'x'.repeat(40)}y`],
      ['x'.repeat(31), `${'x'.repeat(28)} ~2`],
    ],
    [
      ['Q1/Q2', 'a:b\\c?d*e[f]'],
      ['Q1-Q2', 'a-b-c-d-e-f-'],
    ],
    [
      ["'quoted'", "''", 'History'],
      ['quoted', 'Tab', 'History tab'],
    ],
    [
      ['PEOPLE', 'people'],
      ['PEOPLE', 'people ~2'],
    ],
    [[`${'x'.repeat(30)}🚀`], ['x'.repeat(30)]],
  ])('%j becomes %j', (names, expected) => {
    expect(fileSheetNames(names)).toEqual(expected);
  });

  test('is shortened with all references to it, and a sentence says so', async () => {
    const long = 'Ratings of all the engineers in the second half';
    const sheets = [
      tab({
        cells: { A1: `=SUM('${long}'!A1:A2)` },
        dataValidationRules: [
          {
            id: 'validation-1',
            criterion: { type: 'isValueInRange', values: [`'${long}'!A1:A2`], displayStyle: 'arrow' },
            isBlocking: true,
            ranges: ['B1'],
          },
        ],
      }),
      tab({ id: 'sheet-2', name: long, cells: { A1: '1', A2: '2' } }),
    ];
    const { after, model, notes } = await roundTrip(modelOf(sheets, { namedRanges: { RATINGS: `'${long}'!A1:A2` } }));
    const short = 'Ratings of all the engineers in';
    expect(after.sheets[1]?.name).toBe(short);
    expect(after.sheets[0]?.cells).toEqual({ A1: `=SUM('${short}'!A1:A2)` });
    expect(after.sheets[0]?.dataValidationRules[0]?.criterion.values).toEqual([`'${short}'!A1:A2`]);
    expect(after.namedRanges).toEqual({ RATINGS: `'${short}'!A1:A2` });
    expect(model.getters.getEvaluatedCell({ sheetId: 'sheet-1', col: 0, row: 0 }).value).toBe(3);
    expect(notes).toEqual([
      `The tab “${long}” is called “${short}” in the file; Excel allows 31 characters, and not : \\ / ? * [ ].`,
    ]);
  });
});

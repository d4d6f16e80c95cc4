import { describe, expect, test } from '@jest/globals';
import type { Cell, WriteSheet } from 'hucre/xlsx';
import { writeXlsx as writeFile } from 'hucre/xlsx';
import { opened, shown } from './workbooks.ts';

/** A file another program might have written. */
const fileWith = (cells: Record<string, Partial<Cell>>, sheet: Partial<WriteSheet> = {}) =>
  writeFile({ sheets: [{ name: 'Data', cells: new Map(Object.entries(cells)), ...sheet }] });

const open = async (cells: Record<string, Partial<Cell>>, sheet?: Partial<WriteSheet>) =>
  opened(await fileWith(cells, sheet));
const engineOf = async (cells: Record<string, Partial<Cell>>, sheet?: Partial<WriteSheet>) => {
  const { workbook, notes } = await open(cells, sheet);
  const [tab] = workbook.engine.sheets ?? [];
  if (!tab) throw new Error('The file has no tab.');
  return { tab, engine: workbook.engine, notes };
};

const UNKNOWN = 'use something this program does not know; they keep their last values.';

describe('Reading a file of another program', () => {
  test('keeps the last value of formulas that are not known here', async () => {
    const { tab, notes } = await engineOf({
      '0,0': { formula: 'CUBEVALUE("x")', formulaResult: 12 },
      '1,0': { formula: 'SUM(Table1[Score])', formulaResult: 7 },
      '2,0': { formula: '[1]Other!A1', formulaResult: '0042' },
      '3,0': { formula: 'NO_SUCH_NAME*2', formulaResult: true },
      '4,0': { formula: 'SUM(A1:A2)', formulaResult: 19 },
    });
    expect(tab.cells).toEqual({ A1: '12', A2: '7', A3: "'0042", A4: 'TRUE', A5: '=SUM(A1:A2)' });
    expect(notes).toEqual([`The formulas in A1, A2, A3, A4 of “Data” ${UNKNOWN}`]);
  });

  test('reads formulas that are written once and filled down', async () => {
    const shared = { formulaType: 'shared', formulaSharedIndex: 0 } as const;
    const { tab } = await engineOf({
      '0,1': { ...shared, formula: 'A1*$A$1', formulaRef: 'B1:B3', formulaResult: 1 },
      '1,1': { ...shared, formula: '', formulaResult: 2 },
      '2,1': { ...shared, formula: '', formulaResult: 3 },
    });
    expect(tab.cells).toEqual({ B1: '=A1*$A$1', B2: '=A2*$A$1', B3: '=A3*$A$1' });
  });

  test('finds the formulas that Google Sheets hides in its exports', async () => {
    const spilled = (value: number) => ({
      formula: `IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),${value})`,
      formulaResult: value,
    });
    const { tab, notes } = await engineOf({
      '0,0': { formula: 'IFERROR(__xludf.DUMMYFUNCTION("GAPS(D1,"""",PEOPLE"&"!A:Z)"),1)', formulaResult: 1 },
      '1,0': spilled(2),
      '1,1': spilled(3),
      '0,5': { formula: 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B2,""select A"")"),8)', formulaResult: 8 },
      '1,5': spilled(9),
    });
    expect(tab.cells).toEqual({ A1: '=GAPS(D1,"",PEOPLE!A:Z)', F1: '8', F2: '9' });
    expect(notes).toEqual([`The formulas in F1 of “Data” ${UNKNOWN}`]);
  });

  test('reads quotes and backslashes in the texts of formulas', async () => {
    const { model } = await open({
      '0,0': { formula: '"a ""b"" c:\\"&"!"', formulaResult: '' },
      '1,0': { formula: 'LEN("""")', formulaResult: 1 },
    });
    expect(shown(model, 'sheet-1', ['A1', 'A2'])).toEqual(['a "b" c:\\!', 1]);
  });

  test('keeps rich text as plain text and says so', async () => {
    const { tab, notes } = await engineOf({
      '0,0': { richText: [{ text: '00' }, { text: '7', font: { bold: true } }] },
    });
    expect(tab.cells).toEqual({ A1: "'007" });
    expect(notes).toEqual(['Text in A1 of “Data” that was styled word by word is plain.']);
  });

  test('reads dates as numbers with a date format', async () => {
    const { tab, engine } = await engineOf({
      '0,0': { value: new Date(Date.UTC(2024, 0, 5)) },
      '1,0': { value: new Date(Date.UTC(2024, 0, 5, 18)), style: { numFmt: '[$-409]d/m/yy h:mm AM/PM;@' } },
      '2,0': { value: 45_296, style: { numFmt: '[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy' } },
    });
    expect(tab.cells).toEqual({ A1: '45296', A2: '45296.75', A3: '45296' });
    expect(Object.values(engine.formats ?? {})).toEqual(['yyyy-mm-dd', 'd/m/yy hh:mm a', 'dddd\\, mmmm dd\\, yyyy']);
  });

  test('reads dates of a file that counts from 1904', async () => {
    const date = new Date(Date.UTC(2024, 0, 5));
    const bytes = await writeFile({
      dateSystem: '1904',
      sheets: [{ name: 'Data', cells: new Map([['0,0', { value: date }]]) }],
    });
    expect((await opened(bytes)).workbook.engine.sheets?.[0]?.cells).toEqual({ A1: '45296' });
  });

  test('replaces a number format it does not know, never a number', async () => {
    const { tab, engine, notes } = await engineOf({
      '0,0': { value: 1_500, style: { numFmt: '0.00E+00' } },
      '1,0': { value: 2.5, style: { numFmt: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)' } },
    });
    expect(tab.cells).toEqual({ A1: '1500', A2: '2.5' });
    expect(tab.formats).toEqual({ A2: 1 });
    expect(engine.formats?.[1]).toMatch(/^"\$" ?#,##0\.00/);
    expect(notes[0]).toBe('The format “0.00E+00” becomes a plain number.');
  });

  test('keeps a number a number where its cell is formatted as text', async () => {
    const { tab } = await engineOf({
      '0,0': { value: 5, style: { numFmt: '@' } },
      '1,0': { value: '=x', style: { numFmt: '@' } },
    });
    expect([tab.cells, tab.formats]).toEqual([{ A1: '5', A2: "'=x" }, {}]);
  });

  test('reads colours of the theme', async () => {
    const { engine } = await engineOf({
      '0,0': {
        value: 'x',
        style: { fill: { type: 'pattern', pattern: 'solid', fgColor: { theme: 4 } }, font: { color: { theme: 1 } } },
      },
    });
    expect(Object.values(engine.styles ?? {})).toEqual([{ fillColor: '#4472c4' }]);
  });

  test('reads the fill of a conditional format from its background', async () => {
    const { tab } = await engineOf(
      {},
      {
        conditionalRules: [
          {
            type: 'cellIs',
            operator: 'equal',
            formula: '1',
            priority: 1,
            range: 'A1',
            style: { fill: { type: 'pattern', pattern: 'none', bgColor: { rgb: 'B7E1CD' } } },
          },
        ],
      },
    );
    expect(tab.conditionalFormats[0]?.rule).toMatchObject({ style: { fillColor: '#b7e1cd' } });
  });

  test('reads rules it has no exact word for by what they mean', async () => {
    const { tab, notes } = await engineOf(
      {},
      {
        dataValidations: [
          { type: 'whole', operator: 'between', formula1: '1', formula2: '5', range: 'A1', showErrorMessage: true },
          { type: 'textLength', operator: 'lessThanOrEqual', formula1: '10', range: 'B2:B9', showErrorMessage: true },
          { type: 'time', operator: 'greaterThan', formula1: '0.5', range: 'C1' },
        ],
      },
    );
    expect(tab.dataValidationRules.map(({ criterion }) => criterion)).toEqual([
      { type: 'isBetween', values: ['1', '5'] },
      { type: 'customFormula', values: ['=LEN(B2)<=10'] },
    ]);
    expect(notes).toEqual([
      'Whole numbers only: A1 of “Data” now take any number.',
      'The rule for what may be typed in C1 of “Data” is of a kind this program does not know.',
    ]);
  });

  test('makes notes of comments and of what is only hidden well', async () => {
    const { workbook } = await open({ '3,1': { comment: { author: 'HR', text: 'two\nlines' } } }, {});
    expect(workbook.beside.notes).toEqual({ 'sheet-1': { B4: 'two\nlines' } });
  });

  test('says what it leaves out', async () => {
    const { notes } = await engineOf(
      { '0,0': { value: 1 } },
      {
        view: { rightToLeft: true },
        rowDefs: new Map([[0, { outlineLevel: 1 }]]),
        sparklines: [{ location: 'B1', dataRange: 'A1:A1' }],
        conditionalRules: [{ type: 'aboveAverage', priority: 1, range: 'A1:A9' }],
      },
    );
    expect(notes).toEqual([
      'The sparklines of “Data” are left out.',
      '“Data” runs from left to right here.',
      'The grouped rows and columns of “Data” are not grouped.',
      'The conditional format of A1:A9 of “Data” is of a kind this program does not know.',
    ]);
  });
});

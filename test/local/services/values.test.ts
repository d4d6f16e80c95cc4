import { describe, expect, test } from '@jest/globals';
import { evaluate, openScript, SHEET } from '../open-script.ts';

describe('What setValue makes of a value, as getValue reads it', () => {
  test.each([
    ['5', 5],
    ['00123', 123],
    ['3E5', 300000],
    ['50%', 0.5],
    ['$2.99', 2.99],
    ['1,000,000', 1000000],
    ['2.000', 2],
    ['true', true],
    ['N/A', 'N/A'],
    ["'=1+1", '=1+1'],
    ["'00123", '00123'],
    ["'", ''],
    ['=1+1', 2],
    ['=', '='],
    ['+5', 5],
    ['+1+1', 2],
    ['-foo', '-foo'],
    ['1-2-x', '1-2-x'],
    ['[label](https://example.com)', '[label](https://example.com)'],
    ['https://example.com', 'https://example.com'],
    ['two\nlines', 'two\nlines'],
    ['', ''],
  ])('%j is read as %j', (typed, value) => {
    const body = `sheet.getRange('A1').setValue(${JSON.stringify(typed)}); return sheet.getRange('A1').getValue();`;
    expect(evaluate(SHEET + body)).toEqual(value);
  });

  test.each([
    ['12', 12],
    ['0.1 + 0.2', 0.1 + 0.2],
    ['1e21', 1e21],
    ['-1e-7', -1e-7],
    ['true', true],
    ['null', ''],
    ['undefined', ''],
    ['NaN', '#NUM!'],
  ])('%s is read as %j', (value, read) => {
    expect(evaluate(`${SHEET}sheet.getRange('A1').setValue(${value}); return sheet.getRange('A1').getValue();`)).toBe(
      read,
    );
  });

  test.each(['1-2', '2024-01-31', '1/31/2024'])('%s becomes a date', (typed) => {
    const body = `sheet.getRange('A1').setValue('${typed}'); return sheet.getRange('A1').getValue() instanceof Date;`;
    expect(evaluate(SHEET + body)).toBe(true);
  });

  test.each([
    ['5 Jan 2024', '2024-01-05'],
    ['January 5, 2024', '2024-01-05'],
    ['Mar 2024', '2024-03-01'],
    ['5-Mar-2024', '2024-03-05'],
  ])('%s becomes the day %s', (typed, day) => {
    const body = `return sheet.getRange('A1').setValue('${typed}').getValue().toISOString().slice(0, 10);`;
    expect(evaluate(SHEET + body)).toBe(day);
  });

  test.each(['31 Feb 2024', 'Marketing 5', 'H1 2024', '2024-H1', 'Level 5'])('%s stays text', (typed) => {
    expect(evaluate(`${SHEET}return sheet.getRange('A1').setValue('${typed}').getValue();`)).toBe(typed);
  });

  test('null clears a cell that held something', () => {
    const body = "const cell = sheet.getRange('A1'); cell.setValue('x'); cell.setValue(null); return cell.isBlank();";
    expect(evaluate(SHEET + body)).toBe(true);
  });

  test('an object is refused', () => {
    expect(() => evaluate(`${SHEET}sheet.getRange('A1').setValue({});`)).toThrow('A cell cannot hold [object Object].');
  });

  test('more than 50,000 characters are refused, and 50,000 are not', () => {
    const body = "sheet.getRange('A1').setValue('x'.repeat(50000)); sheet.getRange('A2').setValue('x'.repeat(50001));";
    expect(() => evaluate(SHEET + body)).toThrow(
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    );
  });
});

describe('Dates', () => {
  const midnight = "new Date('2024-03-31T00:00:00Z')";

  test('a Date at midnight is shown as a date in the locale of the spreadsheet', () => {
    const body = `sheet.getRange('A1').setValue(${midnight}); return sheet.getRange('A1').getDisplayValue();`;
    expect(evaluate(SHEET + body)).toBe('3/31/2024');
  });

  test.each([
    ['America/New_York', '2024-03-10T12:00:00Z'],
    ['Europe/Berlin', '2024-03-31T00:30:00Z'],
    ['Asia/Kolkata', '2024-12-31T23:59:59Z'],
    ['Etc/UTC', '1900-01-01T00:00:00Z'],
  ])('a Date survives a cell of a spreadsheet in %s', (timeZone, instant) => {
    const body = `const cell = sheet.getRange('A1'); cell.setValue(new Date('${instant}')); return cell.getValue().toISOString();`;
    expect(evaluate(SHEET + body, { timeZone })).toBe(new Date(instant).toISOString());
  });

  test('a date is read at midnight in the time zone of the spreadsheet', () => {
    const body = "sheet.getRange('A1').setValue('2024-06-01'); return sheet.getRange('A1').getValue().toISOString();";
    expect(evaluate(SHEET + body, { timeZone: 'Europe/Berlin' })).toBe('2024-05-31T22:00:00.000Z');
  });

  test('a cell formatted as a date keeps its format', () => {
    const body = `const cell = sheet.getRange('A1').setNumberFormat('yyyy-mm-dd'); cell.setValue(${midnight}); return cell.getDisplayValue();`;
    expect(evaluate(SHEET + body)).toBe('2024-03-31');
  });
});

describe('Dimensions', () => {
  test.each([
    [
      '[[1]]',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1],[2]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    [
      '[[1,2],[3]]',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
  ])('setValues(%s) on two rows of two columns is refused', (rows, message) => {
    expect(() => evaluate(`${SHEET}sheet.getRange(1, 1, 2, 2).setValues(${rows});`)).toThrow(message);
  });

  test.each(["'AA1'", "'A1001'", '1, 1, 1001, 1', '1, 27'])('getRange(%s) is beyond the grid', (place) => {
    expect(() => evaluate(`${SHEET}sheet.getRange(${place});`)).toThrow(
      'The coordinates of the range are outside the dimensions of the sheet.',
    );
  });

  test.each([
    ["'A1'", 'A1'],
    ["'B2:C3'", 'B2:C3'],
    ["'A:C'", 'A1:C1000'],
    ["'2:3'", 'A2:Z3'],
    ["'A2:C'", 'A2:C1000'],
    ["'$B$2'", 'B2'],
    ['2, 3', 'C2'],
    ['2, 3, 2', 'C2:C3'],
    ['2, 3, 2, 2', 'C2:D3'],
    ["'Sheet1!B2'", 'B2'],
  ])('getRange(%s) is %s', (place, notation) => {
    expect(evaluate(`${SHEET}return sheet.getRange(${place}).getA1Notation();`)).toBe(notation);
  });
});

describe('Reading', () => {
  test('the data range of an empty tab is A1, and its last row 0', () => {
    const body = 'return [sheet.getDataRange().getA1Notation(), sheet.getLastRow(), sheet.getLastColumn()];';
    expect(evaluate(SHEET + body)).toEqual(['A1', 0, 0]);
  });

  test('the data range ends with the last cell that holds something', () => {
    const body =
      "sheet.getRange('C5').setValue('x'); sheet.getRange('E9').setFontWeight('bold'); return sheet.getDataRange().getA1Notation();";
    expect(evaluate(SHEET + body)).toBe('A1:C5');
  });

  test.each([
    ['=1/0', '#DIV/0!'],
    ['=NOPE()', '#NAME?'],
    ['=1+', '#ERROR!'],
    ['=A1', '#REF!'],
    ['=Elsewhere!A1', '#REF!'],
  ])('%s is read as %s', (formula, code) => {
    const body = `const cell = sheet.getRange('A1').setFormula('${formula}'); return [cell.getValue(), cell.getDisplayValue()];`;
    expect(evaluate(SHEET + body)).toEqual([code, code]);
  });

  test('formulas are read where there are any', () => {
    const body = "sheet.getRange('A1:B1').setValues([[1, '=A1*2']]); return sheet.getRange('A1:B1').getFormulas();";
    expect(evaluate(SHEET + body)).toEqual([['', '=A1*2']]);
  });

  test('values are made of the constructors of the script', () => {
    const body =
      "const v = sheet.getRange('A1').setValue(new Date()).getValues(); return [v instanceof Array, v[0] instanceof Array, v[0][0] instanceof Date, v instanceof Object];";
    expect(evaluate(SHEET + body)).toEqual([true, true, true, true]);
  });
});

describe('Separators of formulas', () => {
  test.each(['=SUM(1,2)', '=SUM(1;2)', '=SUM({1;2})', '=IF(TRUE;"a;b";"")'])('en_US takes %s', (formula) => {
    const value = evaluate(`${SHEET}return sheet.getRange('A1').setFormula('${formula}').getValue();`);
    expect(value).toBe(formula.startsWith('=SUM') ? (formula.includes('{') ? 3 : 3) : 'a;b');
  });

  test('a locale with a decimal comma takes ; and refuses a comma', () => {
    const body = "return sheet.getRange('A1').setFormula('=SUM(1,5;2)').getValue();";
    expect(evaluate(SHEET + body, { locale: 'de_DE' })).toBe(3.5);
    expect(() => evaluate(`${SHEET}sheet.getRange('A1').setFormula('=SUM(A2, B2)');`, { locale: 'de_DE' })).toThrow(
      'Formula parse error: de_DE separates arguments by ; and not by a comma.',
    );
  });

  test('a formula is read with the separators of the locale', () => {
    const body = "return sheet.getRange('A1').setFormula('=SUM(1,5;2)').getFormula();";
    expect(evaluate(SHEET + body, { locale: 'de_DE' })).toBe('=SUM(1,5;2)');
  });

  test.each([
    ['1,5', 1.5],
    ['1.000,5', 1000.5],
    ['1.5', '1.5'],
    ['50%', 0.5],
  ])('%s typed in de_DE is %j', (typed, value) => {
    const body = `return sheet.getRange('A1').setValue('${typed}').getValue();`;
    expect(evaluate(SHEET + body, { locale: 'de_DE' })).toBe(value);
  });
});

describe('Buffered writes', () => {
  test('a chain of writes gives back the same range', () => {
    expect(evaluate(`${SHEET}const r = sheet.getRange('A1'); return r.setValue(1).setFontWeight('bold') === r;`)).toBe(
      true,
    );
  });

  test('writes before an error stay', () => {
    const host = openScript(
      `function fail() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(7); throw new Error('no'); }`,
    );
    expect(host.rpc('fail', [])).toMatchObject({ ok: false, message: 'no' });
    expect(host.model.getters.getEvaluatedCell({ sheetId: 'Sheet1', col: 0, row: 0 }).value).toBe(7);
  });

  test('many writes are one step of undo', () => {
    const host = openScript(
      `function fill() { for (let i = 1; i < 50; i++) SpreadsheetApp.getActiveSheet().getRange(i, 1).setValue(i); }`,
    );
    host.rpc('fill', []);
    host.model.dispatch('REQUEST_UNDO');
    expect(host.model.exportData().sheets[0]?.cells).toEqual({});
  });

  test('10,400 cells are written and read again', () => {
    const rows = 'Array.from({ length: 400 }, (_, r) => Array.from({ length: 26 }, (_, c) => r * 26 + c))';
    const body = `sheet.getRange(1, 1, 400, 26).setValues(${rows}); return sheet.getDataRange().getValues()[399][25];`;
    expect(evaluate(SHEET + body)).toBe(10399);
  });
});

import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../local/host.ts';
import { explainError } from '../explain-error.ts';
import { openScript } from '../open-script.ts';

/** A script with one custom function, and a sheet that holds the given cells. */
function withFunction(
  body: string,
  cells: Record<string, string> = {},
  options: Parameters<typeof openScript>[1] = {},
): Host {
  const code = `'use strict';\nlet calls = 0;\n/**\n * Probe.\n * @customfunction\n */\nfunction PROBE(a, b) {\ncalls++;\n${body}\n}\nfunction other() {}\nfunction write(a1, value) { SpreadsheetApp.getActiveSheet().getRange(a1).setValue(value); }\n`;
  const host = openScript(code, options);
  for (const [xc, content] of Object.entries(cells)) type(host, xc, content);
  return host;
}

function place(xc: string) {
  const [, letter = 'A', digits = '1'] = /^([A-Z])(\d+)$/.exec(xc) ?? [];
  return { sheetId: 'Sheet1', col: letter.charCodeAt(0) - 65, row: Number(digits) - 1 };
}

function type(host: Host, xc: string, content: string, format?: string): void {
  host.model.dispatch('UPDATE_CELL', { ...place(xc), content, ...(format ? { format } : {}) });
}

function cell(host: Host, xc: string) {
  const { value, message, format } = host.model.getters.getEvaluatedCell(place(xc)) as {
    value: unknown;
    message?: string;
    format?: string;
  };
  return { value, message, format };
}

const describeArgument =
  'return JSON.stringify(a instanceof Date ? { date: a.toISOString() } : a === undefined ? "nothing" : a);';

describe('What a custom function is given', () => {
  test.each([
    ['=PROBE(A1)', '"text"'],
    ['=PROBE(A1:A1)', '"text"'],
    ['=PROBE(A1:B2)', '[["text",1],["",true]]'],
    ['=PROBE(A1:B1)', '[["text",1]]'],
    ['=PROBE(A1:A2)', '[["text"],[""]]'],
    ['=PROBE(A2)', '""'],
    ['=PROBE(B2)', 'true'],
    ['=PROBE("literal")', '"literal"'],
    ['=PROBE(10%)', '0.1'],
    ['=PROBE(A3)', '0.5'],
    ['=PROBE(B3)', '{"date":"2024-01-31T00:00:00.000Z"}'],
    ['=PROBE(A4)', '{"date":"1899-12-30T12:30:00.000Z"}'],
    ['=PROBE(B4)', '"#DIV/0!"'],
    ['=PROBE(A5)', '"#REF!"'],
    ['=PROBE()', '"nothing"'],
    ['=PROBE(,1)', '""'],
    ['=PROBE(A6)', '"[label](https://example.com)"'],
    ['=probe(B1)', '1'],
  ])('%s gives it %s', (formula, seen) => {
    const cells = {
      A1: 'text',
      B1: '1',
      B2: 'TRUE',
      A3: '50%',
      B3: '2024-01-31',
      A4: '12:30',
      B4: '=1/0',
      A5: '=Nowhere!A1',
      A6: '[label](https://example.com)',
      D9: formula,
    };
    expect(cell(withFunction(describeArgument, cells), 'D9')).toMatchObject({ value: seen });
  });

  test('dates are those of the time zone of the spreadsheet', () => {
    const host = withFunction(describeArgument, { A1: '2024-06-01', B1: '=PROBE(A1)' }, { timeZone: 'Europe/Berlin' });
    expect(cell(host, 'B1').value).toBe('{"date":"2024-05-31T22:00:00.000Z"}');
  });

  test('ranges and dates are made of the constructors of the script', () => {
    const host = withFunction('return [a instanceof Array, a[0] instanceof Array, a[0][0] instanceof Date].join()', {
      A1: '2024-06-01',
      C1: '=PROBE(A1:B1)',
    });
    expect(cell(host, 'C1').value).toBe('true,true,true');
  });

  test('a function that changes its arguments fails', () => {
    const host = withFunction('a[0][0] = 1; return 1;', { C1: '=PROBE(A1:B1)' });
    expect(cell(host, 'C1')).toMatchObject({ value: '#ERROR!' });
  });

  test('one that only copies them does not', () => {
    const host = withFunction('return a.map((row) => [...row, "x"])[0][2];', { C1: '=PROBE(A1:B1)' });
    expect(cell(host, 'C1').value).toBe('x');
  });
});

describe('What a custom function returns', () => {
  test.each([
    ['1', 1],
    ['"text"', 'text'],
    ['true', true],
    ['""', ''],
    ['null', ''],
    ['undefined', ''],
    ['[]', ''],
    ['[[1, 2]]', 1],
    ['new Date(Date.UTC(2024, 0, 31))', 45322],
  ])('%s is %j in the cell', (result, value) => {
    expect(cell(withFunction(`return ${result};`, { A1: '=PROBE()' }), 'A1').value).toBe(value);
  });

  test.each([
    ['({})', 'A custom function cannot return [object Object].'],
    ['() => 1', 'A custom function cannot return [object Function].'],
    ['Promise.resolve(1)', 'A custom function cannot return [object Promise].'],
    ['"x".repeat(50001)', 'Your input contains more than the maximum of 50000 characters in a single cell.'],
  ])('%s is an error', (result, message) => {
    expect(cell(withFunction(`return ${result};`, { A1: '=PROBE()' }), 'A1')).toMatchObject({
      value: '#ERROR!',
      message,
    });
  });

  test('NaN is a number error', () => {
    expect(cell(withFunction('return NaN;', { A1: '=PROBE()' }), 'A1').value).toBe('#NUM!');
  });

  test('a Date has the format of the locale', () => {
    expect(cell(withFunction('return new Date(0);', { A1: '=PROBE()' }), 'A1').format).toBe('m/d/yyyy');
  });

  test('rows of columns spill', () => {
    const host = withFunction('return [[1, 2], [3, null]];', { A1: '=PROBE()' });
    expect(['A1', 'B1', 'A2', 'B2'].map((xc) => cell(host, xc).value)).toEqual([1, 2, 3, '']);
  });

  test('a list spills downwards', () => {
    const host = withFunction('return [1, 2];', { A1: '=PROBE()' });
    expect(['A1', 'A2', 'B1'].map((xc) => cell(host, xc).value)).toEqual([1, 2, null]);
  });

  test('a spill that would overwrite data is an error that names the cell', () => {
    const host = withFunction('return [[1], [2]];', { A2: 'data', A1: '=PROBE()' });
    expect(explainError(host.model, place('A1'))).toEqual({
      code: '#REF!',
      message: 'Array result was not expanded because it would overwrite data in A2.',
    });
  });

  test('a thrown error shows its message', () => {
    expect(cell(withFunction('throw new Error("No such person.");', { A1: '=PROBE()' }), 'A1')).toMatchObject({
      value: '#ERROR!',
      message: 'No such person.',
    });
  });
});

describe('When a custom function is called', () => {
  test('the same arguments are not asked for twice', () => {
    const host = withFunction('return calls;', { A1: '7', B1: '=PROBE(A1)', B2: '=PROBE(A1)', B3: '=PROBE(7)' });
    expect(['B1', 'B2', 'B3'].map((xc) => cell(host, xc).value)).toEqual([1, 1, 1]);
  });

  test('a changed argument is asked for', () => {
    const host = withFunction('return calls;', { A1: '7', B1: '=PROBE(A1)' });
    type(host, 'A1', '8');
    expect(cell(host, 'B1').value).toBe(2);
  });

  test('a text and a number, a date and its text, are different arguments', () => {
    const host = withFunction('return calls;', {
      B1: '=PROBE("7")',
      B2: '=PROBE(7)',
      B3: '=PROBE(TRUE)',
      B4: '=PROBE("true")',
    });
    expect(['B1', 'B2', 'B3', 'B4'].map((xc) => cell(host, xc).value)).toEqual([1, 2, 3, 4]);
  });

  test('a cell that it reads itself is no dependency', () => {
    const body = 'return SpreadsheetApp.getActiveSheet().getRange("C1").getValue();';
    const host = withFunction(body, { C1: '1', A1: '=PROBE(1)' });
    type(host, 'C1', '2');
    expect(cell(host, 'A1').value).toBe(1);
  });

  test.each([
    '=PROBE(NOW())',
    '=PROBE(1+TODAY())',
    '=PROBE(RAND())',
    '=PROBE(SUM(RANDBETWEEN(1,2)))',
    '=1&PROBE(NOW())',
    '=PROBE(C1)',
  ])('%s never finishes', (formula) => {
    const host = withFunction('return 1;', { C1: '=NOW()', A1: formula });
    expect(String(cell(host, 'A1').value)).toMatch(/Loading\.\.\.$/);
  });

  test('a volatile built-in beside it does not matter', () => {
    expect(cell(withFunction('return 1;', { A1: '=IF(NOW()>1,PROBE(2),0)' }), 'A1').value).toBe(1);
  });

  test('each call starts anew if it is asked for', () => {
    const cells = { A1: '=PROBE(1)', A2: '=PROBE(2)' };
    const values = (host: Host) => ['A1', 'A2'].map((xc) => cell(host, xc).value);
    expect(values(withFunction('return calls;', cells, { isolateFunctions: true }))).toEqual([1, 1]);
    expect(values(withFunction('return calls;', cells))).toEqual([1, 2]);
  });

  test('one that runs too long is ended', () => {
    const host = withFunction(
      'if (a === 1) for (;;) {} return a;',
      { A1: '=PROBE(1)', A2: '=PROBE(2)' },
      { functionLimitMs: 50 },
    );
    expect(cell(host, 'A1')).toMatchObject({ value: '#ERROR!', message: 'Exceeded maximum execution time (line 0).' });
    expect(cell(host, 'A2').value).toBe(2);
  });

  test('formulas are computed when the workbook is opened', () => {
    const saved = withFunction('return "was " + a;', { A1: '=PROBE(5)' }).export();
    const again = withFunction(
      'return "is " + a + SpreadsheetApp.getActiveSheet().getName();',
      {},
      { engine: saved.engine },
    );
    expect(cell(again, 'A1').value).toBe('is 5Sheet1');
  });
});

describe('What a custom function may call', () => {
  test.each([
    ['SpreadsheetApp.getActiveSheet().getRange("A9").setValue(1)', 'You do not have permission to call setValue'],
    ['SpreadsheetApp.getActiveSheet().getRange("A9").setValues([[1]])', 'You do not have permission to call setValues'],
    ['SpreadsheetApp.getActive().insertSheet("x")', 'You do not have permission to call insertSheet'],
    ['SpreadsheetApp.getActiveSheet().setName("x")', 'You do not have permission to call setName'],
    ['SpreadsheetApp.getUi()', 'Cannot call SpreadsheetApp.getUi() from this context.'],
    [
      'PropertiesService.getDocumentProperties().setProperty("a", "b")',
      'You do not have permission to call setProperty',
    ],
    ['Session.getActiveUser()', 'You do not have permission to call Session service.'],
  ])('%s is refused', (call, message) => {
    expect(cell(withFunction(`return ${call};`, { A1: '=PROBE()' }), 'A1')).toMatchObject({
      value: '#ERROR!',
      message,
    });
  });

  test.each([
    ['SpreadsheetApp.getActive().getSheets().length', 1],
    ['SpreadsheetApp.getActiveSheet().getRange("C1").getValue()', 'seen'],
    ['PropertiesService.getDocumentProperties().getProperty("key")', 'kept'],
    ['LockService.getDocumentLock().tryLock(1)', true],
    ['Utilities.formatDate(new Date(0), "Etc/UTC", "yyyy-MM-dd")', '1970-01-01'],
    ['Session.getActiveUserLocale()', 'en'],
  ])('%s is not', (call, value) => {
    const host = withFunction(
      `return ${call};`,
      { C1: 'seen', A1: '=PROBE()' },
      { beside: { properties: { key: 'kept' } } },
    );
    expect(cell(host, 'A1').value).toBe(value);
  });

  test('a member that the host does not offer fails it, even if the script catches the error', () => {
    const host = withFunction('try { SpreadsheetApp.getActiveSheet().getSlicers(); } catch (e) {} return 1;', {
      A1: '=PROBE()',
    });
    expect(cell(host, 'A1').message).toBe(
      'The local host does not offer Sheet.getSlicers. Add it to local/services/sheet.ts and test it.',
    );
  });
});

describe('Which functions a sheet may call', () => {
  const host = withFunction('return a;');

  test('those with the tag @customfunction', () => {
    expect(host.functions()).toEqual(['PROBE']);
  });

  test('a call from outside the engine gives rows', () => {
    expect(host.callFunction('probe', [{ value: 5 }])).toEqual({ ok: true, rows: [[{ value: 5 }]] });
    expect(host.callFunction('PROBE', [[[{ value: 1 }, { value: null }]]])).toEqual({
      ok: true,
      rows: [[{ value: 1 }, { value: '' }]],
    });
  });

  test('another function is unknown to it', () => {
    expect(host.callFunction('other', [])).toMatchObject({ ok: false, code: '#NAME?' });
    type(host, 'A1', '=other()');
    expect(cell(host, 'A1').value).toBe('#NAME?');
  });

  test('two hosts of one process answer with their own', () => {
    const one = withFunction('return "one";', { A1: '=PROBE()' });
    const two = withFunction('return "two";', { A1: '=PROBE()' });
    type(one, 'A2', '=PROBE(1)');
    expect([one, two].map((each) => cell(each, 'A1').value)).toEqual(['one', 'two']);
    expect(cell(one, 'A2').value).toBe('one');
  });

  test('a function of another host is unknown', () => {
    openScript('/** @customfunction */\nfunction ELSEWHERE() {}');
    expect(cell(withFunction('return 1;', { A1: '=ELSEWHERE()' }), 'A1')).toMatchObject({
      value: '#NAME?',
      message: "Unknown function: 'ELSEWHERE'.",
    });
  });

  test('the name of a built-in is refused', () => {
    expect(() => openScript('/** @customfunction */\nfunction SUM() {}')).toThrow(
      'SUM is the name of a built-in function; rename yours.',
    );
  });

  test('a private name, a variable and an inner function are no custom functions', () => {
    const code =
      '/** @customfunction */\nfunction hidden_() {}\n/** @customfunction */\nvar held = function () {};\n(() => {\n  /** @customfunction */\n  function inner() {}\n})();';
    expect(openScript(code).functions()).toEqual([]);
  });
});

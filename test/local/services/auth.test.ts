import { describe, expect, test } from '@jest/globals';
import { evaluate, openScript, SCOPES } from '../open-script.ts';

const onOpen = (body: string) => `function onOpen(e) { ${body} }`;
const MENU = "SpreadsheetApp.getUi().createAddonMenu().addItem('Check', 'check').addToUi();";

describe('AuthMode.NONE', () => {
  test('a menu can be built', () => {
    expect(openScript(onOpen(MENU)).menu('NONE')).toEqual([
      { menu: 'Career Framework', caption: 'Check', handler: 'check' },
    ]);
  });

  test.each([
    'SpreadsheetApp.getActive()',
    'SpreadsheetApp.getActiveSheet()',
    'PropertiesService.getDocumentProperties()',
    'CacheService.getDocumentCache()',
    'LockService.getDocumentLock()',
    "HtmlService.createHtmlOutput('')",
    "SpreadsheetApp.getUi().alert('x')",
    'SpreadsheetApp.getUi().showSidebar(null)',
  ])('%s is refused', (call) => {
    const name = call
      .replace('.getUi()', '')
      .replace('SpreadsheetApp.alert', 'Ui.alert')
      .replace('SpreadsheetApp.showSidebar', 'Ui.showSidebar')
      .replace(/\(.*$/, '');
    expect(() => openScript(onOpen(`${call};`)).menu('NONE')).toThrow(`You do not have permission to call ${name}`);
  });

  test('a service call at the top level of the script breaks the menu', () => {
    const code = `const sheet = SpreadsheetApp.getActiveSheet();\n${onOpen(MENU)}`;
    expect(() => openScript(code).menu('NONE')).toThrow(
      'You do not have permission to call SpreadsheetApp.getActiveSheet',
    );
    expect(openScript(code).menu('LIMITED')).toHaveLength(1);
  });

  test('the event tells the mode', () => {
    const body =
      "SpreadsheetApp.getUi().createMenu(String(e.authMode === ScriptApp.AuthMode.NONE)).addItem('x', 'y').addToUi();";
    expect(openScript(onOpen(body)).menu('NONE')[0]).toMatchObject({ menu: 'true' });
  });
});

describe('AuthMode.LIMITED', () => {
  test('the spreadsheet and the properties can be read', () => {
    const body = "SpreadsheetApp.getActive().getSheets(); PropertiesService.getDocumentProperties().getProperty('x');";
    expect(openScript(onOpen(body + MENU)).menu()).toHaveLength(1);
  });

  test.each(["showSidebar(HtmlService.createHtmlOutput('x'))", "alert('x')", "prompt('x')"])(
    'Ui.%s is refused',
    (call) => {
      expect(() => openScript(onOpen(`SpreadsheetApp.getUi().${call};`)).menu()).toThrow(
        'You do not have permission to call Ui.',
      );
    },
  );
});

describe('Scopes', () => {
  const [current, container] = SCOPES;

  test.each([
    [
      'SpreadsheetApp.getActive()',
      [container],
      'SpreadsheetApp.getActive',
      `(${current} || https://www.googleapis.com/auth/spreadsheets)`,
    ],
    ["SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))", [current], 'Ui.showSidebar', container],
    [
      "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'y')",
      [current],
      'Ui.showModalDialog',
      container,
    ],
    ['Session.getActiveUser()', SCOPES, 'Session.getActiveUser', 'https://www.googleapis.com/auth/userinfo.email'],
    [
      'Session.getEffectiveUser()',
      SCOPES,
      'Session.getEffectiveUser',
      'https://www.googleapis.com/auth/userinfo.email',
    ],
  ])('%s needs its scope', (call, scopes, name, needed) => {
    expect(() => evaluate(`${call};`, { scopes: scopes.map(String) })).toThrow(
      `Specified permissions are not sufficient to call ${name}. Required permissions: ${needed}`,
    );
  });

  test.each([
    "SpreadsheetApp.getUi().createMenu('x')",
    'PropertiesService.getDocumentProperties().getKeys()',
    'Session.getActiveUserLocale()',
  ])('%s needs none', (call) => {
    expect(() => evaluate(`${call};`, { scopes: [] })).not.toThrow();
  });

  test('with its scope, the user is known', () => {
    const scopes = ['https://www.googleapis.com/auth/userinfo.email'];
    const user = { email: 'hr@example.com', locale: 'de' };
    expect(
      evaluate('return Session.getActiveUser().getEmail() + Session.getActiveUserLocale();', { scopes, user }),
    ).toBe('hr@example.comde');
  });
});

describe('What the host does not offer', () => {
  test.each([
    ['SpreadsheetApp.openById("x")', 'SpreadsheetApp.openById', 'spreadsheet-app'],
    ['SpreadsheetApp.getActiveSheet().sort(1)', 'Sheet.sort', 'sheet'],
    ['SpreadsheetApp.getActiveSheet().getRange("A1").setFoo(1)', 'Range.setFoo', 'range'],
    ['SpreadsheetApp.BorderStyle.WAVY', 'BorderStyle.WAVY', 'border-style'],
    ['SpreadsheetApp.InterpolationType', 'SpreadsheetApp.InterpolationType', 'spreadsheet-app'],
    ['PropertiesService.getUserProperties()', 'PropertiesService.getUserProperties', 'properties-service'],
    ['UrlFetchApp.fetch("x")', 'UrlFetchApp', 'url-fetch-app'],
    ['DriveApp', 'DriveApp', 'drive-app'],
  ])('%s fails', (call, name, file) => {
    expect(() => evaluate(`${call};`)).toThrow(
      `The local host does not offer ${name}. Add it to local/services/${file}.ts and test it.`,
    );
  });

  test('it fails even if the script catches the error', () => {
    expect(() => evaluate('try { SpreadsheetApp.getActive().rename("x"); } catch (e) {} return 1;')).toThrow(
      'does not offer Spreadsheet.rename',
    );
  });

  test('nothing can be assigned to a service object', () => {
    expect(() => evaluate('SpreadsheetApp.getActiveSheet().own = 1;')).toThrow('does not offer Sheet.own=');
  });

  test.each([
    [
      "sheet.getRange('A1').setBorder(true, null, null, null, null, null, '#000000', 'SOLID')",
      'SpreadsheetApp.Range.setBorder',
      '(boolean,null,null,null,null,null,String,String)',
    ],
    ["SpreadsheetApp.getUi().alert('x', 'YES_NO', 'z')", 'Ui.alert', '(String,String,String)'],
    ['sheet.getRange()', 'SpreadsheetApp.Sheet.getRange', '()'],
    ["sheet.setFrozenRows('1')", 'SpreadsheetApp.Sheet.setFrozenRows', '(String)'],
    ['sheet.getName(1)', 'SpreadsheetApp.Sheet.getName', '(number)'],
    ["sheet.getRange('A1').setWrapStrategy('WRAP')", 'SpreadsheetApp.Range.setWrapStrategy', '(String)'],
  ])('%s does not match a signature', (call, name, given) => {
    expect(() => evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); ${call};`)).toThrow(
      `The parameters ${given} don't match the method signature for ${name}.`,
    );
  });

  test('an enum is compared by identity and written by its name', () => {
    const body =
      'const { SOLID } = SpreadsheetApp.BorderStyle; return [SOLID === SpreadsheetApp.BorderStyle.SOLID, JSON.stringify({ SOLID }), String(SOLID)];';
    expect(evaluate(body)).toEqual([true, '{"SOLID":"SOLID"}', 'SOLID']);
  });

  test('a service error is an Exception of the script', () => {
    const body =
      "try { SpreadsheetApp.getActiveSheet().getRange('AAA1'); } catch (e) { return [e instanceof Error, e.name, String(e)]; }";
    expect(evaluate(body)).toEqual([
      true,
      'Exception',
      'Exception: The coordinates of the range are outside the dimensions of the sheet.',
    ]);
  });
});

describe('The globals of the script', () => {
  test.each([
    'setTimeout',
    'setInterval',
    'clearTimeout',
    'queueMicrotask',
    'structuredClone',
    'fetch',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'TextDecoder',
    'atob',
    'btoa',
    'crypto',
    'performance',
    'process',
    'Buffer',
    'require',
    'module',
    'global',
    'window',
    'document',
    'DOMParser',
    'OffscreenCanvas',
    'navigator',
    'AbortController',
    'Event',
    'Sheets',
    'Drive',
  ])('%s is not among them', (name) => {
    expect(evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  test.each(['Promise', 'Intl', 'WebAssembly', 'Map', 'console', 'Logger', 'SpreadsheetApp'])('%s is', (name) => {
    expect(evaluate(`return typeof ${name};`)).not.toBe('undefined');
  });

  test('each execution starts with fresh ones', () => {
    const host = openScript(
      'let n = 0;\nfunction next() { globalThis.kept = true; return ++n; }\nfunction left() { return typeof globalThis.kept; }',
    );
    expect([host.rpc('next', []), host.rpc('next', [])]).toMatchObject([{ value: 1 }, { value: 1 }]);
    expect(host.rpc('left', [])).toMatchObject({ value: 'undefined' });
  });

  test('a rejected promise fails the execution', () => {
    const host = openScript('async function go() { await null; throw new Error("later"); }');
    expect(host.run('go')).toMatchObject({ kind: 'failed', message: 'later' });
  });

  test('promises settle within the execution', () => {
    const host = openScript(
      'async function go() { await null; SpreadsheetApp.getActiveSheet().getRange("A1").setValue(3); }',
    );
    expect(host.run('go').kind).toBe('done');
    expect(host.model.getters.getEvaluatedCell({ sheetId: 'Sheet1', col: 0, row: 0 }).value).toBe(3);
  });
});

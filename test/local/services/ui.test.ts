import { describe, expect, test } from '@jest/globals';
import { openScript } from '../open-script.ts';

const go = (body: string, extra = '') =>
  openScript(`function go() {\nconst ui = SpreadsheetApp.getUi();\n${body}\n}\n${extra}`);

describe('Menus', () => {
  test('separators and sub-menus are lines of their menu', () => {
    const body =
      "const ui = SpreadsheetApp.getUi(); const sub = ui.createMenu('More').addItem('B', 'b'); ui.createMenu('Tools').addItem('A', 'a').addSeparator().addSubMenu(sub).addToUi();";
    expect(openScript(`function onOpen() { ${body} }`).menu()).toEqual([
      { menu: 'Tools', caption: 'A', handler: 'a' },
      { menu: 'Tools', separator: true },
      { menu: 'Tools', caption: 'More', entries: [{ menu: 'More', caption: 'B', handler: 'b' }] },
    ]);
  });

  test('a menu that is added again replaces the one before', () => {
    const body =
      "const ui = SpreadsheetApp.getUi(); for (const f of ['a', 'b']) ui.createMenu('Tools').addItem(f, f).addToUi();";
    expect(openScript(`function onOpen() { ${body} }`).menu()).toEqual([{ menu: 'Tools', caption: 'b', handler: 'b' }]);
  });

  test('a handler that does not exist fails', () => {
    expect(go('').run('gone')).toMatchObject({ kind: 'failed', message: 'Script function not found: gone' });
  });

  test('a thrown error fails the run with its message and stack', () => {
    const outcome = go('throw new TypeError("broken");').run('go');
    expect(outcome).toMatchObject({ kind: 'failed', message: 'broken' });
    expect(outcome).toHaveProperty('stack', expect.stringContaining('Code.gs'));
  });
});

describe('What is shown', () => {
  test('a sidebar with its title, from a file of the add-in', () => {
    const host = openScript(
      "function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('Check')); }",
      { html: '<p>Hello</p>' },
    );
    expect(host.run('go')).toEqual({
      kind: 'done',
      shown: [{ kind: 'sidebar', html: '<p>Hello</p>', title: 'Check' }],
    });
  });

  test('a dialog with its size', () => {
    expect(
      go("ui.showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setWidth(300).setHeight(200), 'Wait');").run(
        'go',
      ),
    ).toEqual({
      kind: 'done',
      shown: [{ kind: 'dialog', html: '<b>x</b>', title: 'Wait', width: 300, height: 200 }],
    });
  });

  test('a toast, and what was activated, in order', () => {
    expect(
      go(
        "SpreadsheetApp.getActive().toast('Done', 'Gap tabs'); SpreadsheetApp.getActiveSheet().getRange('B2').activate();",
      ).run('go'),
    ).toEqual({
      kind: 'done',
      shown: [
        { kind: 'toast', text: 'Done', title: 'Gap tabs' },
        { kind: 'activated', sheetName: 'Sheet1', a1: 'B2' },
      ],
    });
  });

  test('an HTML file that does not exist is refused', () => {
    expect(go("HtmlService.createHtmlOutputFromFile('Gone');").run('go')).toMatchObject({
      message: 'No HTML file named Gone was found.',
    });
  });

  test('a script in a dialog box shows its lines nowhere but in the log', () => {
    const host = go("console.log('a', { b: 1 }); Logger.log('c');");
    host.run('go');
    expect(host.logs).toEqual(['a { b: 1 }', 'c']);
  });
});

describe('Questions', () => {
  const host = go(
    `const sure = ui.alert('Write', 'Write all?', ui.ButtonSet.YES_NO);
     if (sure !== ui.Button.YES) return;
     const name = ui.prompt('Who?', ui.ButtonSet.OK_CANCEL);
     if (name.getSelectedButton() === ui.Button.OK) SpreadsheetApp.getActive().toast(name.getResponseText());`,
  );

  test('an unanswered question ends the run and is handed out', () => {
    expect(host.run('go')).toEqual({
      kind: 'ask',
      dialog: { title: 'Write', prompt: 'Write all?', buttons: ['YES', 'NO'] },
    });
  });

  test('with an answer the script goes on to the next question', () => {
    expect(host.run('go', [{ button: 'YES' }])).toEqual({
      kind: 'ask',
      dialog: { title: '', prompt: 'Who?', buttons: ['OK', 'CANCEL'], input: true },
    });
  });

  test('with all answers it ends', () => {
    expect(host.run('go', [{ button: 'YES' }, { button: 'OK', text: 'Ada' }])).toEqual({
      kind: 'done',
      shown: [{ kind: 'toast', text: 'Ada', title: '' }],
    });
    expect(host.run('go', [{ button: 'NO' }])).toEqual({ kind: 'done', shown: [] });
    expect(host.run('go', [{ button: 'CLOSE' }])).toEqual({ kind: 'done', shown: [] });
  });

  test('an answer that is no button of the dialog is refused', () => {
    expect(host.run('go', [{ button: 'OK' }])).toMatchObject({
      kind: 'failed',
      message: '"Write all?" has no button OK.',
    });
  });

  test('an alert without buttons asks for OK', () => {
    expect(go("ui.alert('Hello');").run('go')).toEqual({
      kind: 'ask',
      dialog: { title: '', prompt: 'Hello', buttons: ['OK'] },
    });
  });

  test('a script that catches everything still waits', () => {
    const caught = go("try { ui.alert('Hello'); } catch (e) {} finally { SpreadsheetApp.getActiveSheet(); }");
    expect(caught.run('go').kind).toBe('ask');
  });

  test.each([
    "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);",
    "SpreadsheetApp.getActive().insertSheet('x');",
    "PropertiesService.getDocumentProperties().setProperty('a', 'b');",
    "SpreadsheetApp.getActive().addDeveloperMetadata('a', 'b');",
    "SpreadsheetApp.getActiveSheet().getRange('A1').setNote('x');",
  ])('a question after %s cannot be replayed', (write) => {
    expect(go(`${write} ui.alert('Sure?', ui.ButtonSet.OK_CANCEL);`).run('go')).toMatchObject({
      kind: 'failed',
      message: 'The script wrote to the workbook before it asked a question, so it cannot be replayed. Ask first.',
    });
  });

  test('an alert that has only OK, after a write, is shown at the end', () => {
    const body =
      "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); ui.alert('Done', 'One cell written.', ui.ButtonSet.OK);";
    expect(go(body).run('go')).toEqual({
      kind: 'done',
      shown: [{ kind: 'alert', title: 'Done', text: 'One cell written.' }],
    });
  });

  test('the lock is lost at each question', () => {
    const body =
      "const lock = LockService.getDocumentLock(); lock.tryLock(1); const before = lock.hasLock(); ui.alert('Sure?'); SpreadsheetApp.getActive().toast(String([before, lock.hasLock()]));";
    expect(go(body).run('go', [{ button: 'OK' }])).toMatchObject({ shown: [{ text: 'true,false' }] });
  });

  test('google.script.run cannot ask', () => {
    expect(host.rpc('go', [])).toMatchObject({
      ok: false,
      message: 'go asks a question, which only a menu click can answer here.',
    });
  });
});

describe('Counting and faults', () => {
  test('service calls are counted by name; getRange and builders are not', () => {
    const host = go(
      "const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').setValue(1); s.getRange('A2').setValue(2); ui.createMenu('x'); SpreadsheetApp.newDataValidation().requireCheckbox().build();",
    );
    host.run('go');
    expect(Object.fromEntries(host.calls)).toEqual({
      total: 3,
      'SpreadsheetApp.getActiveSheet': 1,
      'Range.setValue': 2,
    });
  });

  test('each execution is counted anew', () => {
    const host = go('SpreadsheetApp.getActive().getSheets();');
    host.run('go');
    host.run('go');
    expect(host.calls.get('Spreadsheet.getSheets')).toBe(1);
  });

  test('a fault is an exception the script can catch, and what was written before it stays', () => {
    const fault = (call: string, n: number) => {
      if (call === 'Range.setValue' && n === 3) throw new Error('Service timed out: Spreadsheets');
    };
    const code =
      "function go() { const s = SpreadsheetApp.getActiveSheet(); for (const a of ['A1', 'A2']) s.getRange(a).setValue(a); }";
    const host = openScript(code, { fault });
    expect(host.run('go')).toMatchObject({ kind: 'failed', message: 'Service timed out: Spreadsheets' });
    expect(host.export().engine.sheets?.[0]?.cells).toEqual({ A1: 'A1' });
  });
});

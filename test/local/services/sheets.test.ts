import { describe, expect, test } from '@jest/globals';
import { evaluate, openScript, SHEET } from '../open-script.ts';

const BOOK = 'const book = SpreadsheetApp.getActiveSpreadsheet();\n';
const NAMES = 'book.getSheets().map((s) => s.getName())';

describe('Tabs', () => {
  test('a new tab has 1000 rows and 26 columns and is the active one', () => {
    const body =
      "const s = book.insertSheet('New'); return [s.getMaxRows(), s.getMaxColumns(), book.getActiveSheet().getName()];";
    expect(evaluate(BOOK + body)).toEqual([1000, 26, 'New']);
  });

  test.each([
    ["book.insertSheet('A')", ['Sheet1', 'A']],
    ["book.insertSheet('A', 0)", ['A', 'Sheet1']],
    ['book.insertSheet()', ['Sheet1', 'Sheet2']],
    ["book.insertSheet('A'); book.insertSheet('B', 1)", ['Sheet1', 'B', 'A']],
    ["book.insertSheet('A'); book.moveActiveSheet(1)", ['A', 'Sheet1']],
    ["book.insertSheet('A'); book.deleteSheet(book.getSheetByName('Sheet1'))", ['A']],
    ["book.getActiveSheet().setName('A')", ['A']],
    ["book.insertSheet('Copy', { template: book.getSheets()[0] })", ['Sheet1', 'Copy']],
    ["book.insertSheet('A'); book.insertSheet('Copy', 2, { template: book.getSheets()[0] })", ['Sheet1', 'A', 'Copy']],
    ['book.getSheets()[0].copyTo(book)', ['Sheet1', 'Copy of Sheet1']],
  ])('%s leaves %j', (body, names) => {
    const host = openScript(`function go() { ${BOOK} ${body}; return ${NAMES}; }`);
    expect(host.rpc('go', [])).toMatchObject({ ok: true, value: names });
    expect(host.export().engine.sheets?.map(({ name }) => name)).toEqual(names);
  });

  test.each([
    ["book.insertSheet('Sheet1')", 'A sheet with the name "Sheet1" already exists. Please enter another name.'],
    ["book.insertSheet('SHEET1')", 'A sheet with the name "SHEET1" already exists. Please enter another name.'],
    ["book.insertSheet('x'.repeat(101))", 'The sheet name cannot be greater than 100 characters.'],
    [
      "book.insertSheet('A').setName('sheet1')",
      'A sheet with the name "sheet1" already exists. Please enter another name.',
    ],
    ["book.insertSheet('What?')", 'The tab name "What?" has one of'],
    ['book.deleteSheet(book.getActiveSheet())', "You can't remove all the visible sheets in a document."],
    ['book.getActiveSheet().hideSheet()', "You can't hide all the sheets in a document."],
    [
      "const a = book.insertSheet('A'); a.hideSheet(); book.deleteSheet(book.getSheets()[0])",
      "You can't remove all the visible sheets in a document.",
    ],
    ["const a = book.insertSheet('A'); book.deleteSheet(a); a.getRange('A1').getValue()", 'not found'],
    ["const a = book.insertSheet('A'); a.hideSheet(); a.activate()", 'The tab A is hidden and cannot be activated.'],
  ])('%s is refused', (body, message) => {
    expect(() => evaluate(`${BOOK}${body};`)).toThrow(message);
  });

  test('a name of 100 characters, its own name in other letters, and an absent one', () => {
    const body =
      "book.insertSheet('x'.repeat(100)); book.getSheetByName('Sheet1').setName('SHEET1'); return [book.getSheetByName('Sheet1'), book.getSheetByName('SHEET1').getIndex()];";
    expect(
      evaluate(
        BOOK +
          body.replace("return [book.getSheetByName('Sheet1'),", "return [book.getSheetByName('Sheet1') === null,"),
      ),
    ).toEqual([true, 1]);
  });

  test('the number of a tab is a number, stays when it is saved, and finds it', () => {
    const host = openScript(
      'function go() { const s = SpreadsheetApp.getActive().insertSheet("A"); return s.getSheetId(); }',
    );
    const id = (host.rpc('go', []) as unknown as { value: number }).value;
    const again = openScript('function go(id) { return SpreadsheetApp.getActive().getSheetById(id).getName(); }', {
      engine: host.export().engine,
    });
    expect(Number.isInteger(id)).toBe(true);
    expect(again.rpc('go', [id])).toMatchObject({ value: 'A' });
  });

  test('hiding the active tab opens another, and showing it does not', () => {
    const body =
      "const a = book.insertSheet('A'); a.hideSheet(); const shown = book.getActiveSheet().getName(); a.showSheet(); return [shown, a.isSheetHidden(), book.getActiveSheet().getName()];";
    expect(evaluate(BOOK + body)).toEqual(['Sheet1', false, 'Sheet1']);
  });

  test('a tab that is renamed in the same run is written to under its new name', () => {
    const host = openScript(
      `function go() { ${SHEET} sheet.setName('B'); sheet.getRange('A1').setFormula('=B!C1'); sheet.getRange('C1').setValue(4); }`,
    );
    host.rpc('go', []);
    expect(host.model.getters.getEvaluatedCell({ sheetId: 'Sheet1', col: 0, row: 0 }).value).toBe(4);
  });

  test('what a user does to the tabs is seen by the next run', () => {
    const host = openScript(`function go() { ${BOOK} return ${NAMES}; }`);
    host.model.dispatch('CREATE_SHEET', { sheetId: 'x', name: 'Mine', position: 0 });
    expect(host.rpc('go', [])).toMatchObject({ value: ['Mine', 'Sheet1'] });
  });

  test('a copied tab has the cells and notes of its original', () => {
    const body =
      "const s = book.getActiveSheet(); s.getRange('A1').setValue('x').setNote('n'); const c = book.insertSheet('C', { template: s }); return [c.getRange('A1').getValue(), c.getRange('A1').getNote()];";
    expect(evaluate(BOOK + body)).toEqual(['x', 'n']);
  });
});

describe('Rows and columns', () => {
  test.each([
    ['sheet.insertRowsAfter(1000, 5)', [1005, 26]],
    ['sheet.insertRowsBefore(1, 2)', [1002, 26]],
    ['sheet.insertColumnsAfter(26, 4)', [1000, 30]],
    ['sheet.deleteRows(2, 998)', [2, 26]],
    ['sheet.deleteColumns(3, 24)', [1000, 2]],
  ])('%s leaves %j', (body, size) => {
    const host = openScript(`function go() { ${SHEET} ${body}; return [sheet.getMaxRows(), sheet.getMaxColumns()]; }`);
    expect(host.rpc('go', [])).toMatchObject({ ok: true, value: size });
    const [data] = host.export().engine.sheets ?? [];
    expect([data?.rowNumber, data?.colNumber]).toEqual(size);
  });

  test.each([
    ['sheet.deleteRows(1, 1000)', "You can't delete all the rows on the sheet."],
    ['sheet.deleteRows(1000, 2)', 'Those rows are out of bounds.'],
    ['sheet.deleteColumns(0, 1)', 'Those columns are out of bounds.'],
    ['sheet.insertColumnsAfter(26, 18278)', 'A sheet has at most 18278 columns.'],
    ['sheet.insertRowsAfter(1000, 400000)', 'above the limit of 10000000 cells.'],
    ['sheet.setFrozenRows(1000)', "You can't freeze all visible rows on the sheet."],
    ['sheet.setFrozenRows(3); sheet.deleteRows(4, 997)', 'Sorry, it is not possible to delete all non-frozen rows.'],
    [
      'sheet.setFrozenColumns(2); sheet.deleteColumns(2, 25)',
      'Sorry, it is not possible to delete all non-frozen columns.',
    ],
    ['sheet.setColumnWidth(27, 10)', 'Those columns are out of bounds.'],
  ])('%s is refused', (body, message) => {
    expect(() => evaluate(`${SHEET}${body};`)).toThrow(message);
  });

  test('rows are deleted when fewer are frozen, and a script can catch that they were not', () => {
    const body = `sheet.setFrozenRows(3);
      try { sheet.deleteRows(3, 998); } catch (error) { sheet.setFrozenRows(1); sheet.deleteRows(3, 998); }
      return [sheet.getMaxRows(), sheet.getFrozenRows()];`;
    expect(evaluate(SHEET + body)).toEqual([2, 1]);
  });

  test('what is written over merged cells stands in the first of them, and in each once they are broken apart', () => {
    const write = "range.setValues([['a'], ['b']]).setFontWeight('bold');";
    const body = `const range = sheet.getRange('A1:A2'); range.merge(); ${write}
      const merged = range.getValues(); range.breakApart(); ${write} return [merged, range.getValues()];`;
    expect(evaluate(SHEET + body)).toEqual([
      [['a'], ['']],
      [['a'], ['b']],
    ]);
  });

  test('cells, notes and protected ranges move with inserted rows and go with deleted ones', () => {
    const host = openScript(`function go() { ${SHEET}
      sheet.getRange('A2').setValue('kept').setNote('note'); sheet.getRange('A5').setNote('gone'); sheet.getRange('B2:C3').protect();
      sheet.insertRowsBefore(1, 2); sheet.deleteRows(7, 1); return sheet.getRange('A4').getValue(); }`);
    expect(host.rpc('go', [])).toMatchObject({ ok: true, value: 'kept' });
    const { notes, protections } = host.export().beside;
    expect(notes).toEqual({ Sheet1: { A4: 'note' } });
    expect(protections.map(({ zone }) => zone)).toEqual(['B4:C5']);
  });

  test('a note set after an insertion in the same run stays where it was set', () => {
    const host = openScript(
      `function go() { ${SHEET} sheet.insertRowsBefore(1, 2); sheet.getRange('A5').setNote('here'); }`,
    );
    host.rpc('go', []);
    expect(host.export().beside.notes).toEqual({ Sheet1: { A5: 'here' } });
  });

  test('notes go with their tab', () => {
    const host = openScript(
      `function go() { ${SHEET} sheet.getRange('A1').setNote('x'); sheet.addDeveloperMetadata('k'); SpreadsheetApp.getActive().insertSheet('B'); SpreadsheetApp.getActive().deleteSheet(sheet); }`,
    );
    expect(host.rpc('go', []).ok).toBe(true);
    expect(host.export().beside).toMatchObject({ notes: {}, metadata: [] });
  });

  test('widths, heights, frozen and hidden lines, grid lines and tab colour reach the workbook', () => {
    const host =
      openScript(`function go() { ${SHEET} sheet.setColumnWidths(1, 2, 50); sheet.setRowHeightsForced(1, 1, 40); sheet.setFrozenRows(2); sheet.setFrozenColumns(1);
      sheet.hideRows(5); sheet.hideColumns(4, 2); sheet.setHiddenGridlines(true); sheet.setTabColor('#ff0000'); return [sheet.getFrozenRows(), sheet.getFrozenColumns()]; }`);
    expect(host.rpc('go', [])).toMatchObject({ ok: true, value: [2, 1] });
    expect(host.export().engine.sheets?.[0]).toMatchObject({
      cols: { 0: { size: 50 }, 1: { size: 50 }, 3: { isHidden: true }, 4: { isHidden: true } },
      rows: { 0: { size: 40 }, 4: { isHidden: true } },
      panes: { xSplit: 1, ySplit: 2 },
      areGridLinesVisible: false,
      color: '#ff0000',
    });
  });

  test('nothing frozen, and lines shown again', () => {
    const host = openScript(
      `function go() { ${SHEET} sheet.setFrozenRows(2); sheet.setFrozenRows(0); sheet.hideRows(3); sheet.showRows(3); return sheet.getFrozenRows(); }`,
    );
    expect(host.rpc('go', [])).toMatchObject({ ok: true, value: 0 });
    expect(host.export().engine.sheets?.[0]?.rows).toEqual({});
  });

  test('rows that were resized take the height of their text', () => {
    const host = openScript(
      `function go() { ${SHEET} sheet.getRange('A1').setFontSize(36).setValue('x'); sheet.setRowHeight(1, 300); sheet.autoResizeRows(1, 1); }`,
    );
    expect(host.rpc('go', []).ok).toBe(true);
    expect(host.model.getters.getRowSize('Sheet1', 0)).toBeLessThan(100);
  });
});

describe('Named ranges', () => {
  test('a named range is set, found, used in a formula, replaced and removed', () => {
    const body = `const sheet = book.getActiveSheet(); sheet.getRange('A1:A2').setValues([[1], [2]]);
      book.setNamedRange('PEOPLE', sheet.getRange('A1')); book.setNamedRange('people', sheet.getRange('A1:A2'));
      const sum = sheet.getRange('B1').setFormula('=SUM(PEOPLE)').getValue();
      const names = book.getNamedRanges().map((n) => n.getRange().getA1Notation());
      const found = book.getRangeByName('PEOPLE').getA1Notation();
      book.getNamedRanges()[0].remove();
      return [sum, names, found, book.getRangeByName('PEOPLE') === null];`;
    expect(evaluate(BOOK + body)).toEqual([3, ['A1:A2'], 'A1:A2', true]);
  });

  test.each(['A1', 'two words', '1ST', 'R1C1', ''])('%j cannot be a name', (name) => {
    expect(() => evaluate(`${BOOK}book.setNamedRange('${name}', book.getRange('A1'));`)).toThrow(
      `The name "${name}" cannot be used for a range.`,
    );
  });

  test('it moves with its cells', () => {
    const body =
      "book.setNamedRange('HERE', book.getRange('B2')); book.getActiveSheet().insertRowsBefore(1, 3); return book.getRangeByName('HERE').getA1Notation();";
    expect(evaluate(BOOK + body)).toBe('B5');
  });
});

describe('Charts and filters', () => {
  test('a chart is drawn from its columns, and removed', () => {
    const host = openScript(`
      function go() { ${SHEET} sheet.getRange('A1:C3').setValues([['', 'Required', 'Rating'], ['a', 3, 2], ['b', 4, 5]]);
      sheet.insertChart(sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(sheet.getRange('A1:C3')).setNumHeaders(1)
        .setOption('title', 'Gap').setOption('legend', { position: 'bottom' }).setOption('colors', ['#111111', '#222222'])
        .setOption('hAxis', { minValue: 0, maxValue: 5 }).setOption('width', 400).setOption('height', 200).setPosition(5, 2, 3, 4).build());
      return sheet.getCharts()[0].getRanges().map((r) => r.getA1Notation()); }
      function clear() { ${SHEET} sheet.getCharts().forEach((c) => sheet.removeChart(c)); return sheet.getCharts().length; }`);
    expect(host.rpc('go', [])).toMatchObject({ ok: true, value: ['A1:A3', 'B1:B3', 'C1:C3'] });
    expect(host.export().engine.sheets?.[0]?.figures[0]).toMatchObject({
      col: 1,
      row: 4,
      offset: { x: 3, y: 4 },
      width: 400,
      height: 200,
      data: {
        type: 'bar',
        horizontal: true,
        title: { text: 'Gap' },
        legendPosition: 'bottom',
        axesDesign: { x: { min: 0, max: 5 } },
      },
    });
    expect(host.rpc('clear', [])).toMatchObject({ ok: true, value: 0 });
  });

  test.each([
    ["sheet.newChart().setTitle('x')", 'does not offer EmbeddedChartBuilder.setTitle'],
    ["sheet.newChart().setOption('animation', 1)", 'does not offer the chart option animation'],
    ['sheet.newChart().setChartType(Charts.ChartType.AREA)', 'cannot draw charts of the type AREA'],
    ['sheet.insertChart(sheet.newChart().build())', 'A chart needs at least one range.'],
    [
      "sheet.newChart().setChartType('BAR')",
      "don't match the method signature for SpreadsheetApp.EmbeddedChartBuilder.setChartType",
    ],
  ])('%s is refused', (body, message) => {
    expect(() => evaluate(`${SHEET}${body};`)).toThrow(message);
  });

  test('a new tab has the charts put into it, and no others', () => {
    const body = `const a = book.insertSheet('A'); const before = a.getCharts().length;
      a.insertChart(a.newChart().addRange(a.getRange('A1:B2')).build());
      const copy = book.insertSheet('B', { template: a });
      return [before, a.getCharts().length, copy.getCharts().length, book.insertSheet('C').getCharts().length];`;
    expect(evaluate(BOOK + body)).toEqual([0, 1, 1, 0]);
  });

  test('a title can be set once the type is known', () => {
    expect(() =>
      evaluate(`${SHEET}sheet.newChart().asColumnChart().setTitle('x').addRange(sheet.getRange('A1:B2')).build();`),
    ).not.toThrow();
  });

  test('a tab has one filter', () => {
    const body =
      "sheet.getRange('A1:B3').createFilter(); const where = sheet.getFilter().getRange().getA1Notation(); sheet.getFilter().remove(); return [where, sheet.getFilter() === null];";
    expect(evaluate(SHEET + body)).toEqual(['A1:B3', true]);
    expect(() =>
      evaluate(`${SHEET}sheet.getRange('A1:B3').createFilter(); sheet.getRange('D1:E3').createFilter();`),
    ).toThrow("You can't create a filter in a sheet that already has a filter.");
  });
});

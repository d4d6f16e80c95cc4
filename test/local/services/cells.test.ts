import { describe, expect, test } from '@jest/globals';
import type { Host } from '../../../local/host.ts';
import { evaluate, openScript, SHEET } from '../open-script.ts';

const at = (xc: string) => ({ sheetId: 'Sheet1', col: xc.charCodeAt(0) - 65, row: Number(xc.slice(1)) - 1 });

function written(body: string): Host {
  const host = openScript(`function go() { ${SHEET} ${body} }`);
  const outcome = host.rpc('go', []);
  if (!outcome.ok) throw new Error(outcome.message);
  return host;
}

const style = (body: string, xc = 'A1') => written(body).model.getters.getCellStyle(at(xc));

describe('How cells look', () => {
  test.each([
    ["setBackground('#ff0000')", { fillColor: '#ff0000' }],
    ["setBackground('white')", { fillColor: '#ffffff' }],
    ["setFontColor('#123456')", { textColor: '#123456' }],
    ["setFontWeight('bold')", { bold: true }],
    ["setFontStyle('italic')", { italic: true }],
    ["setFontFamily('Roboto')", { fontFamily: 'Roboto' }],
    ['setFontSize(18)', { fontSize: 18 }],
    ["setHorizontalAlignment('center')", { align: 'center' }],
    ["setVerticalAlignment('middle')", { verticalAlign: 'middle' }],
    ['setWrap(true)', { wrapping: 'wrap' }],
    ['setWrap(false)', { wrapping: 'overflow' }],
    ['setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)', { wrapping: 'clip' }],
  ])('%s is %j', (call, look) => {
    expect(style(`sheet.getRange('A1:B2').${call};`, 'B2')).toMatchObject(look);
  });

  test('one look for each cell, kept apart from what was there', () => {
    const body =
      "const r = sheet.getRange('A1:C1'); r.setFontWeight('bold'); r.setBackgrounds([['#111111', '#111111', null]]); r.setFontSizes([[8, 9, 9]]); r.setWraps([[true, false, true]]);";
    const host = written(body);
    expect(['A1', 'B1', 'C1'].map((xc) => host.model.getters.getCellStyle(at(xc)))).toMatchObject([
      { bold: true, fillColor: '#111111', fontSize: 8, wrapping: 'wrap' },
      { bold: true, fillColor: '#111111', fontSize: 9, wrapping: 'overflow' },
      { bold: true, fillColor: undefined, fontSize: 9, wrapping: 'wrap' },
    ]);
  });

  test.each([
    ["setBackground('blurple')", 'The local host cannot read the colour "blurple"; write it as #rrggbb.'],
    ["setFontWeight('heavy')", 'Invalid argument: font weight "heavy"'],
    ["setHorizontalAlignment('middle')", 'Invalid argument: alignment "middle"'],
    ["setBackgrounds([['#111111']])", 'The data has 1 but the range has 2.'],
    ["setFontSizes([['8', '9']])", '8 is no number'],
    [
      "setBorder(true, null, null, null, null, null, '#000000', SpreadsheetApp.BorderStyle.DOUBLE)",
      'cannot draw borders of the style DOUBLE',
    ],
  ])('%s is refused', (call, message) => {
    expect(() => written(`sheet.getRange('A1:B1').${call};`)).toThrow(message);
  });

  test.each([
    ['0.0', '3.1'],
    ['0%', '314%'],
    ['@', '3.14'],
    ['#,##0.00', '3.14'],
  ])('the number format %s shows %s', (format, shown) => {
    expect(
      evaluate(
        `${SHEET}const r = sheet.getRange('A1').setValue(3.14); return r.setNumberFormat('${format}').getDisplayValue();`,
      ),
    ).toBe(shown);
  });

  test('a cell formatted as text takes 00123 as it is, and = still begins a formula', () => {
    const body =
      "const r = sheet.getRange('A1:A2').setNumberFormats([['@'], ['@']]); r.setValues([['00123'], ['=1+1']]); return [r.getValues()[0][0], r.getFormulas()[1][0]];";
    expect(evaluate(SHEET + body)).toEqual(['00123', '=1+1']);
  });

  test('borders are drawn on the sides asked for, and taken away again', () => {
    const draw =
      "sheet.getRange('A1:B2').setBorder(true, null, true, null, null, true, '#dadce0', SpreadsheetApp.BorderStyle.SOLID_THICK);";
    const line = { style: 'thick', color: '#dadce0' };
    expect(written(draw).model.getters.getCellBorder(at('A1'))).toEqual({ top: line, bottom: line });
    const cleared = written(`${draw} sheet.getRange('A1:B2').setBorder(false, false, false, false, false, false);`);
    expect(cleared.model.getters.getCellBorder(at('A1'))).toBeFalsy();
  });

  test('cells are merged and parted', () => {
    const body =
      "const r = sheet.getRange('A1:B2').merge(); const merged = r.getMergedRanges().map((m) => m.getA1Notation()); r.breakApart(); return [merged, r.getMergedRanges().length];";
    expect(evaluate(SHEET + body)).toEqual([['A1:B2'], 0]);
  });

  test('clear empties cells, looks and notes; clearContent only the cells', () => {
    const fill = "const r = sheet.getRange('A1').setValue(1).setBackground('#ff0000').setNote('n');";
    const both = (call: string) => {
      const host = written(`${fill} ${call};`);
      return [
        host.model.getters.getEvaluatedCell(at('A1')).value,
        host.model.getters.getCellStyle(at('A1')).fillColor,
        host.export().beside.notes,
      ];
    };
    expect(both('r.clear()')).toEqual([null, undefined, { Sheet1: {} }]);
    expect(both('r.clearContent()')).toEqual([null, '#ff0000', { Sheet1: { A1: 'n' } }]);
    expect(both('sheet.clear()')).toEqual([null, undefined, { Sheet1: {} }]);
    expect(both('sheet.clearContents()')).toEqual([null, '#ff0000', { Sheet1: { A1: 'n' } }]);
  });

  test('notes are set, read and emptied', () => {
    const body =
      "const r = sheet.getRange('A1:B1').setNotes([['one', 'two']]); sheet.getRange('B1').setNote(''); return [r.getNotes(), sheet.getRange('A1').getNote()];";
    expect(evaluate(SHEET + body)).toEqual([[['one', '']], 'one']);
  });
});

describe('Data validation', () => {
  const RULE = 'const rule = SpreadsheetApp.newDataValidation()';
  const broken = 'The data you entered in cell A2 violates the data validation rules set on this cell.';

  test.each([
    ["requireValueInList(['a', 'b'])", "'a'", "'c'"],
    ['requireNumberBetween(1, 5)', '3', '6'],
    ['requireNumberGreaterThanOrEqualTo(2)', '2', '1'],
    ["requireFormulaSatisfied('=A2>1')", undefined, undefined],
    ["requireValueInRange(sheet.getRange('D1:D2'))", "'x'", "'z'"],
    ['requireCheckbox()', 'true', "'yes'"],
    ['requireDate()', "'2024-01-31'", "'soon'"],
    ["requireTextContains('@')", "'a@b'", "'ab'"],
  ])('%s lets fine values in and rejects others', (criterion, fine, wrong) => {
    const set = `${RULE}.${criterion}.setAllowInvalid(false).build(); sheet.getRange('D1:D2').setValues([['x'], ['y']]); sheet.getRange('A1:A3').setDataValidation(rule);`;
    if (fine === undefined) return expect(() => written(set)).not.toThrow();
    expect(() => written(`${set} sheet.getRange('A2').setValue(${fine});`)).not.toThrow();
    expect(() => written(`${set} sheet.getRange('A2').setValue(${wrong});`)).toThrow(broken);
  });

  test('a rejected write fails as a whole, at the next read', () => {
    const host = openScript(`
      function go() { ${SHEET} ${RULE}.requireNumberBetween(1, 5).setAllowInvalid(false).build();
        sheet.getRange('A1:A3').setDataValidation(rule); sheet.getRange('A1:A2').setValues([[1], [9]]); sheet.getRange('B1').setValue('fine');
        try { sheet.getRange('B1').getValue(); } catch (e) { return [e.message, sheet.getRange('A1').getValue(), sheet.getRange('B1').getValue()]; } }`);
    expect(host.rpc('go', [])).toMatchObject({ value: [broken, '', 'fine'] });
  });

  test('a rule that only warns lets everything in, and is the default', () => {
    expect(() =>
      written(`${RULE}.requireNumberBetween(1, 5).build(); sheet.getRange('A2').setDataValidation(rule).setValue(9);`),
    ).not.toThrow();
  });

  test('an emptied cell breaks no rule and keeps it', () => {
    const body = `${RULE}.requireValueInList(['a']).setAllowInvalid(false).build(); const r = sheet.getRange('A2').setDataValidation(rule).setValue('a'); r.clearContent(); r.setValue(''); sheet.getRange('A1:A3').clearContent(); return r.getDataValidation() !== null;`;
    expect(evaluate(SHEET + body)).toBe(true);
  });

  test('a rule is read back, copied and taken away cell by cell', () => {
    const body = `${RULE}.requireValueInList(['a', 'b'], false).setAllowInvalid(false).setHelpText('Pick one.').build();
      const r = sheet.getRange('A1:A3').setDataValidation(rule); sheet.getRange('A2').setDataValidation(null);
      const [first] = r.getDataValidations()[0]; sheet.getRange('B1').setDataValidation(first.copy().setAllowInvalid(true).build());
      return [first.getAllowInvalid(), first.getHelpText(), String(first.getCriteriaType()), first.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST,
        r.getDataValidations().map((row) => row[0] !== null), sheet.getRange('B1').getDataValidation().getAllowInvalid()];`;
    expect(evaluate(SHEET + body)).toEqual([false, 'Pick one.', 'VALUE_IN_LIST', true, [true, false, true], true]);
  });

  test('more than 500 items are refused', () => {
    expect(() => written(`${RULE}.requireValueInList(Array.from({ length: 501 }, String));`)).toThrow(
      'more items than the limit of 500',
    );
  });
});

describe('Conditional formats', () => {
  const RULE = 'const rule = SpreadsheetApp.newConditionalFormatRule()';
  const fill = (host: Host, xc: string) => host.model.getters.getCellConditionalFormatStyle(at(xc))?.fillColor;

  test('rules are applied, the first winning, and replace those before', () => {
    const body = `sheet.getRange('A1:A3').setValues([[1], [5], ['x']]);
      const make = (builder, colour) => builder.setBackground(colour).setRanges([sheet.getRange('A1:A3')]).build();
      sheet.setConditionalFormatRules([make(SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty(), '#000000')]);
      sheet.setConditionalFormatRules([
        make(SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(2), '#111111'),
        make(SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x'), '#222222'),
        make(SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1>0'), '#333333')]);
      if (sheet.getConditionalFormatRules().length !== 3) throw new Error('rules');`;
    const host = written(body);
    expect(['A1', 'A2', 'A3'].map((xc) => fill(host, xc))).toEqual(['#333333', '#111111', '#222222']);
  });

  test('a rule needs a range', () => {
    expect(() => written(`${RULE}.whenCellEmpty().setBold(true).build();`)).toThrow(
      'A conditional format rule must have at least one range.',
    );
  });

  test('they are cleared', () => {
    const body = `${RULE}.whenCellEmpty().setBold(true).setRanges([sheet.getRange('A1')]).build(); sheet.setConditionalFormatRules([rule]); sheet.clearConditionalFormatRules(); return sheet.getConditionalFormatRules().length;`;
    expect(evaluate(SHEET + body)).toBe(0);
  });
});

describe('Protection', () => {
  test('a tab has one protection, a range as many as are made', () => {
    const body = `sheet.protect().setDescription('one'); sheet.protect().setWarningOnly(true); const r = sheet.getRange('A1:B2'); r.protect(); r.protect();
      const type = SpreadsheetApp.ProtectionType;
      return [sheet.getProtections(type.SHEET).map((p) => [p.getDescription(), p.isWarningOnly(), p.getRange().getA1Notation()]), sheet.getProtections(type.RANGE).map((p) => p.getRange().getA1Notation())];`;
    expect(evaluate(SHEET + body)).toEqual([[['one', true, 'A1:Z1000']], ['A1:B2', 'A1:B2']]);
  });

  test('a new protection keeps nobody out, and editors cannot be taken from it here', () => {
    expect(() => written("sheet.protect(); sheet.getRange('A1').setValue(1);")).not.toThrow();
    expect(() => written('sheet.protect().removeEditors([]);')).toThrow('does not offer Protection.removeEditors');
  });

  test('it is removed', () => {
    expect(written('sheet.protect().remove();').export().beside.protections).toEqual([]);
  });
});

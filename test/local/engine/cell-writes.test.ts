import { describe, expect, test } from '@jest/globals';
import { evaluate, openScript, SHEET } from '../open-script.ts';

describe('Writes to one cell that follow one another', () => {
  const date = "new Date('2024-03-31T00:00:00Z')";

  test.each([
    [`r.setValue(${date}); r.setNumberFormat('yyyy');`, '2024'],
    [`r.setNumberFormat('yyyy'); r.setValue(${date});`, '2024'],
    [`r.setNumberFormat('0.0'); r.setValue(${date});`, '3/31/2024'],
    [`r.setValue(${date}); r.setNumberFormat('0.0');`, '45382.0'],
    ["r.setValue(0.5); r.setNumberFormat('0%');", '50%'],
    ["r.setNumberFormat('@'); r.setValue('007');", '007'],
    ["r.setValue('a'); r.setValue('b');", 'b'],
    ["r.setValue('a'); r.clearContent();", ''],
    ["r.setValue('a'); r.clearContent(); r.setValue('c');", 'c'],
    [
      "r.setValue('a'); sheet.insertRowsBefore(1, 1); sheet.getRange('A2').setNumberFormat('0'); r = sheet.getRange('A2');",
      'a',
    ],
  ])('%s shows %j', (writes, shown) => {
    expect(evaluate(`${SHEET}let r = sheet.getRange('A1'); ${writes} return r.getDisplayValue();`)).toBe(shown);
  });

  test('looks add up, with those of earlier runs', () => {
    const host = openScript(`function one() { ${SHEET} sheet.getRange('A1:A2').setFontWeight('bold'); }
function two() { ${SHEET} sheet.getRange('A1').setBackground('#111111').setValue('x').setFontColor('#222222'); }`);
    host.rpc('one', []);
    host.rpc('two', []);
    const look = { bold: true, fillColor: '#111111', textColor: '#222222' };
    expect(host.model.getters.getCellStyle({ sheetId: 'Sheet1', col: 0, row: 0 })).toEqual(look);
    expect(host.model.getters.getCellStyle({ sheetId: 'Sheet1', col: 0, row: 1 })).toEqual({ bold: true });
  });
});

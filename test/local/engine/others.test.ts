import { describe, expect, test } from '@jest/globals';
import { engine } from '../../../local/engine/load-engine.ts';
import { openScript } from '../open-script.ts';

describe('A workbook that others have open too', () => {
  function shared() {
    const transport = new engine.LocalTransportService();
    const host = openScript(
      `function go() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue('x').setNote('note'); }
function read() { const sheet = SpreadsheetApp.getActiveSheet(); return [sheet.getMaxRows(), sheet.getRange('A5').getNote(), sheet.getRange('A5').getValue()]; }`,
      { transport },
    );
    const other = new engine.Model(host.model.exportData(), { transportService: transport });
    return { host, other };
  }

  test('they see what a script wrote', () => {
    const { host, other } = shared();
    host.rpc('go', []);
    expect(other.getters.getEvaluatedCell({ sheetId: 'Sheet1', col: 0, row: 1 }).value).toBe('x');
  });

  test('notes and the size of the tab follow rows they insert', () => {
    const { host, other } = shared();
    host.rpc('go', []);
    const rows = { type: 'ADD_COLUMNS_ROWS', dimension: 'ROW', base: 0, quantity: 3, position: 'before' } as const;
    other.dispatch('ADD_COLUMNS_ROWS', { ...rows, sheetId: 'Sheet1', sheetName: 'Sheet1' });
    expect(host.rpc('read', [])).toMatchObject({ value: [1003, 'note', 'x'] });
  });
});

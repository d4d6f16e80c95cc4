import { describe, expect, test } from '@jest/globals';
import type { Fault } from '../../../local/host.ts';
import { openScript } from '../open-script.ts';

const CODE = `
function write() {
  const sheet = SpreadsheetApp.getActiveSheet();
  LockService.getDocumentLock().tryLock(1);
  sheet.getRange('A1').setValue('first');
  sheet.addDeveloperMetadata('first', '1');
  SpreadsheetApp.flush();
  try {
    sheet.getRange('A2').setValue('second');
    sheet.addDeveloperMetadata('second', '2');
    PropertiesService.getDocumentProperties().setProperty('third', '3');
  } finally {
    sheet.getRange('A3').setValue('cleaned up');
    LockService.getDocumentLock().releaseLock();
  }
}
function read() {
  const sheet = SpreadsheetApp.getActiveSheet();
  const marks = sheet.getDeveloperMetadata().map((mark) => mark.getKey());
  return [sheet.getDataRange().getValues().join(), marks.join(), LockService.getDocumentLock().tryLock(1)];
}
function made() {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet('More');
  return [sheet.getMaxRows(), sheet.getMaxColumns(), Date.now()];
}`;

/** What stands after `write` met a fault at a call. */
function faulty(call: string, fault: Fault) {
  let isArmed = true;
  const host = openScript(CODE, {
    fault: (name) => (isArmed && name === call ? fault : undefined),
  });
  const outcome = host.rpc('write', []);
  isArmed = false;
  const stands = host.rpc('read', []);
  return { ok: outcome.ok, stands: stands.ok ? stands.value : stands.message };
}

describe('a service call that fails', () => {
  test('after its effect leaves the effect, and the script may clean up', () => {
    expect(faulty('Properties.setProperty', { after: 'Service timed out.' })).toEqual({
      ok: false,
      stands: ['first,second,cleaned up', 'first,second', true],
    });
  });

  test('because the execution ended leaves what was written before, and nothing is cleaned up', () => {
    expect(faulty('PropertiesService.getDocumentProperties', { end: 'applied' })).toEqual({
      ok: false,
      stands: ['first,second', 'first,second', true],
    });
  });

  test('or only what was applied by then: cells and marks alike', () => {
    expect(faulty('PropertiesService.getDocumentProperties', { end: 'lost' })).toEqual({
      ok: false,
      stands: ['first', 'first', true],
    });
  });
});

test('the clock and the size of new tabs can be set', () => {
  const host = openScript(CODE, { now: () => 1234, newSheet: { rows: 5, columns: 3 } });
  expect(host.rpc('made', [])).toMatchObject({ value: [5, 3, 1234] });
});

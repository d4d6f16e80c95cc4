import { describe, expect, test } from '@jest/globals';
import { evaluate, openScript, SHEET } from '../open-script.ts';

describe('Document properties', () => {
  const PROPERTIES = 'const p = PropertiesService.getDocumentProperties();\n';

  test('they are kept as text, also when the workbook is saved', () => {
    const host = openScript(
      `function go() { ${PROPERTIES} p.setProperty('a', 1).setProperties({ b: 'x', c: true }); p.deleteProperty('c'); return [p.getProperties(), p.getProperty('none') === null, p.getKeys()]; }`,
    );
    expect(host.rpc('go', [])).toMatchObject({ value: [{ a: '1', b: 'x' }, true, ['a', 'b']] });
    expect(host.export().beside.properties).toEqual({ a: '1', b: 'x' });
  });

  test('a name of the language is no property', () => {
    expect(evaluate(`${PROPERTIES}return p.getProperty('toString');`)).toBeNull();
  });

  test('all others can be removed at once', () => {
    expect(
      evaluate(
        `${PROPERTIES}p.setProperty('a', 'x'); p.setProperties({ b: 'y' }, true); const one = p.getKeys(); p.deleteAllProperties(); return [one, p.getKeys()];`,
      ),
    ).toEqual([['b'], []]);
  });

  test.each([
    ["p.setProperty('a', 'x'.repeat(9217))", 'Argument too large: value'],
    ["p.setProperty('a', '\\u20ac'.repeat(3073))", 'Argument too large: value'],
    [
      "for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000))",
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
    ["p.setProperty('a', null)", "don't match the method signature for Properties.setProperty"],
  ])('%s is refused', (body, message) => {
    expect(() => evaluate(`${PROPERTIES}${body};`)).toThrow(message);
  });

  test('9 KB is not too large', () => {
    expect(evaluate(`${PROPERTIES}return p.setProperty('a', 'x'.repeat(9216)).getProperty('a').length;`)).toBe(9216);
  });
});

describe('The document cache', () => {
  const CACHE = 'const c = CacheService.getDocumentCache();\n';

  test('it gives what was put, until it is removed', () => {
    expect(
      evaluate(`${CACHE}c.put('a', 'x', 60); const had = c.get('a'); c.remove('a'); return [had, c.get('a')];`),
    ).toEqual(['x', null]);
  });

  test('it lasts beyond the execution and keeps at most 1,000 items', () => {
    const host = openScript(
      `${CACHE.replace('const c', '').replace(/^ *= .*\n/, '')}function put() { ${CACHE} for (let i = 0; i < 1001; i++) c.put('k' + i, 'x', i + 1); }\nfunction read() { ${CACHE} return [c.get('k0'), c.get('k1000')]; }`,
    );
    host.rpc('put', []);
    expect(host.rpc('read', [])).toMatchObject({ value: [null, 'x'] });
  });

  test.each([
    "c.put('k'.repeat(251), 'x')",
    "c.put('k', 'x'.repeat(102401))",
    "c.put('k', 'x', 21601)",
    "c.put('k', 'x', 0)",
  ])('%s is refused', (body) => {
    expect(() => evaluate(`${CACHE}${body};`)).toThrow(/too large|Invalid argument/);
  });
});

describe('The document lock', () => {
  const code = `
    function attempt() { const lock = LockService.getDocumentLock(); const got = lock.tryLock(100); return [got, lock.hasLock()]; }
    function wait() { LockService.getDocumentLock().waitLock(100); }
    function release() { const lock = LockService.getDocumentLock(); lock.tryLock(1); lock.releaseLock(); return lock.hasLock(); }`;

  test('it is free, can be taken again, and released', () => {
    const host = openScript(code);
    expect(host.rpc('attempt', [])).toMatchObject({ value: [true, true] });
    expect(host.rpc('attempt', [])).toMatchObject({ value: [true, true] });
    expect(host.rpc('release', [])).toMatchObject({ value: false });
  });

  test('held by another, tryLock says no and waitLock throws', () => {
    const host = openScript(code);
    host.occupyLock(true);
    expect(host.rpc('attempt', [])).toMatchObject({ value: [false, false] });
    expect(host.rpc('wait', [])).toMatchObject({
      ok: false,
      message: 'Lock timeout: another process was holding the lock for too long.',
    });
    host.occupyLock(false);
    expect(host.rpc('wait', []).ok).toBe(true);
  });
});

describe('Developer metadata', () => {
  const BOOK = `${SHEET}const book = SpreadsheetApp.getActive();\n`;

  test('it is found by key, value, id, visibility and place', () => {
    const body = `const { DOCUMENT, PROJECT } = SpreadsheetApp.DeveloperMetadataVisibility; const type = SpreadsheetApp.DeveloperMetadataLocationType;
      book.addDeveloperMetadata('kind', 'book', PROJECT); sheet.addDeveloperMetadata('kind', 'Levels', DOCUMENT); sheet.addDeveloperMetadata('other');
      const all = () => book.createDeveloperMetadataFinder();
      const values = (finder) => finder.find().map((m) => m.getValue());
      return [values(all().withKey('kind')), values(all().withValue('Levels')), values(all().withId(1)), values(all().withVisibility(PROJECT)),
        values(all().withLocationType(type.SHEET)), values(sheet.createDeveloperMetadataFinder()), values(all().withKey('none'))];`;
    expect(evaluate(BOOK + body)).toEqual([
      ['book', 'Levels'],
      ['Levels'],
      ['book'],
      ['book'],
      ['Levels', ''],
      ['Levels', ''],
      [],
    ]);
  });

  test('an entry tells its key, visibility and place, changes and goes', () => {
    const body = `sheet.addDeveloperMetadata('kind', 'Levels'); const [m] = sheet.getDeveloperMetadata(); m.setValue('People');
      const place = m.getLocation(); const told = [m.getKey(), sheet.getDeveloperMetadata()[0].getValue(), String(m.getVisibility()), String(place.getLocationType()), place.getSheet().getName(), place.getSpreadsheet() === null];
      m.remove(); return [told, sheet.getDeveloperMetadata().length];`;
    expect(evaluate(BOOK + body)).toEqual([['kind', 'People', 'DOCUMENT', 'SHEET', 'Sheet1', true], 0]);
  });

  test('it stays with a tab that is renamed, and is saved', () => {
    const host = openScript(
      `function go() { ${SHEET} sheet.addDeveloperMetadata('kind', 'Levels'); sheet.setName('B'); }`,
    );
    host.rpc('go', []);
    expect(host.export().beside.metadata).toEqual([
      { id: 1, sheetId: 'Sheet1', key: 'kind', value: 'Levels', visibility: 'DOCUMENT' },
    ]);
  });

  test('the spreadsheet and each tab hold 30,000 characters', () => {
    const fill =
      "sheet.addDeveloperMetadata('k', 'x'.repeat(29999)); book.addDeveloperMetadata('k', 'x'.repeat(29999));";
    expect(() => evaluate(BOOK + fill)).not.toThrow();
    expect(() => evaluate(`${BOOK}${fill} sheet.addDeveloperMetadata('k');`)).toThrow('exceeds 30000 characters');
    expect(() => evaluate(`${BOOK}${fill} sheet.getDeveloperMetadata()[0].setValue('x'.repeat(30000));`)).toThrow(
      'exceeds 30000 characters',
    );
  });

  test('a range can have none', () => {
    expect(() => evaluate(`${SHEET}sheet.getRange('A1:B2').addDeveloperMetadata('k');`)).toThrow(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
    expect(() => evaluate(`${SHEET}sheet.getRange('2:2').addDeveloperMetadata('k');`)).toThrow(
      'keeps metadata of the spreadsheet and of tabs only',
    );
  });
});

describe('Utilities', () => {
  test.each([
    ['yyyy-MM-dd', '2024-03-05'],
    ['yyyy', '2024'],
    ['MM', '03'],
    ['dd', '05'],
    ['d MMM yyyy', '5 Mar 2024'],
    ['HH:mm', '01:04'],
    ["EEEE, d MMMM yy 'at' h:mm a", 'Tuesday, 5 March 24 at 1:04 AM'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSS", '2024-03-05T01:04:09.000'],
    ["''yy''", "'24'"],
  ])('formatDate by %s gives %s', (pattern, text) => {
    expect(
      evaluate(`return Utilities.formatDate(new Date('2024-03-05T00:04:09Z'), 'Europe/Berlin', "${pattern}");`),
    ).toBe(text);
  });

  test('letters it does not read are refused', () => {
    expect(() => evaluate("Utilities.formatDate(new Date(), 'Etc/UTC', 'QQ');")).toThrow('cannot format dates by "QQ"');
    expect(() => evaluate("Utilities.formatDate('2024', 'Etc/UTC', 'yyyy');")).toThrow('was not given a Date');
  });

  test('digests are signed bytes and are encoded as such', () => {
    const body =
      "const d = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'abc'); return [d.length, d[0], Utilities.base64Encode(d), Utilities.base64Encode('abc')];";
    expect(evaluate(body)).toEqual([32, -70, 'ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=', 'YWJj']);
  });

  test('ids are unique, and sleeping takes no time', () => {
    expect(
      evaluate(
        'const t = Date.now(); Utilities.sleep(60000); return [Utilities.getUuid() !== Utilities.getUuid(), Date.now() - t < 5000];',
      ),
    ).toEqual([true, true]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** The files of a folder and of those in it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(path) : path.endsWith('.ts') ? [path] : [];
  });
}

/** Code without comments and texts, so that a word in a sentence is no call. */
function codeOf(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');
}

const places = (folder: string, pattern: RegExp) => filesIn(folder).filter((file) => pattern.test(codeOf(file)));

test('values reach cells in three places only: generated pages, tables that are set up, and cells that are fixed', () => {
  expect(
    places('src', /\.(setValues|setFormulas?|appendRow|setRichTextValues?)\(|getRange\([^;]*\.setValue\(/),
  ).toEqual(['src/sheets/change-cells.ts', 'src/sheets/write-cells.ts', 'src/sheets/write-table.ts']);
});

test('core takes no clock and no chance: the same workbook gives the same answer tomorrow', () => {
  expect(places('src/core', /Date\.now\(|new Date\(\)|Math\.random\(|performance\./)).toEqual([]);
});

test('windows run nothing of the spreadsheet but the pure code of core', () => {
  const imports = filesIn('sidebar').flatMap((file) =>
    [...codeOf(file).matchAll(/from '((?:\.\.\/)+(?:src|local|test)\/[^']*)'/g)]
      .filter(([, path = '']) => !/^(\.\.\/)+src\/core\//.test(path))
      .map(([line]) => `${file}: ${line}`),
  );
  expect(imports).toEqual([]);
});

test('nothing in the sidebar or the local page reads text as markup', () => {
  const markup = /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/;
  expect([...places('sidebar', markup), ...places('local/page', markup)]).toEqual([]);
});

test('what values do not say about a tab is read for a check alone: functions and pages do not pay for it', () => {
  expect(places('src', /readTabs\([^)]*, readFacts\)/)).toEqual(['src/sheets/send-workbook.ts']);
  expect(places('src', /getMergedRanges|getFilter\(/)).toEqual([
    'src/sheets/read-facts.ts',
    // Once, when it gives the Overview its own filter.
    'src/sheets/write-overview.ts',
  ]);
});

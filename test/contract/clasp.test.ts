import { execFileSync } from 'node:child_process';
import { expect, test } from '@jest/globals';

test('clasp pushes exactly the script, the sidebar and the manifest', () => {
  const clasp = 'node_modules/@google/clasp/build/src/index.js';
  const said = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], { encoding: 'utf8' });
  const { filesToPush } = JSON.parse(said.slice(said.indexOf('{')));
  expect(filesToPush.sort()).toEqual(['dist/Code.js', 'dist/Sidebar.html', 'dist/appsscript.json']);
});

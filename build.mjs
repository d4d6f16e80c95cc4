/**
 * Builds the add-in.
 *   node build.mjs            dist/: Code.js, Sidebar.html, appsscript.json (what clasp pushes)
 *   node build.mjs local      the same, and build/: the local host (`npm start`)
 *   node build.mjs docs       rewrites the generated parts of the docs (--check: fails if they changed)
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, rm } from 'node:fs/promises';
import { build } from 'esbuild';
import { buildPage } from './sidebar/build.mjs';
import { buildCode } from './src/entry/build.mjs';

/** Apps Script cannot parse `#private` and `static` fields, which es2022 keeps.
 * @type {import('esbuild').BuildOptions} */
const appsScript = { bundle: true, minifySyntax: true, target: 'es2020', charset: 'ascii', legalComments: 'none' };

async function buildLocal() {
  /** @type {import('esbuild').BuildOptions} */
  const node = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' };
  await build({
    ...node,
    entryPoints: {
      start: 'local/start.ts',
      docs: 'local/docs.ts',
      bench: 'local/bench.ts',
      pictures: 'local/pictures.ts',
      'learn-descriptions': 'local/describe/learn.ts',
      'measure-descriptions': 'local/describe/measure.ts',
    },
    outdir: 'build',
    outExtension: { '.js': '.mjs' },
    sourcemap: true,
  });
  await build({
    bundle: true,
    entryPoints: ['local/page/page.ts', 'local/page/google-script.ts'],
    format: 'iife',
    target: 'es2022',
    outdir: 'build',
    sourcemap: true,
  });
}

/** @param {string[]} words */
async function main([command, flag]) {
  await rm('dist', { recursive: true, force: true });
  await mkdir('dist', { recursive: true });
  await Promise.all([
    buildCode(appsScript, 'dist/Code.js'),
    buildPage(appsScript, 'dist/Sidebar.html'),
    copyFile('appsscript.json', 'dist/appsscript.json'),
  ]);
  if (command) await buildLocal();
  if (command === 'docs')
    execFileSync(process.execPath, ['build/docs.mjs', ...(flag ? [flag] : [])], { stdio: 'inherit' });
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});

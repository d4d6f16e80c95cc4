import { readFile, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions} Options */

/**
 * A text as one compressed string. Web-safe, because HtmlService takes `//` for a comment.
 *
 * @param {string} text
 */
export const packed = (text) => gzipSync(text, { level: 9 }).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');

/**
 * The script of a window.
 *
 * @param {Options} options
 * @param {string} entry
 */
async function windowScript(options, entry) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    format: 'iife',
    write: false,
    // HtmlService strips what follows // or /* inside a template literal.
    supported: { 'template-literal': false },
  });
  return outputFiles?.[0]?.text ?? '';
}

/** @param {string} file */
const windowStyle = async (file) =>
  (await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true })).code;

/**
 * Builds the one file that serves the sidebar and the dialogs. Its script is packed: with the rules of the check and the
 * importer it would be three times the size.
 *
 * @param {Options} options What all that runs in Apps Script is built with.
 * @param {string} file Where it goes.
 */
export async function buildPage(options, file) {
  const [page, script, loader, ...styles] = await Promise.all([
    readFile('sidebar/index.html', 'utf8'),
    windowScript({ ...options, minify: true }, 'sidebar/main.ts'),
    windowScript(options, 'sidebar/loader.ts'),
    windowStyle('sidebar/style.css'),
    windowStyle('sidebar/import/import.css'),
    windowStyle('sidebar/people/people.css'),
  ]);
  const html = page
    .replace('/* style */', () => styles.join(''))
    .replace('/* packed */', packed(script))
    .replace('/* loader */', () => loader);
  await writeFile(file, html);
}

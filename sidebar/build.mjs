import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform } from 'esbuild';

/** @typedef {import('esbuild').BuildOptions} Options */

/**
 * The presets as one string, in the file of the sidebar, which unpacks them: all of Code.js is evaluated for every call
 * of a custom function. Web-safe, because HtmlService takes `//` for a comment.
 *
 * @param {Options} options
 */
async function packedPresets(options) {
  const outfile = 'build/presets.mjs';
  await build({ ...options, entryPoints: ['src/core/presets/packed-content.ts'], format: 'esm', outfile });
  return packed((await import(`${pathToFileURL(outfile).href}?${Date.now()}`)).contentText());
}

/** @param {string} text */
const packed = (text) => gzipSync(text, { level: 9 }).toString('base64').replace(/\+/g, '-').replace(/\//g, '_');

/**
 * The script of a window, as small as it gets: nobody reads it in a stack trace, as they do Code.js.
 *
 * @param {Options} options
 * @param {string} entry
 */
async function windowScript(options, entry) {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [entry],
    format: 'iife',
    minify: true,
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
 * Builds the one file that serves the sidebar and the dialogs. The sidebar is opened often and the dialogs once, so what
 * only they need is packed away.
 *
 * @param {Options} options What all that runs in Apps Script is built with.
 * @param {string} file Where it goes.
 */
export async function buildPage(options, file) {
  const [page, style, importStyle] = await Promise.all([
    readFile('sidebar/index.html', 'utf8'),
    windowStyle('sidebar/style.css'),
    windowStyle('sidebar/import/import.css'),
  ]);
  const [script, dialogs] = await Promise.all([
    windowScript(options, 'sidebar/main.ts'),
    windowScript(options, 'sidebar/dialogs.ts'),
  ]);
  const addStyle = `document.head.append(Object.assign(document.createElement("style"),{textContent:${JSON.stringify(importStyle)}}));`;
  // A function as replacement: the bundle may hold `$&`.
  const html = page
    .replace('/* style */', () => style)
    .replace('/* script */', () => script)
    .replace('/* dialogs */', packed(addStyle + dialogs))
    .replace('/* presets */', await packedPresets(options));
  await writeFile(file, html);
}

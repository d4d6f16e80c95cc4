import { readFile, writeFile } from 'node:fs/promises';
import BZip2 from 'bzip2-wasm';
import { build, transform } from 'esbuild';
import { minify } from 'terser';
import { withoutRuleTexts } from './without-texts.mjs';

/** @typedef {import('esbuild').BuildOptions} Options */

/** @see unpack.ts, which reads them from there, so that both have the same. */
const DIGITS = /DIGITS =\s*'([^']+)'/.exec(await readFile('sidebar/unpack.ts', 'utf8'))?.[1] ?? '';

/**
 * A text as one compressed string: bzip2 in base 85, what `sidebar/unpack.ts` unpacks.
 *
 * @param {string} text
 */
export async function packed(text) {
  const bzip2 = new BZip2();
  await bzip2.init();
  const bytes = bzip2.compress(Buffer.from(text), 9);
  const words = Buffer.concat([bytes, Buffer.alloc(3)]);
  let digits = '';
  for (let at = 0; at < bytes.length; at += 4) {
    const word = words.readUInt32BE(at);
    for (let power = 85 ** 4; power >= 1; power /= 85) digits += DIGITS[Math.floor(word / power) % 85];
  }
  return digits;
}

/** A third of bz2 is a table for a checksum that nobody asks for: the file comes whole or not at all.
 * @type {import('esbuild').Plugin} */
const withoutChecksum = {
  name: 'without-checksum',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]bz2[\\/]index\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(/crc32Table = \[[^\]]*\]/, 'crc32Table = []') };
    }),
};

/**
 * The script of a window. terser names what is alike alike, which packs better: a fifteenth of the page.
 *
 * @param {Options} options
 * @param {string} entry
 */
async function windowScript(options, entry) {
  const { outputFiles } = await build({
    ...options,
    plugins: [withoutChecksum, withoutRuleTexts],
    entryPoints: [entry],
    format: 'iife',
    write: false,
  });
  const { code = '' } = await minify(outputFiles?.[0]?.text ?? '', {
    ecma: 2020,
    compress: { pure_getters: true, passes: 3 },
    format: { ascii_only: true },
  });
  return code;
}

/** @param {string} file */
const windowStyle = async (file) =>
  (await transform(await readFile(file, 'utf8'), { loader: 'css', minify: true })).code;

/**
 * Builds the one file that serves the sidebar and the dialogs. Its script and its style are packed: with the rules of the
 * check and the importer it would be three times the size.
 *
 * @param {Options} options What all that runs in Apps Script is built with.
 * @param {string} file Where it goes.
 */
export async function buildPage(options, file) {
  const [page, script, loader, ...styles] = await Promise.all([
    readFile('sidebar/index.html', 'utf8'),
    windowScript(options, 'sidebar/main.ts'),
    // Where there is a window bz2 makes itself a global of it instead of being imported.
    windowScript(
      // HtmlService strips what follows // or /* inside a template literal.
      { ...options, define: { window: 'undefined' }, supported: { 'template-literal': false } },
      'sidebar/loader.ts',
    ),
    windowStyle('sidebar/style.css'),
    windowStyle('sidebar/import/import.css'),
    windowStyle('sidebar/people/people.css'),
  ]);
  const content = await packed(`${styles.join('')}\0${script}`);
  await writeFile(
    file,
    page.replace('/* packed */', () => content).replace('/* loader */', () => loader),
  );
}

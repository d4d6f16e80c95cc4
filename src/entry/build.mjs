import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { minify } from 'terser';
import { packed } from '../../sidebar/build.mjs';

/** @typedef {import('esbuild').BuildOptions} Options */

const GLOBAL = 'addin_';
const ENTRY = 'src/entry/index.ts';

/**
 * One exported entry function: its name, its parameters as written, and its JSDoc block.
 *
 * @param {Options} options
 */
async function entryFunctions(options) {
  await mkdir('build', { recursive: true });
  const outfile = 'build/entry.mjs';
  await build({ ...options, entryPoints: [ENTRY], format: 'esm', outfile });
  // Importing it also proves that an entry file does nothing when it is loaded.
  const loaded = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  const files = (await readdir('src/entry')).filter((name) => name.endsWith('.ts'));
  const source = (await Promise.all(files.map((name) => readFile(`src/entry/${name}`, 'utf8')))).join('\n');
  return Object.entries(loaded).map(([name, value]) => ({
    name,
    parameters: parametersOf(name, value),
    doc: docOf(name, source),
  }));
}

/** @param {string} name @param {unknown} value */
function parametersOf(name, value) {
  if (typeof value !== 'function') throw new Error(`${ENTRY} exports ${name}, which is not a function.`);
  const list = /^function [\w$]+\(([^)]*)\)/.exec(value.toString())?.[1];
  // The text is used again as call arguments, so a default value or a pattern cannot stand in it.
  if (list === undefined || /[={[]/.test(list)) throw new Error(`${name} needs plain parameters, and a declaration.`);
  // esbuild numbers a name that something else in the bundle has; people know the parameter by its own.
  return list.replace(/(?<=\w)\d+\b/g, '');
}

/** @param {string} name @param {string} source */
function docOf(name, source) {
  const doc = new RegExp(`(/\\*\\*(?:[^*]|\\*(?!/))*\\*/)\\s*export function ${name}\\(`).exec(source)?.[1];
  if (!doc) throw new Error(`${name} has no JSDoc; Sheets shows it in the formula helper.`);
  // Sheets does not show what a function returns.
  return doc.replace(/ \* @return [^\n]*\n/, '');
}

/**
 * Apps Script finds only top-level declarations, and esbuild drops JSDoc: both are written here. What Sheets shows to
 * nobody stays in the source.
 * @param {Awaited<ReturnType<typeof entryFunctions>>} functions
 */
function footer(functions) {
  return functions
    .map(({ name, parameters, doc }) => {
      const shown = doc.includes('@customfunction') ? `\n${doc}\n` : '';
      return `${shown}function ${name}(${parameters}) {\n  return ${GLOBAL}.${name}(${parameters});\n}`;
    })
    .join('\n');
}

/** What stands around the bundle, so that it is one expression with everything in a scope of its own. */
const WRAPPER = {
  start: `var ${GLOBAL} = (() => {\n"use strict";\nvar module = { exports: {} };`,
  end: 'return module.exports;\n})();',
};

/**
 * Texts as one string: only a window unpacks them, and a string costs a custom function nothing.
 *
 * @param {Options} options
 * @param {string} file What exports them.
 * @param {string} name A function that gives them.
 */
async function packedTexts(options, file, name) {
  const outfile = `build/${name}.mjs`;
  await build({ ...options, entryPoints: [file], format: 'esm', outfile });
  const texts = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return JSON.stringify(await packed(texts[name]()));
}

const REQUESTS = 'src/entry/requests.ts';

/**
 * What parses requests, zod included, with short names: nobody looks for those of a library in a stack trace.
 *
 * @param {Options} options
 */
async function requestsLine(options) {
  const short = { ...options, entryPoints: [REQUESTS], minify: true, format: /** @type {const} */ ('iife') };
  const { outputFiles, metafile } = await build({ ...short, globalName: 'requests_', write: false, metafile: true });
  await writeFile('build/requests-meta.json', JSON.stringify(metafile));
  return outputFiles[0]?.text.trim() ?? '';
}

/** Takes what parses requests from that line.
 * @type {import('esbuild').Plugin} */
const requestsFromLine = {
  name: 'requests-from-line',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]entry[\\/]requests\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const names = [...source.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);
      return { contents: `export const { ${names.join(', ')} } = requests_;` };
    }),
};

/**
 * The bundle without what Apps Script has no use for: comments, blanks, the names of local variables. Functions keep theirs
 * and each statement has a line of its own, so a line of a stack trace still says what went wrong where.
 *
 * @param {string} code
 * @param {string} map Its source map.
 */
async function shortened(code, map) {
  const { code: short = '', map: shortMap = '' } = await minify(code, {
    ecma: 2020,
    compress: false,
    mangle: { keep_fnames: true },
    format: { ascii_only: true, comments: false, semicolons: false },
    sourceMap: { content: map },
  });
  return { short, shortMap: String(shortMap) };
}

/**
 * Builds the script: a bundle, and a declaration for each of its functions.
 *
 * @param {Options} options What all that runs in Apps Script is built with.
 * @param {string} file Where it goes.
 */
export async function buildCode(options, file) {
  const functions = await entryFunctions(options);
  const { outputFiles, metafile } = await build({
    ...options,
    entryPoints: [ENTRY],
    format: 'cjs',
    define: {
      PACKED_PRESETS: await packedTexts(options, 'src/core/presets/packed-content.ts', 'contentText'),
      PACKED_RULE_TEXTS: await packedTexts(options, 'sidebar/check/packed-rule-texts.ts', 'ruleTextsText'),
    },
    plugins: [requestsFromLine],
    banner: { js: `${WRAPPER.start}\n${await requestsLine(options)}` },
    footer: { js: WRAPPER.end },
    sourcemap: 'external',
    outfile: file,
    write: false,
    metafile: true,
  });
  await writeFile('build/meta.json', JSON.stringify(metafile));
  const [map, bundle] = outputFiles.map(({ text }) => text);
  const { short, shortMap } = await shortened(bundle ?? '', map ?? '');
  await writeFile(file, `${short}\n\n${footer(functions)}\n`);
  await writeFile(`${file}.map`, shortMap);
}

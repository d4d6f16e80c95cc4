/**
 * Builds the add-in.
 *   node build.mjs            dist/: Code.js, Sidebar.html, appsscript.json (what clasp pushes)
 *   node build.mjs local      the same, and build/: the local host (`npm start`)
 *   node build.mjs docs       rewrites the generated parts of the docs (--check: fails if they changed)
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildPage, packed } from './sidebar/build.mjs';

const GLOBAL = 'addin_';
const ENTRY = 'src/entry/index.ts';
/** Apps Script cannot parse `#private` and `static` fields, which es2022 keeps.
 * @type {import('esbuild').BuildOptions} */
const appsScript = { bundle: true, minifySyntax: true, target: 'es2020', charset: 'ascii', legalComments: 'none' };

/** One exported entry function: its name, its parameters as written, and its JSDoc block. */
async function entryFunctions() {
  await mkdir('build', { recursive: true });
  const outfile = 'build/entry.mjs';
  await build({ ...appsScript, entryPoints: [ENTRY], format: 'esm', outfile });
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
 * Apps Script finds only top-level declarations, and esbuild drops JSDoc: both are written here.
 * @param {Awaited<ReturnType<typeof entryFunctions>>} functions
 */
function footer(functions) {
  return functions
    .map(
      ({ name, parameters, doc }) =>
        `${doc}\nfunction ${name}(${parameters}) {\n  return ${GLOBAL}.${name}(${parameters});\n}`,
    )
    .join('\n\n');
}

/** The wrapper of the bundle. esbuild's own would indent every line: a tenth of what each custom function has to parse. */
const WRAPPER = {
  start: `var ${GLOBAL} = (() => {\n"use strict";\nvar module = { exports: {} };`,
  end: 'return module.exports;\n})();',
};

/** The presets as one string: only the dialog of a set-up unpacks them, and a string costs a custom function nothing. */
async function packedPresets() {
  const outfile = 'build/presets.mjs';
  await build({ ...appsScript, entryPoints: ['src/core/presets/packed-content.ts'], format: 'esm', outfile });
  const { contentText } = await import(`${pathToFileURL(outfile).href}?${Date.now()}`);
  return packed(contentText());
}

const REQUESTS = 'src/entry/requests.ts';

/** What parses requests, zod included, on one line: nobody reads a library in a stack trace, as they do our own code. */
async function requestsLine() {
  const options = { ...appsScript, entryPoints: [REQUESTS], minify: true, format: /** @type {const} */ ('iife') };
  const { outputFiles, metafile } = await build({ ...options, globalName: 'requests_', write: false, metafile: true });
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

async function buildCode() {
  const functions = await entryFunctions();
  const result = await build({
    ...appsScript,
    entryPoints: [ENTRY],
    format: 'cjs',
    define: { PACKED_PRESETS: JSON.stringify(await packedPresets()) },
    plugins: [requestsFromLine],
    banner: { js: `${WRAPPER.start}\n${await requestsLine()}` },
    footer: { js: `${WRAPPER.end}\n\n${footer(functions)}` },
    sourcemap: 'external',
    outfile: 'dist/Code.js',
    metafile: true,
  });
  await writeFile('build/meta.json', JSON.stringify(result.metafile));
  // Marks for bundlers and names of source files mean nothing to Apps Script. No line moves, so the map still fits.
  const code = await readFile('dist/Code.js', 'utf8');
  await writeFile('dist/Code.js', code.replace(/\/\* @__PURE__ \*\/ |^\/\/ (?:src|node_modules)\/.*$/gm, ''));
}

async function buildLocal() {
  /** @type {import('esbuild').BuildOptions} */
  const node = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' };
  await build({
    ...node,
    entryPoints: ['local/start.ts', 'local/docs.ts', 'local/bench.ts'],
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
    buildCode(),
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

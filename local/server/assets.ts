import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** A file the page loads: where it lies and what it is. */
interface Asset {
  readonly file: string;
  readonly type: string;
}

/** Files of installed packages never change under one version, which is part of their address. */
export const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/**
 * Lists the files of the engine that the page loads, by the last part of their address.
 *
 * @param root folder of the repository: packages are looked for from there
 */
export function engineAssets(root: string): { version: string; assets: ReadonlyMap<string, Asset> } {
  const from = createRequire(join(root, 'package.json'));
  const engine = dirname(from.resolve('@odoo/o-spreadsheet'));
  const require = createRequire(join(engine, 'o_spreadsheet.cjs'));
  const icons = dirname(require.resolve('font-awesome/package.json'));
  const { version } = require('@odoo/o-spreadsheet/package.json') as { version: string };
  const script = 'text/javascript; charset=utf-8';
  const style = 'text/css; charset=utf-8';
  const assets = new Map<string, Asset>([
    ['owl.js', { file: join(dirname(require.resolve('@odoo/owl')), 'owl.iife.min.js'), type: script }],
    ['engine.js', { file: join(engine, 'o_spreadsheet.min.iife.js'), type: script }],
    ['engine.css', { file: join(engine, 'o_spreadsheet.css'), type: style }],
    ['engine.xml', { file: join(engine, 'o_spreadsheet.xml'), type: 'application/xml; charset=utf-8' }],
    ['layout.css', { file: require.resolve('bootstrap/dist/css/bootstrap.min.css'), type: style }],
    ['css/icons.css', { file: join(icons, 'css/font-awesome.min.css'), type: style }],
    ['fonts/fontawesome-webfont.woff2', { file: join(icons, 'fonts/fontawesome-webfont.woff2'), type: 'font/woff2' }],
  ]);
  const charts = chartLibrary(from);
  if (charts) assets.set('charts.js', { file: charts, type: script });
  return { version, assets };
}

/** The library the engine draws charts with; it names none in its package, so it may not be there. */
function chartLibrary(from: NodeJS.Require): string | undefined {
  try {
    return join(dirname(from.resolve('chart.js')), 'chart.umd.js');
  } catch {
    return undefined;
  }
}

/** The page's own files, read anew at each request so that a build shows after a reload. */
export function pageFiles(root: string, built: string): ReadonlyMap<string, Asset> {
  const page = join(root, 'local/page');
  return new Map<string, Asset>([
    ['/page.css', { file: join(page, 'page.css'), type: 'text/css; charset=utf-8' }],
    ['/page.js', { file: join(built, 'page.js'), type: 'text/javascript; charset=utf-8' }],
  ]);
}

/** The page itself, with the scripts of the engine in their order, and the version in the addresses of its files. */
export async function indexPage(root: string, { version, assets }: ReturnType<typeof engineAssets>): Promise<string> {
  const html = await readFile(join(root, 'local/page/index.html'), 'utf8');
  const scripts = ['charts.js', 'owl.js', 'engine.js'].filter((name) => assets.has(name));
  const tags = scripts.map((name) => `<script defer src="/assets/{{version}}/${name}"></script>`);
  return html.replace('<!-- engine -->', tags.join('\n    ')).replaceAll('{{version}}', version);
}

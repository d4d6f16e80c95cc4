import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';

/** The built add-in. */
export interface AddInScript {
  readonly dist: string;
  readonly code: Script;
  /** Names of the top-level `function` declarations: what Sheets and `google.script.run` can see (PLATFORM §5). */
  readonly declared: ReadonlySet<string>;
  /** Those whose JSDoc has `@customfunction`, as written. */
  readonly customFunctions: readonly string[];
  readonly scopes: readonly string[];
}

/** Top-level declarations stand at the start of a line; those inside the bundle are indented. */
const DECLARATION = /^(\/\*\*(?:[^*]|\*(?!\/))*\*\/\s*\n)?(?:async )?function\s*\*?\s*([\w$]+)\s*\(/gm;

/** Scripts as they were read last, by folder and time: tests open the same add-in thousands of times. */
const known = new Map<string, AddInScript>();

/** Reads `Code.js` and `appsscript.json` of a built add-in. Throws if one of them is missing. */
export function readScript(dist: string): AddInScript {
  const times = ['Code.js', 'appsscript.json'].map((file) => statSync(join(dist, file)).mtimeMs);
  const key = [dist, ...times].join(' ');
  const script = known.get(key) ?? parsedScript(dist);
  if (known.size > 20) known.clear();
  known.set(key, script);
  return script;
}

function parsedScript(dist: string): AddInScript {
  const source = readFileSync(join(dist, 'Code.js'), 'utf8');
  const manifest = JSON.parse(readFileSync(join(dist, 'appsscript.json'), 'utf8')) as { oauthScopes?: string[] };
  const found = [...source.matchAll(DECLARATION)].map(([, doc = '', name = '']) => ({ doc, name }));
  return {
    dist,
    code: new Script(source, { filename: 'Code.gs' }),
    declared: new Set(found.map(({ name }) => name)),
    // A name that ends in _ is private (PLATFORM 1.1).
    customFunctions: found
      .filter(({ doc, name }) => /@customfunction\b/.test(doc) && !name.endsWith('_'))
      .map(({ name }) => name),
    scopes: manifest.oauthScopes ?? [],
  };
}

import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { build } from 'esbuild';
import { measure } from './measure.ts';

/** `zod/mini` with a schema of the kind and size that Settings have, and nothing else. */
const ZOD_ALONE = `import * as z from 'zod/mini';
z.config({ jitless: true });
export const schema = z.object({
  name: z.string().check(z.minLength(1)),
  share: z.number().check(z.gte(0), z.lte(1)),
  count: z.int().check(z.gte(1)),
  size: z.enum(['Startup', 'Growth', 'Mid-size']),
  note: z.optional(z.string()),
});`;

/** What it costs to load a script into a bare context, in milliseconds: of the add-in, and of `zod/mini` alone. */
export async function loading(runs: number): Promise<{ readonly addIn: number; readonly zod: number }> {
  const { outputFiles } = await build({
    stdin: { contents: ZOD_ALONE, resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'zodAlone',
    target: 'es2020',
    minifySyntax: true,
    charset: 'ascii',
    legalComments: 'none',
  });
  const load = (source: string) => () => new Script(source).runInContext(createContext({}));
  // What an empty context costs is no part of either.
  const { best } = measure(
    runs,
    load(''),
    load(outputFiles[0]?.text ?? ''),
    load(readFileSync('dist/Code.js', 'utf8')),
  );
  const [empty = 0, zod = 0, addIn = 0] = best;
  return { addIn: addIn - empty, zod: zod - empty };
}

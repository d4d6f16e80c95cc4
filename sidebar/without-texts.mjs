import { readFile } from 'node:fs/promises';

const TEXTS = ['title', 'why', 'bad', 'good'];

/**
 * The source of a rule without what nobody reads before asking why: the script hands that over.
 *
 * @param {string} source As Biome formats it: a property ends where the next one or the end of the rule stands as far left.
 * @param {string} file Its name, for what is thrown where a property is not there once.
 */
export function withoutTexts(source, file) {
  const indent = /^( +)id: '[\w-]+',$/m.exec(source)?.[1] ?? '';
  const parts = source.split(new RegExp(`^(?=${indent}[a-zA-Z]+[:,(]|${indent.slice(2)}\\})`, 'm'));
  const left = [...TEXTS, 'exampleFacts'].reduce((kept, name) => {
    const others = kept.filter((part) => !part.startsWith(`${indent}${name}:`));
    const gone = kept.length - others.length;
    if (gone > 1 || (gone === 0 && TEXTS.includes(name)))
      throw new Error(`${file} has ${gone} times ${name} of a rule.`);
    return others;
  }, parts);
  return left.join('');
}

/** Leaves the texts of the rules out of a window.
 * @type {import('esbuild').Plugin} */
export const withoutRuleTexts = {
  name: 'without-rule-texts',
  setup: ({ onLoad }) =>
    onLoad({ filter: /[\\/]checks[\\/]rules[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: withoutTexts(await readFile(path, 'utf8'), path),
      loader: 'ts',
    })),
};

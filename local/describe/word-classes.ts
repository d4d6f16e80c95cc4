import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stem } from '../../src/core/checks/describe/stem.ts';
import { ENOUGH, type Kinds } from '../../src/core/checks/describe/word.ts';

const FILE = join('local', 'describe', 'word-classes.txt');

/**
 * Reads the words by what they mean: `class: word word`, and indented lines that belong to it. A word stands for all that
 * begin like it, one with a stop behind it for itself alone.
 */
export function wordClasses(): Kinds {
  const kinds = new Map<string, string>();
  for (const entry of readFileSync(FILE, 'utf8')
    .trim()
    .split(/\n(?! )/)) {
    const [kind = '', ...words] = entry.split(/:?\s+/);
    for (const word of words) {
      const root = word.endsWith('.') ? stem(word.slice(0, -1)) : stem(word).slice(0, ENOUGH);
      const before = kinds.get(root);
      if (before) throw new Error(`${FILE}: “${word}” is there already, as ${before}.`);
      kinds.set(root, kind);
    }
  }
  return kinds;
}

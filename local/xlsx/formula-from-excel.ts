import { engine } from '../engine/load-engine.ts';
import { mapFormula } from './quoted-parts.ts';

const { iterateAstNodes, parse, registries } = engine;

/** The names a formula may use. */
export interface Vocabulary {
  /** Custom functions that may not be registered with the engine yet, in capitals. */
  readonly functions: ReadonlySet<string>;
  /** Named ranges: the name in lower case, and the range. */
  readonly names: ReadonlyMap<string, string>;
}

/** How Excel marks functions younger than its file format. */
const MARK = /\b_xl(?:fn|ws|udf)\./gi;

/** The engine does not know `""` inside a text, nor a backslash before its end: such texts are put together. */
function engineText(quoted: string): string {
  const text = quoted.slice(1, -1).replaceAll('""', '"');
  if (!text.includes('"') && !text.includes('\\')) return quoted;
  const pieces = text.split(/(["\\])/).filter((piece) => piece !== '');
  const written = pieces.map((piece) => (piece === '"' ? 'CHAR(34)' : piece === '\\' ? 'CHAR(92)' : `"${piece}"`));
  return `(${written.join('&')})`;
}

/**
 * A formula of a .xlsx file as the engine writes it.
 *
 * @param formula the formula without `=`.
 * @returns the formula with `=`, or null where the engine cannot read it or does not know a function or name in it; it
 * would show an error where the file has a result.
 */
export function formulaFromExcel(formula: string, vocabulary: Vocabulary): string | null {
  const text = mapFormula(formula, (part) => part.replace(MARK, '').replaceAll('#REF!', '#REF'), engineText);
  const known = registries.functionRegistry.content;
  try {
    for (const node of iterateAstNodes(parse(`=${text}`))) {
      if (node.type === 'FUNCALL') {
        const name = node.value.toUpperCase();
        if (!(name in known) && !vocabulary.functions.has(name)) return null;
      }
      if (node.type === 'SYMBOL' && !vocabulary.names.has(node.value.toLowerCase())) return null;
    }
  } catch {
    return null;
  }
  return `=${text}`;
}

import { normalise } from '../normalise.ts';

/** Cyrillic and Greek letters, each before the Latin one that it looks like, small or capital. */
const PAIRS =
  '\u0430a\u0432b\u0441c\u0435e\u043dh\u0456i\u0458j\u043ak\u043cm\u043eo\u0440p\u0455s\u0442t\u0445x\u0443y' +
  '\u03b1a\u03b2b\u03b5e\u03b7h\u03b9i\u03bak\u03bcm\u03bdn\u03bfo\u03c1p\u03c4t\u03c7x\u03c5y\u03b6z';
/** Characters that are not seen, such as a joiner or a mark of direction. */
const UNSEEN = /\p{Cf}/gu;

/**
 * Finds the known name that looks the same as what was typed: a letter of another alphabet, or a character that is not
 * seen, came in with a paste.
 *
 * @param known The names there are; asked for more than one word, look them up once.
 * @returns Gives the mend for a word, `undefined` where no name looks the same.
 */
export function lookAlikes(known: Iterable<string>): (typed: string) => string | undefined {
  const names = new Map([...known].map((name) => [bare(name), name]));
  return (typed) => {
    const name = names.get(bare(typed));
    return name === undefined || normalise(name) === normalise(typed)
      ? undefined
      : `It looks like “${name}” and has a letter of another alphabet, or one that is not seen: type “${name}”.`;
  };
}

function bare(text: string): string {
  return [...normalise(text).replace(UNSEEN, '')]
    .map((letter) => {
      const at = PAIRS.indexOf(letter);
      return at >= 0 && at % 2 === 0 ? PAIRS.charAt(at + 1) : letter;
    })
    .join('');
}

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { list } from '../../src/core/words.ts';
import { EXAMPLES, type Example } from './open-example.ts';

/** What `npm start` was asked to do. */
export interface Options {
  /** A workbook or a framework; an example where none is named. */
  readonly file: string | undefined;
  readonly example: Example;
  readonly out: string;
  readonly serve: boolean;
}

const HELP = `npm start -- [FILE | --example NAME] [--out FILE.xlsx] [--no-serve]

  FILE        a workbook (.xlsx) with the tabs of the README, or a framework in any layout (.xlsx or .csv):
              levels across or down, one row per description, one tab or many
  --example   without a FILE: “company” (also if left out), an example company, or “mistakes”, a small team
              with mistakes put in on purpose, and which of them the check found
  --out       where the workbook is saved; career-framework.xlsx if left out, written anew each time
  --no-serve  end after the summary instead of serving the page`;
const USAGE = 'Write: npm start -- [FILE.xlsx | FILE.csv | --example NAME] [--out FILE.xlsx] [--no-serve]';

/**
 * Reads the command line.
 *
 * @param words The words behind the command.
 * @returns The options, or a sentence that says what was not understood.
 */
export function readOptions(
  words: readonly string[],
): Options | { readonly wrong: string } | { readonly help: string } {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'career-framework.xlsx' },
        'no-serve': { type: 'boolean', default: false },
        example: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: HELP };
    const [file, ...more] = positionals;
    if (more.length > 0) return { wrong: `One file at a time; “${more[0]}” is one too many. ${USAGE}` };
    const { example = 'company' } = values;
    if (!isExample(example)) return { wrong: `There is no example “${example}”; there are ${list(EXAMPLES)}.` };
    if (file !== undefined && values.example !== undefined)
      return { wrong: `Name a file or an example, not both. ${USAGE}` };
    if (!/\.xlsx$/i.test(values.out))
      return { wrong: `The file to save is “${values.out}”; its name must end in .xlsx. ${USAGE}` };
    if (file !== undefined && resolve(file) === resolve(values.out)) {
      return { wrong: `${file} would be written over. Name another file with --out, such as --out copy.xlsx.` };
    }
    return { file, example, out: values.out, serve: !values['no-serve'] };
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split('. ');
    return { wrong: `${sentence}. ${USAGE}` };
  }
}

function isExample(name: string): name is Example {
  return EXAMPLES.some((example) => example === name);
}

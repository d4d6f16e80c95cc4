import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export interface Options {
  /** A workbook or a framework; the example company where none is named. */
  readonly file: string | undefined;
  readonly out: string;
  readonly serve: boolean;
}

const HELP = `npm start -- [FILE] [--out FILE.xlsx] [--no-serve]

  FILE        a workbook (.xlsx) with the tabs of the README, or a framework in long form (.csv);
              without it, the example company
  --out       where the workbook is saved; career-framework.xlsx if left out, written anew each time
  --no-serve  end after the summary instead of serving the page`;
const USAGE = 'Write: npm start -- [FILE.xlsx | FILE.csv] [--out FILE.xlsx] [--no-serve]';

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
        help: { type: 'boolean', default: false },
      },
    });
    if (values.help) return { help: HELP };
    const [file, ...more] = positionals;
    if (more.length > 0) return { wrong: `One file at a time; “${more[0]}” is one too many. ${USAGE}` };
    if (!/\.xlsx$/i.test(values.out))
      return { wrong: `The file to save is “${values.out}”; its name must end in .xlsx. ${USAGE}` };
    if (file !== undefined && resolve(file) === resolve(values.out)) {
      return { wrong: `${file} would be written over. Name another file with --out, such as --out copy.xlsx.` };
    }
    return { file, out: values.out, serve: !values['no-serve'] };
  } catch (error) {
    const [sentence = ''] = String((error as Error).message).split('. ');
    return { wrong: `${sentence}. ${USAGE}` };
  }
}

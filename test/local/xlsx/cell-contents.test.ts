import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { textContent } from '../../../local/xlsx/literal.ts';
import { cutToCell, LONGEST_TEXT } from '../../../local/xlsx/xml-text.ts';
import { fileOf, modelOf, opened, roundTrip, shown, tab } from './workbooks.ts';

const XCS = Array.from({ length: 60 }, (_, at) => `A${at + 1}`);

/** Texts that some program would like to read as something else. */
const tricky = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.double({ noNaN: true }).map(String),
  fc
    .date({ noInvalidDate: true, min: new Date('1900-01-01'), max: new Date('2200-01-01') })
    .map((date) => date.toISOString().slice(0, 10)),
  fc
    .tuple(
      fc.constantFrom(
        '=',
        '+',
        '-',
        '@',
        "'",
        '#',
        '$',
        '%',
        ' ',
        '\n',
        '\r\n',
        '"',
        '<&>',
        '_x000D_',
        '_x',
        '\u0000',
        '\uFFFF',
        '\uD83D',
        '\u202E',
        '٣',
      ),
      fc.string({ maxLength: 8 }),
    )
    .map(([a, b]) => a + b),
  fc.constantFrom(
    'TRUE',
    'falſe',
    '1/2',
    '12:30',
    '1e3',
    '0x10',
    '1 000',
    '١٢٣',
    'Jan 5',
    '5%',
    '€5',
    '(5)',
    '-0',
    'Infinity',
    '=SUM(A1)',
    "'=1",
    '[a](b',
    'a](b)',
    '__xludf.DUMMYFUNCTION("x")',
    '#N/A!',
    ']]>',
    '&amp;',
    '&#10;',
  ),
);

/** What no engine cell can hold as text: it reads these as errors and links even behind a quote. */
const keepable = tricky.filter(
  (text) =>
    !/^\[.+\]\(.+\)$/.test(text) && !/^#(?:N\/A|REF|BAD_EXPR|CYCLE|NAME\?|DIV\/0!|NUM!|SPILL!|ERROR|NULL!)$/.test(text),
);

const columnOf = (texts: readonly string[]) =>
  Object.fromEntries(texts.map((text, at) => [`A${at + 1}`, textContent(text, false).content]));

describe('The text of a cell', () => {
  test('is in the engine what it was before, whatever it looks like', () => {
    fc.assert(
      fc.property(fc.array(keepable, { minLength: 60, maxLength: 60 }), (texts) => {
        const model = modelOf([tab({ cells: columnOf(texts) })]);
        expect(shown(model, 'sheet-1', XCS)).toEqual(texts.map((text) => (text === '' ? null : text)));
      }),
      { numRuns: 15 },
    );
  });

  test('comes back from a .xlsx file as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(keepable, { minLength: 60, maxLength: 60 }), async (texts) => {
        const { bytes } = await fileOf(modelOf([tab({ cells: columnOf(texts) })]));
        expect(shown((await opened(bytes)).model, 'sheet-1', XCS)).toEqual(
          texts.map((text) => (text === '' ? null : text)),
        );
      }),
      { numRuns: 15 },
    );
  });

  test('comes back from a .xlsx file where it is the result of a formula', async () => {
    const texts = ['  spaces ', '_x000D_', 'a "quote"', '<&>', 'שלום 🚀', '', 'x'.repeat(600)];
    const cells = Object.fromEntries(
      texts.flatMap((text, at) => [
        [`A${at + 1}`, `'${text}`],
        [`B${at + 1}`, `=A${at + 1}&""`],
      ]),
    );
    const { model } = await roundTrip(modelOf([tab({ cells })]));
    expect(
      shown(
        model,
        'sheet-1',
        texts.map((_, at) => `B${at + 1}`),
      ),
    ).toEqual(texts);
  });

  test('of as many characters as a cell of a .xlsx file takes comes back whole', async () => {
    const text = '漢'.repeat(LONGEST_TEXT);
    const { model, notes } = await roundTrip(modelOf([tab({ cells: { A1: text } })]));
    expect(shown(model, 'sheet-1', ['A1'])).toEqual([text]);
    expect(notes).toEqual([]);
  });

  test('beyond that loses its end, and a sentence says where', async () => {
    const { model, notes } = await roundTrip(modelOf([tab({ cells: { B7: 'x'.repeat(40_000) } })]));
    expect(shown(model, 'sheet-1', ['B7'])).toEqual(['x'.repeat(LONGEST_TEXT)]);
    expect(notes).toEqual([
      'The end of the text in B7 of “People” is missing in the file; a cell of a .xlsx file takes 32,767 characters.',
    ]);
  });

  test('is never cut through a character', () => {
    expect(cutToCell(`${'x'.repeat(LONGEST_TEXT - 1)}🚀`)).toBe('x'.repeat(LONGEST_TEXT - 1));
  });
});

describe('A number', () => {
  test('comes back from a .xlsx file to the last digit', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 60, maxLength: 60 }),
        async (numbers) => {
          const model = modelOf([
            tab({ cells: Object.fromEntries(numbers.map((number, at) => [`A${at + 1}`, String(number)])) }),
          ]);
          const before = shown(model, 'sheet-1', XCS);
          const after = await opened((await fileOf(model)).bytes);
          expect(shown(after.model, 'sheet-1', XCS)).toEqual(before);
        },
      ),
      { numRuns: 10 },
    );
  });
});

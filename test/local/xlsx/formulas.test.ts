import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addFunction, helpers, registries } from '@odoo/o-spreadsheet';
import { readXlsx as readFile } from 'hucre/xlsx';
import { unwrapDummy, wrapDummy } from '../../../local/xlsx/dummy-function.ts';
import { shiftFormula } from '../../../local/xlsx/shift-formula.ts';
import { fileOf, modelOf, opened, roundTrip, shown, tab } from './workbooks.ts';

const NAME = 'READINESS';

beforeAll(() => {
  addFunction(NAME, {
    description: 'The share of criteria met, one row each.',
    args: [helpers.arg('employees (range)', 'Employee IDs.'), helpers.arg('target (string, optional)', 'A level.')],
    compute: (employees: { value: unknown }[][]) => [
      (employees[0] ?? []).map(({ value }) => ({ value: value === 'E2' ? 'No path' : value ? 0.5 : '', format: '0%' })),
    ],
  } as unknown as Parameters<typeof addFunction>[1]);
});

afterAll(() => {
  registries.functionRegistry.remove(NAME);
});

const PEOPLE = { A2: 'E1', A3: 'E2', A4: 'E3', A6: 'E4' };

const fileFormulas = async (bytes: Uint8Array) => {
  const file = await readFile(bytes, { readStyles: true });
  const cells = [...(file.sheets[0]?.cells ?? [])];
  return Object.fromEntries(cells.filter(([, { formula }]) => formula).map(([key, cell]) => [key, cell]));
};

describe('A formula of a custom function', () => {
  const model = () => modelOf([tab({ cells: { ...PEOPLE, C2: '=READINESS(A2:A7,"")' } })]);

  test('shows its results in every program, and after it recalculates', async () => {
    const cells = await fileFormulas((await fileOf(model())).bytes);
    expect(cells['1,2']).toMatchObject({
      formula: 'IFERROR(__xludf.DUMMYFUNCTION("READINESS(A2:A7,"""")"),0.5)',
      formulaResult: 0.5,
      style: { numFmt: '0%' },
    });
  });

  test('shows its results in the cells it fills', async () => {
    const cells = await fileFormulas((await fileOf(model())).bytes);
    expect(cells['2,2']).toMatchObject({
      value: 'No path',
      formula: 'IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),"No path")',
    });
    expect(Object.keys(cells)).toEqual(['1,2', '2,2', '3,2', '5,2']);
  });

  test('is the same formula when the file is opened again, and fills the same cells', async () => {
    const { after, model: again, notes } = await roundTrip(model());
    expect(after.sheets[0]?.cells).toEqual({ ...PEOPLE, C2: '=READINESS(A2:A7,"")' });
    expect(shown(again, 'sheet-1', ['C2', 'C3', 'C4', 'C5', 'C6', 'C7'])).toEqual([0.5, 'No path', 0.5, '', 0.5, '']);
    expect(notes).toEqual([]);
  });

  test('is kept also where the function is not known yet', async () => {
    const { bytes } = await fileOf(model());
    registries.functionRegistry.remove(NAME);
    const { workbook } = await opened(bytes);
    expect(workbook.engine.sheets?.[0]?.cells['C2']).toBe('=READINESS(A2:A7,"")');
    expect(workbook.engine.sheets?.[0]?.cells['C3']).toBeUndefined();
  });
});

describe('A formula that fills other cells', () => {
  test('is a dynamic array where Excel knows its functions', async () => {
    const { bytes } = await fileOf(modelOf([tab({ cells: { A1: '1', A2: '2', B1: '=A1:A2*10' } })]));
    expect((await fileFormulas(bytes))['0,1']).toMatchObject({
      formula: 'A1:A2*10',
      formulaType: 'array',
      formulaRef: 'B1:B2',
      formulaDynamic: true,
    });
  });

  test.each([['=A1:A3*2'], ['=SEQUENCE(3,2)'], ['=FILTER(A1:A3,A1:A3>1)'], ['=TRANSPOSE(A1:A3)']])(
    '%s fills the same cells again',
    async (formula) => {
      const { before, after, model } = await roundTrip(
        modelOf([tab({ cells: { A1: '1', A2: '2', A3: '3', C5: formula } })]),
      );
      expect(after.sheets[0]?.cells).toEqual(before.sheets[0]?.cells);
      expect(String(shown(model, 'sheet-1', ['C5'])[0])).not.toMatch(/#/);
    },
  );
});

describe('A formula for Excel', () => {
  test.each([
    ['=CONCAT(A1,"x")', '_xlfn.CONCAT(A1,"x")'],
    ['=IF(A1="say \\"hi\\"",1,2)', 'IF(A1="say ""hi""",1,2)'],
    ['=SUM(B2:B)', 'SUM(B2:B1000)'],
    ['=SUM(C:C)', 'SUM(C1:C1000)'],
    ['=sum(A1)+1', 'SUM(A1)+1'],
    ['=A1*10%', 'A1*10%'],
  ])('%s becomes %s', async (formula, excel) => {
    const { bytes } = await fileOf(modelOf([tab({ cells: { E5: formula } })]));
    expect((await fileFormulas(bytes))['4,4']?.formula).toBe(excel);
  });

  test('that is too long becomes its result, and a sentence says so', async () => {
    const formula = `="${'x'.repeat(200)}"${`&"${'y'.repeat(100)}"`.repeat(90)}`;
    const { notes, model } = await roundTrip(modelOf([tab({ cells: { A1: formula } })]));
    expect(notes).toEqual(['The formula in A1 of “People” is too long for Excel; the file has its result.']);
    expect(shown(model, 'sheet-1', ['A1'])).toEqual(['x'.repeat(200) + 'y'.repeat(9000)]);
  });
});

describe('The wrapping of unknown formulas', () => {
  test.each([['GAPS("E1","",PEOPLE)'], [`READINESS(A2:A,"${'x'.repeat(700)}")`], ['F("""")']])(
    'gives back %s',
    (formula) => {
      expect(unwrapDummy(wrapDummy(formula, 'result "x", ('))).toEqual({ formula });
    },
  );

  test('has no text in it that is too long for Excel', () => {
    const wrapped = wrapDummy(`F("${'é'.repeat(1000)}")`, 'r'.repeat(1000));
    const texts = wrapped.match(/"(?:[^"]|"")*"/g) ?? [];
    expect(Math.max(...texts.map((text) => text.slice(1, -1).replaceAll('""', '"').length))).toBe(255);
  });

  test('leaves other formulas alone', () => {
    expect(unwrapDummy('IFERROR(A1,"__xludf.DUMMYFUNCTION")')).toBeNull();
  });
});

describe('A filled-down formula', () => {
  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(\'Q1 A1\'!A1:B2)&"A1"', 'SUM(\'Q1 A1\'!B3:C4)&"A1"'],
    ['SUM(A:A)+SUM($1:1)+LOG10(5)', 'SUM(B:B)+SUM($1:3)+LOG10(5)'],
    ['Rate1*AA9+A1B', 'Rate1*AB11+A1B'],
  ])('%s reads %s one column and two rows on', (formula, moved) => {
    expect(shiftFormula(formula, 1, 2)).toBe(moved);
  });
});

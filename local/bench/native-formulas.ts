import { openHost } from '../host.ts';
import type { EngineData, LocalWorkbook } from '../local-workbook.ts';
import { workbookOfTables } from '../start/workbook-of-tables.ts';
import { benchCompany, cycleNames, type Size } from './company.ts';

type Sheet = EngineData['sheets'][number];

/** How long one typed rating takes until readiness of everybody is right again, in milliseconds. */
export interface Recalculated {
  readonly ours: number;
  readonly native: number;
}

/** The column behind the ratings, which native formulas may use to help themselves. */
const AVERAGE = 'R';
const LOWEST = 'S';

/**
 * The same question in the same engine: a column of readiness by the add-in, and by formulas of the sheet. These ask for
 * less, and get the help of two columns in Ratings, so they are as fast as such formulas can be.
 *
 * @param people How many.
 * @param runs How many ratings are typed.
 */
export function recalculated(people: number, runs: number): Recalculated {
  const size: Size = { people, cycles: 8, competencies: 12, proof: false };
  const ours = workbookOf(size, () => ({
    A1: `=READINESS(People!A2:A${people + 1},"",Levels!A:E,Competencies!A:C,Criteria!A:F,Cycles!A:C,People!A:J,Ratings!A:Q)`,
  }));
  const native = workbookOf(size, nativeColumn, helpers);
  return { ours: typeAndWait(ours, size, runs), native: typeAndWait(native, size, runs) };
}

/** Average, lowest, months and both cycles of each person, as a share of four. */
function nativeColumn(size: Size): Record<string, string> {
  const [before = '', current = ''] = cycleNames(size).slice(-2);
  const last = size.people * size.cycles + 1;
  const of = (column: string) => `Ratings!${column}$2:${column}$${last}`;
  const cells: Record<string, string> = {};
  for (let row = 1; row <= size.people; row += 1) {
    const id = `People!A${row + 1}`;
    const where = (cycle: string) => `${of('B')},${id},${of('A')},"${cycle}"`;
    const meets = (cycle: string) =>
      `AND(AVERAGEIFS(${of(AVERAGE)},${where(cycle)})>=3.5,MINIFS(${of(LOWEST)},${where(cycle)})>=3)`;
    const since = `XLOOKUP(${id},People!A$2:A$${size.people + 1},People!H$2:H$${size.people + 1})`;
    cells[`A${row}`] =
      `=((AVERAGEIFS(${of(AVERAGE)},${where(current)})>=3.5)+(MINIFS(${of(LOWEST)},${where(current)})>=3)+` +
      `(DATEDIF(${since},DATE(2021,12,31),"M")>=12)+AND(${meets(current)},${meets(before)}))/4`;
  }
  return cells;
}

function helpers(size: Size): Record<string, string> {
  const cells: Record<string, string> = { [`${AVERAGE}1`]: 'Average', [`${LOWEST}1`]: 'Lowest' };
  for (let row = 2; row <= size.people * size.cycles + 1; row += 1) {
    cells[AVERAGE + row] = `=AVERAGE(F${row}:Q${row})`;
    cells[LOWEST + row] = `=MIN(F${row}:Q${row})`;
  }
  return cells;
}

function workbookOf(
  size: Size,
  column: (size: Size) => Record<string, string>,
  beside?: (size: Size) => Record<string, string>,
): LocalWorkbook {
  const workbook = workbookOfTables(benchCompany(size));
  const sheets = (workbook.engine.sheets ?? []).map((sheet) =>
    sheet.name === 'Ratings' && beside
      ? { ...sheet, colNumber: 20, cells: { ...sheet.cells, ...beside(size) } }
      : sheet,
  );
  const answers = { ...sheets[0], id: 'answers', name: 'Answers', rowNumber: size.people + 5, styles: {}, formats: {} };
  return {
    ...workbook,
    engine: { ...workbook.engine, sheets: [...sheets, { ...answers, cells: column(size) } as unknown as Sheet] },
  };
}

/** Types a rating of the last person in the current cycle and reads the answer about them; the fastest of some runs. */
function typeAndWait(workbook: LocalWorkbook, size: Size, runs: number): number {
  const { model } = openHost({ dist: 'dist', workbook });
  const at = (name: string) => model.getters.getSheetIdByName(name) ?? '';
  const answer = { sheetId: at('Answers'), col: 0, row: size.people - 1 };
  const times = Array.from({ length: runs }, (_item, run) => {
    const start = performance.now();
    const rating = { sheetId: at('Ratings'), col: 5, row: size.people * size.cycles };
    model.dispatch('UPDATE_CELL', { ...rating, content: String(1 + (run % 5)) });
    const { value } = model.getters.getEvaluatedCell(answer);
    if (typeof value !== 'number') throw new Error(`The answer is ${String(value)}.`);
    return performance.now() - start;
  });
  return Math.min(...times);
}

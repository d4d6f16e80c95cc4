import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { writeXlsx } from 'hucre/xlsx';
import { importTabs } from '../../local/start/import-tabs.ts';
import { openFile } from '../../local/start/open-file.ts';
import type { OpenedWorkbook } from '../../local/start/opened.ts';
import type { Cell } from '../../src/core/cell.ts';
import type { ImportTab } from '../../src/core/importing/proposal.ts';
import { compared } from '../core/importing/compared.ts';
import { expectedCounts } from '../core/importing/counted-otherwise.ts';
import { OWN_FRAMEWORKS } from '../core/importing/own-frameworks.ts';
import { LAYOUTS, type SourceRow } from '../core/importing/relay.ts';
import { FRAMEWORKS, sayIfSkipped, sourceCounts, sourceRows } from '../core/importing/source-frameworks.ts';
import { saidBy, type Tab, tally } from '../core/importing/tally.ts';

sayIfSkipped('only our own frameworks are written as workbooks');

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-framework-open-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes tabs as a file, as another program would, and opens it as `npm start` does. */
async function reopened(name: string, tabs: readonly ImportTab[]) {
  const file = join(folder, `${name}.xlsx`);
  const sheets = tabs.map((tab) => ({ name: tab.name, rows: tab.values.map((row) => [...row]) }));
  writeFileSync(file, await writeXlsx({ sheets }));
  return openFile(file);
}

async function openedTabs(name: string, tabs: readonly ImportTab[]): Promise<readonly Tab[]> {
  const opened = await reopened(name, tabs);
  if ('wrong' in opened) throw new Error(opened.wrong);
  return tabsOf(opened);
}

const tabsOf = ({ workbook }: OpenedWorkbook): readonly Tab[] =>
  importTabs(workbook).map(({ name, values }) => ({ tab: name, rows: values }));

const MATRIX = LAYOUTS['a matrix per family, each on a tab'];

/** A name of a tab has at most 31 characters and none of these; the whole name then stands above the grid. */
const named = ({ name, values }: ImportTab, index: number): ImportTab => {
  const fits = name.length <= 31 && !/[\\/?*[\]:]/.test(name);
  return fits ? { name, values } : { name: `Sheet${index + 1}`, values: [[name], ...values.slice(1)] };
};

/** “All levels” is written at every level of the family, below what the level says itself. */
function spread(rows: readonly SourceRow[]): readonly SourceRow[] {
  const isGeneral = ({ level }: SourceRow) => level === 'All Levels';
  const own = rows.filter((row) => !isGeneral(row));
  const added = rows.filter(isGeneral).flatMap((row) => {
    const levels = new Set(own.filter(({ family }) => family === row.family).map(({ level }) => level));
    return [...levels].map((level) => ({ ...row, level }));
  });
  return [...own, ...added];
}

const real = FRAMEWORKS.map((name): [string, readonly SourceRow[]] => [name, sourceRows(name)]);

describe.each([...Object.entries(OWN_FRAMEWORKS), ...real])('%s, a tab per family in a workbook', (name, rows) => {
  test('comes back whole through a file', async () => {
    const described = rows.filter(({ level }) => level !== '');
    const tabs = await openedTabs(name, (MATRIX?.(described) ?? []).map(named));
    const { missing, extras, ...shares } = compared(spread(rows), saidBy(tabs));
    expect({ missing: missing.slice(0, 3), extras: extras.slice(0, 3) }).toEqual({ missing: [], extras: [] });
    expect(shares).toEqual({ cells: 1, levels: 1, competencies: 1, families: 1, extra: 0 });
    if (FRAMEWORKS.includes(name)) expect(tally(tabs)).toEqual(expectedCounts(name, sourceCounts(name)));
  });
});

const grid = (...values: Cell[][]): Cell[][] => values;

describe('a workbook with tabs named as ours', () => {
  const levels = grid(['Level', 'Title'], ['S1', 'Seller'], ['S2', 'Senior seller']);
  const matrix = grid(['Competency', 'S1', 'S2'], ['Closing', 'Closes a deal with help.', 'Closes a deal alone.']);

  test('but with other columns is read as the framework it is', async () => {
    const opened = await openedTabs('foreign', [
      { name: 'Levels', values: levels },
      { name: 'Matrix', values: matrix },
    ]);
    expect(tally(opened)).toMatchObject({ levels: 2, competencies: 1, filled: 2, empty: 0 });
  });

  test('and no framework in them is opened as it is, for the check to say what is missing', async () => {
    const opened = await openedTabs('lacking', [{ name: 'People', values: grid(['Name'], ['Ada']) }]);
    expect(opened.map(({ tab }) => tab)).toEqual(['People']);
  });

  test('and their columns is opened as it is', async () => {
    const people = grid(['Employee ID', 'Name', 'Job family', 'Level'], ['1', 'Ada', 'Sales', 'S1']);
    const opened = await openedTabs('ours', [
      { name: 'People', values: people },
      { name: 'Sales', values: matrix },
    ]);
    expect(opened.map(({ tab }) => tab)).toEqual(['People', 'Sales']);
  });
});

test('formulas of a framework are read by their results', async () => {
  const file = join(folder, 'formulas.xlsx');
  const rows = [
    ['Competency', 'S1', 'S2'],
    ['Closing', null, 'Closes a deal alone.'],
    [],
    [],
    ['Closes a deal with help.'],
  ];
  const cells = new Map([['1,1', { formula: 'A5', value: 'Closes a deal with help.' }]]);
  writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Sales', rows, cells }] }));
  const opened = await openFile(file);
  if ('wrong' in opened) throw new Error(opened.wrong);
  expect(saidBy(tabsOf(opened)).cells.map(({ text }) => text)).toContain('Closes a deal with help.');
});

test('everything an import has to tell stands on the tab about it', async () => {
  const opened = await reopened('doubts', [
    {
      name: 'Sheet1',
      values: grid(
        ['Sales', '', '', '', ''],
        ['Competency', 'S2', 'S1', 'M1', 'Notes'],
        ['Goal', 'Sets goals.', 'Sets a goal.', 'Sets goals of a team.', 'Ask HR for the rest.'],
        ['Goals', 'Meets goals.', 'Meets a goal.', 'Meets goals of a team.', ''],
      ),
    },
  ]);
  if ('wrong' in opened) throw new Error(opened.wrong);
  const about = tabsOf(opened).find(({ tab }) => tab === 'About this workbook')?.rows ?? [];
  const text = about.map((row) => row.join(' | ')).join('\n');
  expect(text).toContain('Level M1 of Sales was read as a level of the Management track, for its code.');
  expect(text).toContain('“Goal” and “Goals” were taken for one competency');
  expect(text).toContain('Ask HR for the rest. | Sheet1!E3');
  expect(opened.notes).toEqual(expect.arrayContaining(['All of this stands on the tab “About this workbook”.']));
});

import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import { assemble } from './assemble.ts';
import type { Correction } from './correction.ts';
import { type Context, contextsOf } from './meaning.ts';
import type { Doubt, ImportTab, Proposal, Role } from './proposal.ts';
import { readTab } from './read-tab.ts';
import type { Reading } from './reading.ts';
import { type CellRecord, type Records, recordsOf } from './record.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type TitledFamily, titleDoubts, titledFamily } from './title-doubts.ts';
import { splitTitle } from './track-name.ts';
import { dropUnsaid } from './unsaid.ts';

/**
 * Finds the frameworks in grids of cells: one row per description, competencies × levels either way round, one block
 * after another, one tab per family or per competency. Nothing is lost: every cell that holds anything is in `used` or
 * in `unplaced`.
 *
 * @param tabs The tabs of a workbook, or one CSV; cells as `getValues()` gives them.
 * @param corrections What a person decided otherwise, in the order in which they did.
 * @returns A proposal to look at and to correct. It throws for no grid of cells.
 */
export function understand(tabs: readonly ImportTab[], corrections: readonly Correction[] = []): Proposal {
  const sheets = tabs.map((tab) => sheetOf(tab, corrections));
  const doubts: Doubt[] = [];
  const titled: TitledFamily[] = [];
  const readings: Reading[] = [];
  const records = sheets.map((sheet) => {
    const own = readTab(sheet, corrections);
    readings.push(...own);
    return recordsOfTab(sheet, own, corrections, { doubts, titled });
  });
  const all: Records = {
    levels: records.flatMap(({ levels }) => levels),
    names: records.flatMap(({ names }) => names),
    cells: records.flatMap(({ cells }) => cells),
  };
  const found = definedOnce(all, sheets);
  dropUnsaid(sheets, found);
  const framework = assemble(found, corrections);
  return {
    ...framework,
    doubts: [
      ...readings.flatMap((reading) => reading.doubts),
      ...doubts,
      ...titleDoubts(titled, corrections),
      ...framework.doubts,
    ],
    unplaced: sheets.flatMap((sheet) => sheet.unplaced()),
    grids: readings.map(({ at, layout, rows, guessed }) => ({ at, layout, rows, guessed })),
    used: sheets.flatMap((sheet) => sheet.used()),
    source: tabs,
    corrections,
  };
}

/**
 * Corrects a proposal by reading its source again; a correction that names nothing there changes nothing.
 *
 * @param proposal What was understood so far.
 * @param corrections Further corrections, after those already made.
 */
export function correct(proposal: Proposal, corrections: readonly Correction[]): Proposal {
  return understand(proposal.source, [...proposal.corrections, ...corrections]);
}

function recordsOfTab(
  sheet: Sheet,
  readings: readonly Reading[],
  corrections: readonly Correction[],
  found: { readonly doubts: Doubt[]; readonly titled: TitledFamily[] },
): Records {
  const { contexts, doubts, isAsked } = contextsOf(readings, corrections);
  found.doubts.push(...doubts);
  const records = readings.map((reading, index) => {
    const context = contexts[index] ?? { titles: 'nothing', sections: 'type', used: [] };
    const own = recordsOf(reading, context);
    const family = isAsked ? undefined : titledFamily(context, own);
    if (family) found.titled.push(family);
    useLines(sheet, reading, context, own);
    return own;
  });
  const cells = records.flatMap((one) => one.cells);
  for (const cell of cells) explainHomeless(sheet, cell);
  return { levels: records.flatMap(({ levels }) => levels), names: records.flatMap(({ names }) => names), cells };
}

/** Marks the titles and the lines inside a grid as what they were taken for. */
function useLines(sheet: Sheet, reading: Reading, { used, sections }: Context, own: Records): void {
  for (const { at } of reading.titles) sheet.explainAt(at, 'It is a title above a grid, and no name of the framework.');
  for (const { line, as } of used) if (isShown(line.text, as, own)) sheet.useAt(line.at, as);
  for (const { section } of reading.names) if (section && sections !== 'nothing') sheet.useAt(section.at, sections);
  for (const { section } of reading.levels) if (section) sheet.useAt(section.at, 'family');
}

/** Whether a title names something: where the grid names its families itself, a title above it does not. */
function isShown(text: string, as: Role, { levels, names, cells }: Records): boolean {
  if (as === 'type') return names.some(({ type }) => type === text);
  if (as === 'competency') return names.some(({ name }) => name === text);
  if (as === 'level') return cells.some(({ level }) => level !== undefined);
  const { name, track } = splitTitle(text);
  const all = [...levels, ...cells];
  return (
    [...all, ...names].some(({ family }) => family === name) ||
    all.some((one) => one.track !== undefined && one.track === track)
  );
}

function explainHomeless(sheet: Sheet, { level, competency, at }: CellRecord): void {
  if (level && competency !== undefined) return;
  sheet.drop(at, level ? 'It belongs to no competency.' : 'It belongs to no level.');
}

/** A text that stands under the same level on every tab of one competency each is what the level is about. */
function definedOnce(records: Records, sheets: readonly Sheet[]): Records {
  const nameless = new Set(
    sheets
      .filter((sheet) => records.cells.every(({ at, competency }) => at.tab !== sheet.tab || competency === sheet.tab))
      .map(({ tab }) => tab),
  );
  const keyOf = ({ level, text }: CellRecord) => `${normalise(level?.code ?? '')}\n${normalise(text)}`;
  const candidates = records.cells.filter(({ at }) => nameless.has(at.tab));
  const tabsOf = (cells: readonly CellRecord[]) => new Set(cells.map(({ at }) => at.tab)).size;
  const byLevel = groupBy(candidates, ({ level }) => normalise(level?.code ?? ''));
  const onAll = [...byLevel.values()].flatMap((cells) =>
    [...groupBy(cells, keyOf)].filter(([, uses]) => tabsOf(uses) > 1 && tabsOf(uses) === tabsOf(cells)),
  );
  const repeated = new Set(onAll.map(([key]) => key));
  const isScope = (cell: CellRecord) => nameless.has(cell.at.tab) && repeated.has(keyOf(cell));
  for (const { at } of records.cells.filter(isScope)) sheets.find(({ tab }) => tab === at.tab)?.useAt(at, 'scope');
  const scopes = records.cells.filter(isScope).flatMap(({ level, text }) => (level ? [{ ...level, scope: text }] : []));
  return { ...records, levels: [...records.levels, ...scopes], cells: records.cells.filter((cell) => !isScope(cell)) };
}

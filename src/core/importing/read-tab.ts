import type { CellRef } from '../cell.ts';
import type { Correction } from './correction.ts';
import { means } from './field.ts';
import { findGrids, type GridPlace } from './find-grids.ts';
import { filledColumns, isShort } from './header-row.ts';
import { orientAcross, orientDown, scoreOf } from './orient.ts';
import type { Oriented } from './oriented.ts';
import type { Doubt, Layout } from './proposal.ts';
import { readGrid } from './read-grid.ts';
import { readLong } from './read-long.ts';
import type { Placed, Reading } from './reading.ts';
import type { Sheet } from './sheet.ts';
import { knownTrack } from './track-name.ts';

/** Two readings closer than this are told to the reader. */
const CLOSE = 0.25;

/** Reads every grid of a tab, each the way that more speaks for, or the way a correction says. */
export function readTab(sheet: Sheet, corrections: readonly Correction[]): readonly Reading[] {
  const grids = findGrids(sheet).filter((found) => describes(sheet, found));
  return grids.map((found) => {
    const { place, title } = loneGroup(sheet, found);
    const at = sheet.ref(place.header, filledColumns(sheet.rows[place.header] ?? [])[0] ?? 0);
    const { layout, doubts } = decide(sheet, place, at, corrections);
    const titles = [...place.titles, ...(title === undefined ? [] : [title])].flatMap((row) => placedIn(sheet, row));
    const base = { at, layout, rows: place.body.length, guessed: place.guessed, titles };
    if (layout === 'long') return { ...base, ...readLong(sheet, place) };
    const grid = layout === 'down' ? orientDown(sheet, place) : orientAcross(sheet, place);
    const read = readGrid(grid, {
      scopeIs: (row) => isScope(grid, row, corrections),
      outside: (line) => isOutside(line, corrections),
    });
    return { ...base, ...read, doubts: [...doubts, ...read.doubts] };
  });
}

/** Whether a grid holds any words at all beside its names: numbers and marks are no descriptions. */
function describes(sheet: Sheet, { layout, body }: GridPlace): boolean {
  if (layout === 'long') return true;
  const texts = body.flatMap((row) =>
    filledColumns(sheet.rows[row] ?? [])
      .slice(1)
      .map((column) => sheet.rows[row]?.[column] ?? ''),
  );
  return (
    texts.some((text) => /\p{L}{3}/u.test(text)) ||
    body.some((row) => /\p{L}{3}.*\s/u.test(sheet.rows[row]?.find((text) => text !== '') ?? ''))
  );
}

/** A row above the header with one cell that is no track is a title that stands further to the right. */
function loneGroup(sheet: Sheet, place: GridPlace): { readonly place: GridPlace; readonly title?: number } {
  if (place.group === undefined) return { place };
  const row = sheet.rows[place.group] ?? [];
  const texts = row.filter((text) => text !== '');
  if (texts.length > 1 || texts.some((text) => knownTrack(text) !== undefined)) return { place };
  return { place: { ...place, group: undefined }, title: place.group };
}

function placedIn(sheet: Sheet, row: number): readonly Placed[] {
  return filledColumns(sheet.rows[row] ?? []).flatMap((column) => {
    const text = sheet.rows[row]?.[column] ?? '';
    if (isShort(text)) return [{ text, at: sheet.ref(row, column) }];
    sheet.explain(row, column, 'It is a note above a grid.');
    return [];
  });
}

function decide(sheet: Sheet, place: GridPlace, at: Placed['at'], corrections: readonly Correction[]) {
  if (place.layout === 'long') return { layout: place.layout, doubts: [] };
  const { across, down } = scoreOf(sheet, place);
  const best: Layout = across === down ? place.layout : across > down ? 'across' : 'down';
  const turned = corrections.filter(
    (one) => one.correct === 'transpose' && one.grid.tab === at.tab && one.grid.cell === at.cell,
  );
  const layout: Layout = turned.length % 2 === 0 ? best : best === 'across' ? 'down' : 'across';
  const doubts: Doubt[] = [];
  if (turned.length === 0 && (Math.abs(across - down) < CLOSE || place.guessed)) {
    const [levels, other] =
      layout === 'across' ? ['its first row', 'its first column'] : ['its first column', 'its first row'];
    doubts.push({
      sentence: `In the grid at ${at.cell} of \u201c${at.tab}\u201d the levels were taken from ${levels}. They could stand in ${other}.`,
      at,
      instead: { correct: 'transpose', grid: at },
    });
  }
  return { layout, doubts };
}

/** Says for a line called Scope and the like whether it describes the levels: if it is the first, or says it in full. */
function isScope(grid: Oriented, row: number, corrections: readonly Correction[]): boolean {
  const column = grid.lead.name ?? 0;
  const at = grid.ref(row, column);
  const said = corrections
    .filter((one) => one.correct === 'scope')
    .filter((one) => one.at.tab === at.tab && one.at.cell === at.cell);
  const last = said[said.length - 1];
  if (last?.correct === 'scope') return last.is === 'scope';
  return means(grid.text(row, column), 'scope');
}

function isOutside(line: readonly CellRef[], corrections: readonly Correction[]): boolean {
  return corrections.some(
    (one) => one.correct === 'codes' && line.some(({ tab, cell }) => one.at.tab === tab && one.at.cell === cell),
  );
}

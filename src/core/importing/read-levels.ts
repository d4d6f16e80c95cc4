import type { CellRef } from '../cell.ts';
import { meaningsOf, means } from './field.ts';
import { isShort, LEVEL_ENOUGH } from './header-row.ts';
import { likeLevels } from './level-header.ts';
import { levelLines } from './level-lines.ts';
import { fillMerged, type Oriented } from './oriented.ts';
import type { Doubt } from './proposal.ts';
import type { ReadLevel } from './reading.ts';
import { knownTrack } from './track-name.ts';

/** The levels of a grid by column, and the first row below everything that is about levels. */
export interface LevelsRead {
  readonly byColumn: ReadonlyMap<number, ReadLevel>;
  readonly bands: ReadonlySet<number>;
  readonly doubts: readonly Doubt[];
}

/** What corrections say about the lines of a grid, where they say anything. */
export interface Said {
  /** Whether a first line called Scope or the like describes the level, and is no competency. */
  readonly scopeIs: (row: number) => boolean;
  /** Whether the codes stand outside the brackets of a line of levels in which one of these cells is. */
  readonly outside: (line: readonly CellRef[]) => boolean;
}

type Band = 'title' | 'scope' | 'family' | 'track' | 'other';

/** Whether a line beside the levels is about them: their codes, titles, definition, family or track. */
function bandOf(grid: Oriented, row: number, scopeIs: (row: number) => boolean): Band | undefined {
  if (row === grid.groupRow) return 'family';
  const label = grid.lead.name === undefined ? '' : grid.text(row, grid.lead.name);
  const texts = grid.levels.map((column) => grid.text(row, column));
  if (label === '') {
    const short = texts.every((text) => isShort(text, 60)) && !grid.down;
    return short && likeLevels(texts) >= LEVEL_ENOUGH ? 'title' : undefined;
  }
  const [first] = meaningsOf(label);
  if (first === 'family' || first === 'track' || first === 'other') return first;
  if (first === 'level' || first === 'title') return 'title';
  return means(label, 'scope') && scopeIs(row) ? 'scope' : undefined;
}

/**
 * Reads the levels of a grid with the lines about them: those above the levels and those directly below.
 *
 * @param said What corrections say about lines.
 */
export function readLevels(grid: Oriented, { scopeIs, outside }: Said): LevelsRead {
  const bands = new Map<number, Band>();
  for (let row = 0; row < grid.height; row += 1) {
    if (row === grid.header) continue;
    const band = bandOf(grid, row, scopeIs);
    if (band !== undefined) bands.set(row, band);
    else if (row > grid.header) break;
  }
  const of = (band: Band) => [...bands].flatMap(([row, kind]) => (kind === band ? [row] : []));
  const groups = groupsOf(grid, of('family'), of('track'));
  const { headers, doubts: unsure } = levelLines(grid, [grid.header, ...of('title')], outside);
  const byColumn = new Map(
    grid.levels.flatMap((column, index): readonly (readonly [number, ReadLevel])[] => {
      const header = headers[index];
      if (!header) return [];
      const scope = of('scope').map((row) => grid.text(row, column));
      const section = grid.sections.get(column);
      const at = grid.ref(grid.header, column);
      const place = { ...groups[index], ...(section ? { section } : {}), at };
      return [[column, { ...header, scope: scope.filter((text) => text !== '').join('\n'), ...place }]];
    }),
  );
  useBands(grid, bands, byColumn);
  const doubts = of('scope').map((row): Doubt => {
    const at = grid.ref(row, grid.lead.name ?? 0);
    return {
      sentence: `\u201c${grid.text(row, grid.lead.name ?? 0)}\u201d in ${at.cell} was read as what each level is about. It could be a competency.`,
      at,
      instead: { correct: 'scope', at, is: 'competency' },
    };
  });
  return { byColumn, bands: new Set(bands.keys()), doubts: [...unsure, ...doubts] };
}

/** Family and track of each level: what stands over it, or over the first of its group. */
function groupsOf(grid: Oriented, families: readonly number[], tracks: readonly number[]) {
  const filled = (rows: readonly number[]) =>
    rows.map((row) =>
      fillMerged(
        grid.levels.map((column) => grid.text(row, column)),
        row === grid.groupRow || families.includes(row),
      ),
    );
  const family = filled(families);
  const track = filled(tracks);
  return grid.levels.map((_, index) => {
    const names = family.map((row) => row[index] ?? '').filter((name) => name !== '');
    const known = names.map(knownTrack).find((name) => name !== undefined);
    const own = names.find((name) => knownTrack(name) === undefined);
    const said = track.map((row) => row[index] ?? '').find((name) => name !== '') ?? known;
    return { ...(own === undefined ? {} : { family: own }), ...(said === undefined ? {} : { track: said }) };
  });
}

const ROLE = { title: 'level', scope: 'scope', family: 'family', track: 'track' } as const;

function useBands(grid: Oriented, bands: ReadonlyMap<number, Band>, byColumn: ReadonlyMap<number, ReadLevel>): void {
  const { name } = grid.lead;
  if (name !== undefined) grid.use(grid.header, name, 'header');
  for (const column of byColumn.keys()) grid.use(grid.header, column, 'level');
  for (const [row, band] of bands) {
    if (band === 'other') {
      explainOther(grid, row);
      continue;
    }
    if (name !== undefined) grid.use(row, name, 'header');
    const isPlace = band === 'family' || band === 'track';
    for (const column of grid.levels) if (isPlace || byColumn.has(column)) grid.use(row, column, ROLE[band]);
  }
}

function explainOther(grid: Oriented, row: number): void {
  const why = 'It is about pay, order, notes or the like, which are no part of the framework.';
  for (const column of [grid.lead.name ?? 0, ...grid.levels]) grid.explain(row, column, why);
}

import { isShort } from './header-row.ts';
import { fillMerged, type Oriented } from './oriented.ts';
import type { Doubt } from './proposal.ts';
import { readLevels, type Said } from './read-levels.ts';
import type { Placed, ReadCell, ReadLevel, ReadName } from './reading.ts';

/** What a grid with levels and names says. */
export interface GridRead {
  readonly levels: readonly ReadLevel[];
  readonly names: readonly ReadName[];
  readonly cells: readonly ReadCell[];
  readonly doubts: readonly Doubt[];
}

/** Reads a grid that stands the right way: levels in one row, names in one column, or none. */
export function readGrid(grid: Oriented, said: Said): GridRead {
  const { byColumn, bands, doubts } = readLevels(grid, said);
  const body = Array.from({ length: grid.height }, (_, row) => row).filter(
    (row) => row !== grid.header && !bands.has(row) && (grid.down || row > grid.header),
  );
  useHeaders(grid);
  const owners = ownersOf(grid, body, byColumn);
  const facts = factsOf(grid, body);
  const names: ReadName[] = [];
  const cells: ReadCell[] = [];
  const nameless: ReadName = { at: grid.ref(grid.header, grid.levels[0] ?? 0) };
  let section: Placed | undefined;
  let last = nameless;
  for (const [index, row] of body.entries()) {
    const line = sectionAt(grid, row, owners);
    if (line !== undefined && body.slice(index + 1).some((next) => hasText(grid, next, owners))) {
      section = { text: grid.text(row, line), at: grid.ref(row, line) };
      continue;
    }
    const own = nameAt(grid, row, facts[index], section);
    if (own) names.push(own);
    // A name that stands in the first of several rows holds for the rows below it.
    const name = own ?? last;
    last = name;
    for (const [column, level] of owners) {
      const text = grid.text(row, column);
      if (text === '') continue;
      cells.push({ level, name, text, at: grid.ref(row, column) });
      grid.use(row, column, 'description');
    }
  }
  return { levels: [...byColumn.values()], names, cells, doubts };
}

function hasText(grid: Oriented, row: number, owners: ReadonlyMap<number, ReadLevel>): boolean {
  return [...owners.keys()].some((column) => grid.text(row, column) !== '');
}

/** Which level each column belongs to: its own, or for a column of descriptions without a header the one before. */
function ownersOf(grid: Oriented, body: readonly number[], levels: ReadonlyMap<number, ReadLevel>) {
  const owners = new Map<number, ReadLevel>();
  let last: ReadLevel | undefined;
  for (const column of grid.levels) {
    const own = levels.get(column);
    if (own) {
      owners.set(column, own);
      last = own;
      continue;
    }
    const texts = body.map((row) => grid.text(row, column)).filter((text) => text !== '');
    const long = texts.join('').length > 25 * texts.length && new Set(texts).size === texts.length;
    if (last && long) owners.set(column, last);
    else for (const row of body) grid.explain(row, column, 'It stands under no level.');
  }
  return owners;
}

/** A line of its own: one cell, beside the levels. Grids with levels down have their lines between the levels. */
function sectionAt(grid: Oriented, row: number, owners: ReadonlyMap<number, ReadLevel>): number | undefined {
  const { name, type, family } = grid.lead;
  if (grid.down || hasText(grid, row, owners)) return undefined;
  const filled = [name, type, family].filter(
    (column): column is number => column !== undefined && grid.text(row, column) !== '',
  );
  const [only] = filled;
  return filled.length === 1 && only !== undefined && isShort(grid.text(row, only)) ? only : undefined;
}

interface Facts {
  readonly type?: string;
  readonly family?: string;
  readonly track?: string;
  readonly definition?: string;
}

/** What stands beside each name; groups that look merged hold for the rows below. */
function factsOf(grid: Oriented, body: readonly number[]): readonly Facts[] {
  const column = (at: number | undefined, always = false) =>
    at === undefined
      ? []
      : fillMerged(
          body.map((row) => grid.text(row, at)),
          always,
        );
  const { type, family, track, definition } = grid.lead;
  const types = grid.groupColumn === undefined ? column(type) : column(grid.groupColumn, true);
  const families = column(family);
  const tracks = column(track);
  body.forEach((row) => {
    const columns = [
      ['type', grid.groupColumn ?? type],
      ['family', family],
      ['track', track],
      ['definition', definition],
    ] as const;
    for (const [role, at] of columns) if (at !== undefined) grid.use(row, at, role);
  });
  return body.map((row, index) => ({
    type: types[index] ?? '',
    family: families[index] ?? '',
    track: tracks[index] ?? '',
    definition: definition === undefined ? '' : grid.text(row, definition),
  }));
}

function nameAt(grid: Oriented, row: number, facts: Facts = {}, section?: Placed): ReadName | undefined {
  const { name } = grid.lead;
  const text = name === undefined ? '' : grid.text(row, name);
  if (name === undefined || text === '') return undefined;
  grid.use(row, name, 'competency');
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== ''));
  return { name: text, ...known, ...(section ? { section } : {}), at: grid.ref(row, name) };
}

function useHeaders(grid: Oriented): void {
  for (const column of Object.values(grid.lead)) grid.use(grid.header, column, 'header');
}

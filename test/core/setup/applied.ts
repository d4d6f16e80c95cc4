import type { Cell } from '../../../src/core/cell.ts';
import { addedBlocks, addedRows } from '../../../src/core/setup/added-blocks.ts';
import { type ExistingTab, planAdditions } from '../../../src/core/setup/plan-additions.ts';
import { kindOfTab } from '../../../src/core/tables/recognise.ts';
import type { TableData } from '../../../src/core/tables/table-data.ts';

/** Tabs by name, as they stand in a workbook. */
export type Tabs = Readonly<Record<string, readonly (readonly Cell[])[]>>;

/** A workbook of tabs that are recognised by name. */
export function existing(tabs: Tabs): readonly ExistingTab[] {
  return Object.entries(tabs).map(([name, values]) => ({
    name,
    knownAs: name,
    isUnfinished: false,
    kind: kindOfTab(name)?.kind ?? '',
    isEmpty: values.length === 0,
    values,
  }));
}

/** What stands in the workbook after tables were added, written block by block as the add-in writes them. */
export function applied(tabs: Tabs, tables: readonly TableData[]) {
  const plan = planAdditions(existing(tabs), tables);
  const after: Record<string, Cell[][]> = Object.fromEntries(
    Object.entries(tabs).map(([name, values]) => [name, values.map((row) => [...row])]),
  );
  for (const { state, draft, why } of plan.tabs) {
    if (why !== undefined || state === 'keep') continue;
    if (state !== 'add') after[draft.tab] = [[...draft.headers], ...addedRows(draft).map((row) => [...row])];
    else for (const block of addedBlocks(draft)) write(after[draft.tab] ?? [], block);
  }
  return { tabs: after, plan };
}

function write(grid: Cell[][], { row, column, values }: ReturnType<typeof addedBlocks>[number]): void {
  values.forEach((cells, down) => {
    const line = grid[row + down] ?? [];
    grid[row + down] = line;
    cells.forEach((cell, across) => {
      // What a block may not do: write over something.
      if ((line[column + across] ?? '') !== '')
        throw new Error(`Row ${row + down}, column ${column + across} is taken.`);
      line[column + across] = cell;
    });
  });
  const width = Math.max(...grid.map((line) => line.length));
  for (const [index, line] of grid.entries())
    grid[index] = Array.from({ length: width }, (_cell, at) => line[at] ?? '');
}

import { type Cell, cellName, textOf } from '../../cell.ts';
import type { KindSource } from '../../framework/workbook.ts';
import type { MergedCells } from '../../tables/tab-facts.ts';
import type { Located } from '../../tables/table.ts';
import { layoutOf } from '../layout.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order'];
const ROWS = [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1], ['', 'IC', 'S2', 'Senior seller', 2]];

export const cellsMerged: Rule = {
  id: 'cells-merged',
  name: 'Merged cells',
  title: 'No cells of a table are merged',
  why: 'Of merged cells only the first holds what all of them show. The others are empty.',
  requirement: 'S26',
  severity: 'error',
  bad: { Levels: ROWS },
  good: { Levels: ROWS },
  exampleFacts: {
    bad: { Levels: { merged: [{ top: 1, left: 0, bottom: 2, right: 0 }] } },
  },
  check: ({ company }) => company.workbook.sources.flatMap((source) => mergedIn(source)),
};

function mergedIn(source: KindSource): readonly Found[] {
  const { facts } = source;
  if (!facts?.merged?.length) return [];
  const { headerRow = 0, located } = layoutOf(source) ?? {};
  const found = facts.merged.flatMap((area) => judge(source, headerRow, area, located));
  const more = facts.moreMerged ?? 0;
  if (more === 0) return found;
  const at = { tab: source.tab, cell: cellName(headerRow, 0) };
  return [
    ...found,
    { at, message: `“${source.tab}” has more merged areas, ${more} in number. Unmerge those, then check again.` },
  ];
}

/** Above the headers people put titles, and merge them as they like. */
function judge(
  { tab, values }: KindSource,
  headerRow: number,
  area: MergedCells,
  located: Located | undefined,
): readonly Found[] {
  const first = values[area.top]?.[area.left] ?? '';
  if (area.bottom < headerRow || (area.top > headerRow && !isRead(first, area, located))) return [];
  const at = { tab, cell: cellName(area.top, area.left) };
  const last = cellName(area.bottom, area.right);
  const says = `${at.cell}:${last} is merged`;
  // Of an area that begins above the header row all columns are without a header.
  const nameless = area.top < headerRow ? area.left : area.left + 1;
  if (area.top <= headerRow && nameless <= area.right) {
    const columns = others(cellName(headerRow, nameless), cellName(headerRow, area.right));
    return [{ at, message: `${says}, so ${columns} no header. Unmerge it, and type a header into each cell.` }];
  }
  const next = area.bottom > area.top ? cellName(area.top + 1, area.left) : cellName(area.top, area.left + 1);
  const message = `${says}, so only ${at.cell} holds what it shows and ${others(next, last)} nothing. Unmerge it, then fill the cells that should hold it.`;
  return [{ at, message }];
}

/** Whether something that is read stands in a merged area; a blank one looks as empty as it is. */
function isRead(first: Cell, { left, right }: MergedCells, located: Located | undefined): boolean {
  if (textOf(first) === '') return false;
  if (!located) return true;
  const columns = [...Object.values(located.at), ...located.open.map(({ column }) => column)];
  return columns.some((column) => column >= left && column <= right);
}

function others(from: string, to: string): string {
  return from === to ? `${from} has` : `${from} to ${to} have`;
}

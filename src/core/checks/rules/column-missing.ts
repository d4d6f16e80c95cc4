import { cellName, textOf } from '../../cell.ts';
import type { KindSource } from '../../framework/workbook.ts';
import { normalise } from '../../normalise.ts';
import { missingColumns } from '../../tables/missing-columns.ts';
import { type Layout, layoutOf } from '../layout.ts';
import { likelyHeader } from '../likely-header.ts';
import type { Found, Rule } from '../rule.ts';

export const columnMissing: Rule = {
  id: 'column-missing',
  name: 'Missing column',
  title: 'Every tab has the columns it needs',
  why: 'A tab without a column it needs cannot be read at all, and everything that looks at it goes missing.',
  requirement: 'S16',
  severity: 'error',
  bad: { Levels: [['Job family', 'Track', 'Level', 'Title']] },
  good: { Levels: [['Order', 'Title', 'Level', 'Track', 'Job family']] },
  check: ({ company }) =>
    company.workbook.sources.flatMap((source) => {
      const layout = layoutOf(source);
      return layout && layout.missing.length > 0 ? judge(source, layout) : [];
    }),
};

/** A header that looks like a missing one is named, and never taken for it: the column may hold something else. */
function judge({ tab, values }: KindSource, { spec, headerRow, missing }: Layout): readonly Found[] {
  const headers = (values[headerRow] ?? []).map(textOf);
  const known = new Set(Object.values(spec.columns).map(({ header }) => normalise(header)));
  let free = headers.filter((header) => header !== '' && !known.has(normalise(header)));
  const likely = missing.flatMap((header) => {
    const typed = likelyHeader(header, free);
    if (typed === undefined) return [];
    free = free.filter((other) => other !== typed);
    const at = { tab, cell: cellName(headerRow, headers.indexOf(typed)) };
    const message = `The tab “${tab}” has no column “${header}”, so it is not read. ${at.cell} says “${typed}”: rename it to “${header}” if that is meant.`;
    return [{ header, at, message }];
  });
  const others = missing.filter((header) => !likely.some((one) => one.header === header));
  return [...likely, ...(others.length > 0 ? [missingColumns(tab, { headers: others, row: headerRow })] : [])].map(
    ({ at, message }) => ({ at, message }),
  );
}

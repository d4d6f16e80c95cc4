import { cellName, textOf } from '../../cell.ts';
import type { KindSource } from '../../framework/workbook.ts';
import { normalise } from '../../normalise.ts';
import { layoutOf } from '../layout.ts';
import { likelyHeader } from '../likely-header.ts';
import type { Found, Rule } from '../rule.ts';

const HEADER = ['Employee ID', 'Name', 'Job family', 'Level'];
const facts = { People: { headers: [...HEADER, 'In level since'] } };

export const columnRenamed: Rule = {
  id: 'column-renamed',
  name: 'Renamed column',
  title: 'Columns are called what they were called when the tab was set up',
  why: 'A column is found by its header. What stands under another one is not read, and counts as empty.',
  requirement: 'S26',
  severity: 'warn',
  bad: { People: [[...HEADER, 'Promoted on']] },
  good: { People: [[...HEADER, 'In level since', 'Shoe size']] },
  exampleFacts: { bad: facts, good: facts },
  check: ({ company }) => company.workbook.sources.flatMap(renamedIn),
};

/** Columns that were deleted are nobody's loss; one that is gone while another has come may have been renamed. */
function renamedIn(source: KindSource): readonly Found[] {
  const before = new Set((source.facts?.headers ?? []).map(normalise));
  const { spec, located, headerRow = 0 } = layoutOf(source) ?? {};
  // A tab without a header it needs is reported as such.
  if (before.size === 0 || !spec || !located) return [];
  const headers = (source.values[headerRow] ?? []).map(textOf);
  const now = new Set(headers.map(normalise));
  const named = Object.values(spec.columns).map(({ header }) => header);
  const gone = named.filter((header) => before.has(normalise(header)) && !now.has(normalise(header)));
  const come = headers.filter((header) => header !== '' && !before.has(normalise(header)) && !named.includes(header));
  return gone.flatMap((header): readonly Found[] => {
    const only = spec.open === undefined && gone.length === 1 && come.length === 1 ? come[0] : undefined;
    const typed = likelyHeader(header, come) ?? only;
    if (typed === undefined) return [];
    const at = { tab: source.tab, cell: cellName(headerRow, headers.indexOf(typed)) };
    const message = `“${typed}” in ${at.cell} has come where “${header}” was when the tab was set up, and nothing reads it. Type “${header}” again if that is meant.`;
    return [{ at, message }];
  });
}

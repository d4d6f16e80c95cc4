import { type CellRef, cellPlace } from '../../cell.ts';
import { type Fix, numberFix } from '../fix.ts';
import { layoutOf } from '../layout.ts';
import { problemRule } from '../problem-rule.ts';
import type { CheckInput } from '../rule.ts';

const HEADER = ['Job family', 'Track', 'Level', 'Title', 'Order'];

/** Only a column of numbers can have been meant to hold one. */
function fixOf({ company }: CheckInput): (at: CellRef) => Fix | undefined {
  const tabs = new Map(company.workbook.sources.map((source) => [source.tab, source]));
  return ({ tab, cell }) => {
    const source = tabs.get(tab);
    const { spec, located } = (source && layoutOf(source)) ?? {};
    const { row, column } = cellPlace(cell);
    const isNumber = Object.entries(spec?.columns ?? {}).some(
      ([name, { type }]) => type === 'number' && located?.at[name] === column,
    );
    return isNumber ? numberFix(source?.values[row]?.[column]) : undefined;
  };
}

export const cellReadable = problemRule(
  {
    id: 'cell-readable',
    name: 'Cell cannot be read',
    title: 'Every cell holds what its column is for',
    why: 'A number stored as text or a date that is none counts as empty, and the result looks right while it is not.',
    requirement: 'S26',
    severity: 'error',
    bad: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 'first']] },
    good: { Levels: [HEADER, ['Sales', 'IC', 'S1', 'Seller', 1]] },
  },
  fixOf,
);

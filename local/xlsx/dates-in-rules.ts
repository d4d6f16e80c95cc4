import type { CellIsRule } from '@odoo/o-spreadsheet';

type DateValue = NonNullable<CellIsRule['dateValue']>;

/** The days the engine names by word, as Excel reckons them. */
const DAYS: Readonly<Record<Exclude<DateValue, 'exactDate'>, string>> = {
  today: 'TODAY()',
  tomorrow: 'TODAY()+1',
  yesterday: 'TODAY()-1',
  lastWeek: 'TODAY()-7',
  lastMonth: 'EDATE(TODAY(),-1)',
  lastYear: 'EDATE(TODAY(),-12)',
};

/** The day a rule compares with: as a formula where it is named by word, else as the rule's own value. */
export const dayFormula = (day: DateValue | undefined, exact: string | null): string | null =>
  day === undefined || day === 'exactDate' ? exact : DAYS[day];

/** The condition that a cell lies on the day, or from the day on until now where the day begins a span. */
export function onDay(cell: string, day: DateValue | undefined, formula: string): string {
  if (day === 'lastWeek' || day === 'lastMonth' || day === 'lastYear')
    return `AND(${cell}>=${formula},${cell}<TODAY())`;
  return `AND(${cell}>=INT(${formula}),${cell}<INT(${formula})+1)`;
}

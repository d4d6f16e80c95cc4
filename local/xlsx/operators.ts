import type { ConditionalRule } from 'hucre/xlsx';

type FileOperator = NonNullable<ConditionalRule['operator']>;

/** The engine's comparisons by the name Excel has for them, for numbers and for days. */
const COMPARISONS = {
  isEqual: 'equal',
  isNotEqual: 'notEqual',
  isGreaterThan: 'greaterThan',
  isGreaterOrEqualTo: 'greaterThanOrEqual',
  isLessThan: 'lessThan',
  isLessOrEqualTo: 'lessThanOrEqual',
  isBetween: 'between',
  isNotBetween: 'notBetween',
} as const satisfies Record<string, FileOperator>;

const DAY_COMPARISONS = {
  dateIs: 'equal',
  dateIsBefore: 'lessThan',
  dateIsOnOrBefore: 'lessThanOrEqual',
  dateIsAfter: 'greaterThan',
  dateIsOnOrAfter: 'greaterThanOrEqual',
  dateIsBetween: 'between',
  dateIsNotBetween: 'notBetween',
} as const satisfies Record<string, FileOperator>;

export type Comparison = keyof typeof COMPARISONS;
export type DayComparison = keyof typeof DAY_COMPARISONS;

export const isComparison = (type: string): type is Comparison => type in COMPARISONS;
export const isDayComparison = (type: string): type is DayComparison => type in DAY_COMPARISONS;

export const comparisonToExcel = (type: Comparison): FileOperator => COMPARISONS[type];
export const dayComparisonToExcel = (type: DayComparison): FileOperator => DAY_COMPARISONS[type];

function inverse<K extends string>(table: Readonly<Record<K, FileOperator>>, operator: FileOperator): K | undefined {
  for (const type in table) if (table[type] === operator) return type;
  return undefined;
}

/** A rule without an operator means `between`, in Excel as in the file format. */
export const comparisonFromExcel = (operator: FileOperator | undefined): Comparison =>
  inverse(COMPARISONS, operator ?? 'between') ?? 'isBetween';

/** Undefined where the engine has no such comparison of days. */
export const dayComparisonFromExcel = (operator: FileOperator | undefined): DayComparison | undefined =>
  inverse(DAY_COMPARISONS, operator ?? 'between');

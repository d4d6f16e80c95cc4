import type { DataValidationCriterion, Model } from '@odoo/o-spreadsheet';
import type { DataValidation } from 'hucre/xlsx';
import type { EngineData } from '../local-workbook.ts';
import { dayFormula } from './dates-in-rules.ts';
import type { Losses } from './losses.ts';
import { comparisonToExcel, dayComparisonToExcel, isComparison, isDayComparison } from './operators.ts';
import { rangeToExcel } from './references.ts';
import { quotedText, ruleValueToExcel } from './rule-values.ts';

type SheetData = EngineData['sheets'][number];
type Rule = SheetData['dataValidationRules'][number];
type FileRule = Omit<DataValidation, 'range'>;

/** Excel keeps a list in one text, its entries parted by commas, and repairs away what is longer. */
const LONGEST_LIST = 255;

/** Conditions on a text, which Excel has only as formulas. `cell` is the first cell of the rule. */
const TEXT_CONDITIONS: Readonly<Record<string, (cell: string, text: string) => string>> = {
  containsText: (cell, text) => `ISNUMBER(SEARCH(${text},${cell}))`,
  notContainsText: (cell, text) => `ISERROR(SEARCH(${text},${cell}))`,
  isEqualText: (cell, text) => `${cell}=${text}`,
};

function listRule(values: readonly string[]): FileRule | null {
  const text = values.join(',');
  if (text.length > LONGEST_LIST || values.some((value) => /[,"]/.test(value))) return null;
  return { type: 'list', values: [...values] };
}

function comparedRule(criterion: DataValidationCriterion, values: readonly (string | null)[]): FileRule | null {
  const { type } = criterion;
  const day = 'dateValue' in criterion ? criterion.dateValue : undefined;
  const formula1 = isDayComparison(type) ? dayFormula(day, values[0] ?? null) : (values[0] ?? null);
  const formula2 = values[1];
  if (formula1 === null || formula2 === null) return null;
  const formulas = { formula1, ...(formula2 !== undefined && { formula2 }) };
  if (isComparison(type)) return { type: 'decimal', operator: comparisonToExcel(type), ...formulas };
  return isDayComparison(type) ? { type: 'date', operator: dayComparisonToExcel(type), ...formulas } : null;
}

function criterionToExcel(model: Model, sheet: SheetData, { criterion, ranges }: Rule): FileRule | null {
  const { type, values } = criterion;
  const [first = ''] = values;
  if (type === 'isValueInList') return listRule(values);
  if (type === 'isBoolean') return { type: 'list', values: ['TRUE', 'FALSE'] };
  if (type === 'dateIsValid') return { type: 'date', operator: 'greaterThanOrEqual', formula1: '0' };
  if (type === 'isValueInRange') {
    const formula1 = rangeToExcel(model, sheet.id, first, true);
    return formula1 === null ? null : { type: 'list', formula1 };
  }
  const condition = TEXT_CONDITIONS[type];
  if (condition) {
    const cell = ranges[0]?.split(':')[0] ?? 'A1';
    return { type: 'custom', formula1: condition(cell, quotedText(first)) };
  }
  const converted = values.map((value) => ruleValueToExcel(model, sheet.id, value));
  if (type === 'customFormula') return converted[0] == null ? null : { type: 'custom', formula1: converted[0] };
  return comparedRule(criterion, converted);
}

/** The dropdowns and other rules about what may be typed on a tab. */
export function validationsToExcel(model: Model, sheet: SheetData, losses: Losses): DataValidation[] {
  return sheet.dataValidationRules.flatMap((rule) => {
    const converted = criterionToExcel(model, sheet, rule);
    const range = rule.ranges.join(' ');
    if (converted === null) {
      losses.tellCell(
        'What may be typed in {cells} is not checked in the file; Excel has no such rule.',
        sheet.name,
        range,
      );
      return [];
    }
    const errorStyle = rule.isBlocking ? ('stop' as const) : ('warning' as const);
    return [{ ...converted, range, allowBlank: true, showErrorMessage: true, errorStyle }];
  });
}

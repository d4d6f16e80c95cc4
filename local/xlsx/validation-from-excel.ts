import type { DataValidationCriterion } from '@odoo/o-spreadsheet';
import type { DataValidation } from 'hucre/xlsx';
import type { EngineData } from '../local-workbook.ts';
import { formulaFromExcel, type Vocabulary } from './formula-from-excel.ts';
import type { Losses } from './losses.ts';
import { comparisonFromExcel, dayComparisonFromExcel } from './operators.ts';
import { rangeFromExcel, zonesOf } from './references.ts';
import { ruleValueFromExcel } from './rule-values.ts';

type Rule = EngineData['sheets'][number]['dataValidationRules'][number];

const SIGNS = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
} as const;

function listCriterion(rule: DataValidation, tab: string, names: Vocabulary['names']): DataValidationCriterion | null {
  if (rule.values?.join() === 'TRUE,FALSE') return { type: 'isBoolean', values: [] };
  if (rule.values) {
    // Excel trims the entries of a list.
    return { type: 'isValueInList', values: rule.values.map((value) => value.trim()), displayStyle: 'arrow' };
  }
  const { formula1 = '' } = rule;
  const range = names.get(formula1.toLowerCase()) ?? rangeFromExcel(formula1, tab);
  return range === null ? null : { type: 'isValueInRange', values: [range], displayStyle: 'arrow' };
}

function lengthCriterion(rule: DataValidation, vocabulary: Vocabulary): DataValidationCriterion | null {
  const length = `LEN(${rule.range.split(/[\s:]/)[0]})`;
  const { operator = 'between', formula1 = '', formula2 = '' } = rule;
  const between = `AND(${length}>=${formula1},${length}<=${formula2})`;
  const condition =
    operator === 'between'
      ? between
      : operator === 'notBetween'
        ? `NOT(${between})`
        : `${length}${SIGNS[operator]}${formula1}`;
  const formula = formulaFromExcel(condition, vocabulary);
  return formula === null ? null : { type: 'customFormula', values: [formula] };
}

function comparedCriterion(rule: DataValidation, vocabulary: Vocabulary): DataValidationCriterion | null {
  const formulas = [rule.formula1, rule.formula2].filter((formula) => formula !== undefined);
  const values = formulas.map((formula) => ruleValueFromExcel(formula, vocabulary)).filter((value) => value !== null);
  if (values.length < formulas.length || values.length === 0) return null;
  if (rule.type !== 'date') return { type: comparisonFromExcel(rule.operator), values };
  if (rule.operator === 'greaterThanOrEqual' && values[0] === '0') return { type: 'dateIsValid', values: [] };
  const type = dayComparisonFromExcel(rule.operator);
  if (type === undefined) return null;
  return type === 'dateIsBetween' || type === 'dateIsNotBetween'
    ? { type, values }
    : { type, values, dateValue: 'exactDate' };
}

function criterionFromExcel(rule: DataValidation, tab: string, vocabulary: Vocabulary): DataValidationCriterion | null {
  if (rule.type === 'list') return listCriterion(rule, tab, vocabulary.names);
  if (rule.type === 'textLength') return lengthCriterion(rule, vocabulary);
  if (rule.type === 'time') return null;
  if (rule.type !== 'custom') return comparedCriterion(rule, vocabulary);
  const formula = formulaFromExcel(rule.formula1 ?? '', vocabulary);
  return formula === null ? null : { type: 'customFormula', values: [formula] };
}

/** The dropdowns and other rules about what may be typed on a tab. */
export function validationsFromExcel(
  rules: readonly DataValidation[],
  tab: string,
  vocabulary: Vocabulary,
  losses: Losses,
): Rule[] {
  return rules.flatMap((rule, at) => {
    const criterion = criterionFromExcel(rule, tab, vocabulary);
    if (criterion === null) {
      losses.tellCell(
        'The rule for what may be typed in {cells} is of a kind this program does not know.',
        tab,
        rule.range,
      );
      return [];
    }
    if (rule.type === 'whole') losses.tellCell('Whole numbers only: {cells} now take any number.', tab, rule.range);
    if (rule.inputMessage) losses.tellCell('The hints shown while typing in {cells} are left out.', tab, rule.range);
    const isBlocking = rule.showErrorMessage === true && (rule.errorStyle ?? 'stop') === 'stop';
    // The type says Range objects for ranges of a criterion's rule; the exported data holds them as text.
    return [{ id: `validation-${at + 1}`, criterion, isBlocking, ranges: zonesOf(rule.range) }];
  });
}

import type { CellIsRule, ConditionalFormat } from '@odoo/o-spreadsheet';
import type { ConditionalRule } from 'hucre/xlsx';
import { formulaFromExcel, type Vocabulary } from './formula-from-excel.ts';
import type { Losses } from './losses.ts';
import { comparisonFromExcel } from './operators.ts';
import { zonesOf } from './references.ts';
import { ruleValueFromExcel } from './rule-values.ts';
import { scaleFromExcel } from './scales-from-excel.ts';
import { type StyleReader, styleFromExcel } from './styles-from-excel.ts';

type Condition = Pick<CellIsRule, 'operator' | 'values'>;

const TEXT_RULES: Readonly<Record<string, CellIsRule['operator']>> = {
  containsText: 'containsText',
  notContainsText: 'notContainsText',
  beginsWith: 'beginsWithText',
  endsWith: 'endsWithText',
};

const WHOLE_RULES: Readonly<Record<string, CellIsRule['operator']>> = {
  containsBlanks: 'isEmpty',
  notContainsBlanks: 'isNotEmpty',
  uniqueValues: 'uniqueValues',
  duplicateValues: 'duplicateValues',
};

function conditionFromExcel(rule: ConditionalRule, vocabulary: Vocabulary): Condition | null {
  const formulas = rule.formula === undefined ? [] : [rule.formula].flat();
  const byText = TEXT_RULES[rule.type];
  if (byText) return rule.text === undefined ? null : { operator: byText, values: [rule.text] };
  const whole = WHOLE_RULES[rule.type];
  if (whole) return { operator: whole, values: [] };
  if (rule.type === 'expression') {
    const formula = formulaFromExcel(formulas[0] ?? '', vocabulary);
    return formula === null ? null : { operator: 'customFormula', values: [formula] };
  }
  if (rule.type !== 'cellIs') return null;
  const values = formulas.map((formula) => ruleValueFromExcel(formula, vocabulary)).filter((value) => value !== null);
  if (values.length < formulas.length || values.length === 0) return null;
  return { operator: comparisonFromExcel(rule.operator), values };
}

function ruleFromExcel(
  rule: ConditionalRule,
  vocabulary: Vocabulary,
  styles: StyleReader,
): ConditionalFormat['rule'] | null {
  const scale = scaleFromExcel(rule);
  if (scale) return scale;
  const condition = conditionFromExcel(rule, vocabulary);
  return (
    condition && { type: 'CellIsRule', ...condition, style: rule.style ? styleFromExcel(rule.style, styles, true) : {} }
  );
}

/** The conditional formats of a tab, those that go before others first, as the engine wants them. */
export function conditionalFromExcel(
  rules: readonly ConditionalRule[],
  tab: string,
  vocabulary: Vocabulary,
  styles: StyleReader,
  losses: Losses,
): ConditionalFormat[] {
  const ordered = [...rules].sort((a, b) => a.priority - b.priority);
  return ordered.flatMap((rule, at) => {
    const converted = ruleFromExcel(rule, vocabulary, styles);
    if (converted === null) {
      losses.tellCell('The conditional format of {cells} is of a kind this program does not know.', tab, rule.range);
      return [];
    }
    const id = `format-${at + 1}`;
    return [{ id, rule: converted, ranges: zonesOf(rule.range), ...(rule.stopIfTrue && { stopIfTrue: true }) }];
  });
}

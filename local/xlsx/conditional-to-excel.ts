import type { CellIsRule, ConditionalFormat, Model } from '@odoo/o-spreadsheet';
import type { ConditionalRule } from 'hucre/xlsx';
import type { EngineData } from '../local-workbook.ts';
import { fileColour } from './colours.ts';
import { dayFormula, onDay } from './dates-in-rules.ts';
import type { Losses } from './losses.ts';
import { comparisonToExcel, dayComparisonToExcel, isComparison, isDayComparison } from './operators.ts';
import { quotedText, ruleValueToExcel } from './rule-values.ts';
import { scaleToExcel } from './scales-to-excel.ts';
import { fontToExcel } from './styles-to-excel.ts';

type SheetData = EngineData['sheets'][number];
type FileRule = Pick<ConditionalRule, 'type'> & Partial<ConditionalRule>;

/** Rules about the text of a cell: Excel wants them both by name and as a formula. */
const TEXT_RULES: Readonly<Record<string, (cell: string, text: string) => FileRule>> = {
  containsText: (cell, text) => ({ type: 'containsText', formula: `NOT(ISERROR(SEARCH(${text},${cell})))` }),
  notContainsText: (cell, text) => ({ type: 'notContainsText', formula: `ISERROR(SEARCH(${text},${cell}))` }),
  beginsWithText: (cell, text) => ({ type: 'beginsWith', formula: `LEFT(${cell},LEN(${text}))=${text}` }),
  endsWithText: (cell, text) => ({ type: 'endsWith', formula: `RIGHT(${cell},LEN(${text}))=${text}` }),
};

const WHOLE_RULES: Readonly<Record<string, (cell: string) => FileRule>> = {
  isEmpty: (cell) => ({ type: 'containsBlanks', formula: `LEN(TRIM(${cell}))=0` }),
  isNotEmpty: (cell) => ({ type: 'notContainsBlanks', formula: `LEN(TRIM(${cell}))>0` }),
  uniqueValues: () => ({ type: 'uniqueValues' }),
  duplicateValues: () => ({ type: 'duplicateValues' }),
};

function comparedRule(rule: CellIsRule, cell: string, values: readonly (string | null)[]): FileRule | null {
  const { operator, dateValue } = rule;
  const first = isDayComparison(operator) ? dayFormula(dateValue, values[0] ?? null) : values[0];
  if (first == null || values.includes(null)) return null;
  if (operator === 'customFormula') return { type: 'expression', formula: first };
  if (operator === 'dateIs') return { type: 'expression', formula: onDay(cell, dateValue, first) };
  const formula = [first, ...values.slice(1)].filter((value) => value !== null);
  if (isComparison(operator)) return { type: 'cellIs', operator: comparisonToExcel(operator), formula };
  return isDayComparison(operator) ? { type: 'cellIs', operator: dayComparisonToExcel(operator), formula } : null;
}

function cellRule(model: Model, sheetId: string, rule: CellIsRule, cell: string): FileRule | null {
  const [text = ''] = rule.values;
  const byText = TEXT_RULES[rule.operator];
  if (byText) return { ...byText(cell, quotedText(text)), text };
  const whole = WHOLE_RULES[rule.operator];
  if (whole) return whole(cell);
  const values = rule.values.filter((value) => value !== '').map((value) => ruleValueToExcel(model, sheetId, value));
  return comparedRule(rule, cell, values);
}

function lookToExcel({ style }: CellIsRule): NonNullable<ConditionalRule['style']> {
  const { name, size, ...font } = fontToExcel(style) ?? {};
  const bgColor = fileColour(style.fillColor);
  return {
    ...(Object.keys(font).length > 0 && { font }),
    // Unlike a cell's, a rule's solid fill takes its colour from the background.
    ...(bgColor && { fill: { type: 'pattern', pattern: 'solid', fgColor: bgColor, bgColor } }),
  };
}

function ruleToExcel(model: Model, sheetId: string, format: ConditionalFormat): FileRule | null {
  const { rule } = format;
  if (rule.type !== 'CellIsRule') return scaleToExcel(rule);
  const converted = cellRule(model, sheetId, rule, format.ranges[0]?.split(':')[0] ?? 'A1');
  return converted && { ...converted, style: lookToExcel(rule) };
}

/** The conditional formats of a tab; an earlier one goes before a later one, as in the engine. */
export function conditionalToExcel(model: Model, sheet: SheetData, losses: Losses): ConditionalRule[] {
  return sheet.conditionalFormats.flatMap((format, at) => {
    const converted = ruleToExcel(model, sheet.id, format);
    const range = format.ranges.join(' ');
    if (converted === null) {
      losses.tellCell(
        'The conditional format of {cells} is left out of the file; Excel has no such rule.',
        sheet.name,
        range,
      );
      return [];
    }
    return [{ ...converted, range, priority: at + 1, ...(format.stopIfTrue && { stopIfTrue: true }) }];
  });
}

import type { Model } from '@odoo/o-spreadsheet';
import { engine } from '../engine/load-engine.ts';
import { formulaFromExcel, type Vocabulary } from './formula-from-excel.ts';
import { formulaToExcel } from './formula-to-excel.ts';

const { CompiledFormula, DEFAULT_LOCALE, helpers } = engine;

/** Excel takes no longer text in a rule. */
const LONGEST = 255;

export const quotedText = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * What a rule compares with, as Excel writes it: a number, a quoted text, or a formula without `=`.
 *
 * @returns null where Excel cannot hold it.
 */
export function ruleValueToExcel(model: Model, sheetId: string, value: string): string | null {
  if (value.startsWith('=')) {
    const compiled = CompiledFormula.Compile(value, sheetId, model.getters);
    if (compiled.isBadExpression) return null;
    return formulaToExcel(compiled.toFormulaString(model.getters, { useBoundedReference: true }))?.text ?? null;
  }
  if (helpers.isNumber(value, DEFAULT_LOCALE) || helpers.isDateTime(value, DEFAULT_LOCALE)) {
    return String(helpers.toNumber(value, DEFAULT_LOCALE));
  }
  if (/^(?:true|false)$/i.test(value)) return value.toUpperCase();
  return value.length > LONGEST ? null : quotedText(value);
}

/** The inverse of `ruleValueToExcel`; null where the engine cannot read the formula. */
export function ruleValueFromExcel(value: string, vocabulary: Vocabulary): string | null {
  const text = /^"((?:[^"]|"")*)"$/.exec(value.trim())?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i.test(value.trim())) return value.trim();
  return formulaFromExcel(value, vocabulary);
}

import { registries, tokenize } from '@odoo/o-spreadsheet';

/** Functions younger than the .xlsx format, which Excel finds only with a prefix (of those that the engine shares). */
const NEWER = new Set(
  `ACOT ACOTH ARRAYTOTEXT CEILING.MATH CEILING.PRECISE CHOOSECOLS CHOOSEROWS CONCAT COT COTH COVARIANCE.P COVARIANCE.S
  CSC CSCH DAYS DECIMAL DROP EXPAND FLOOR.MATH FLOOR.PRECISE FORMULATEXT HSTACK IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS
  MINIFS MUNIT PDURATION PERCENTILE.EXC PERCENTILE.INC QUARTILE.EXC QUARTILE.INC RANDARRAY REGEXEXTRACT REGEXREPLACE
  REGEXTEST RRI SEC SECH SEQUENCE STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNIQUE
  VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XOR`.split(/\s+/),
);
const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=']);

export interface ExcelFormula {
  /** Without `=`. */
  readonly text: string;
  /** Whether it reckons with whole ranges at once, which Excel does only in a formula marked for it. */
  readonly array: boolean;
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (upper === 'SORT') return '_xlfn._xlws.SORT';
  return NEWER.has(upper) ? `_xlfn.${upper}` : upper;
}

function isExcelFunction(name: string): boolean {
  const known = registries.functionRegistry.content;
  return known[name.toUpperCase()]?.isExported === true;
}

/**
 * A formula of the engine as Excel writes it.
 *
 * @param formula the formula with `=` and every range bounded.
 * @returns null where Excel lacks one of its functions.
 */
export function formulaToExcel(formula: string): ExcelFormula | null {
  const tokens = tokenize(formula).slice(1);
  let text = '';
  let known = true;
  for (const [at, token] of tokens.entries()) {
    const next = tokens.slice(at + 1).find((other) => other.type !== 'SPACE');
    if (token.type === 'STRING') text += `"${token.value.slice(1, -1).replaceAll('"', '""')}"`;
    else if (token.type === 'INVALID_REFERENCE') text += '#REF!';
    else if (next?.type === 'LEFT_PAREN' && /^[\p{L}_]/u.test(token.value)) {
      known &&= isExcelFunction(token.value);
      text += prefixed(token.value);
    } else text += token.value;
  }
  const ranges = tokens.some((token) => token.value === ':' || token.type === 'LEFT_BRACE');
  const reckons = tokens.some((token) => token.type === 'OPERATOR' && OPERATORS.has(token.value));
  return known ? { text, array: ranges && reckons } : null;
}

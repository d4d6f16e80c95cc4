import { engine } from '../engine/load-engine.ts';

const { registries, tokenize } = engine;

/** Functions of Excel 2010 to 2019, which it finds only with a prefix (of those that the engine shares). */
const NEWER = new Set(
  `ACOT ACOTH CEILING.MATH CEILING.PRECISE CONCAT COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL FLOOR.MATH
  FLOOR.PRECISE FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM MAXIFS MINIFS MUNIT PDURATION PERCENTILE.EXC PERCENTILE.INC
  QUARTILE.EXC QUARTILE.INC RRI SEC SECH STDEV.P STDEV.S SWITCH TEXTJOIN VAR.P VAR.S XOR`.split(/\s+/),
);
/**
 * Functions of today's Excel only. Other programs and bought versions of Excel would show an error in place of the
 * result, so they count as unknown.
 */
const NEWEST = new Set(
  `ARRAYTOTEXT CHOOSECOLS CHOOSEROWS DROP EXPAND HSTACK RANDARRAY REGEXEXTRACT REGEXREPLACE REGEXTEST SEQUENCE SORT TAKE
  TEXTAFTER TEXTBEFORE TEXTSPLIT TOCOL TOROW UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP`.split(/\s+/),
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
  return NEWER.has(upper) ? `_xlfn.${upper}` : upper;
}

function isExcelFunction(name: string): boolean {
  const known = registries.functionRegistry.content;
  return known[name.toUpperCase()]?.isExported === true && !NEWEST.has(name.toUpperCase());
}

/**
 * A formula of the engine as Excel writes it.
 *
 * @param formula the formula with `=` and every range bounded.
 * @returns null where not every Excel has all of its functions.
 */
export function formulaToExcel(formula: string): ExcelFormula | null {
  const tokens = tokenize(formula).slice(1);
  let text = '';
  let known = true;
  for (const [at, token] of tokens.entries()) {
    const next = tokens.slice(at + 1).find((other) => other.type !== 'SPACE');
    if (token.type === 'STRING') text += `"${token.value.slice(1, -1).replace(/\\?"/g, '""')}"`;
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

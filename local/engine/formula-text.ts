import type { Locale } from '@odoo/o-spreadsheet';
import { Exception } from './host-error.ts';
import { engine } from './load-engine.ts';

type Token = ReturnType<typeof engine.tokenize>[number];

function rewritten(tokens: readonly Token[], rewrite: (token: Token, inBraces: boolean) => string): string {
  let depth = 0;
  return tokens
    .map((token) => {
      if (token.type === 'LEFT_BRACE') depth++;
      if (token.type === 'RIGHT_BRACE') depth--;
      return rewrite(token, depth > 0);
    })
    .join('');
}

function fromPoint({ type, value }: Token, inBraces: boolean): string {
  // `;` is accepted as separator in every locale, so that `=F(A1;B1)` works in en_US too.
  return type === 'ARRAY_ROW_SEPARATOR' && !inBraces ? ',' : value;
}

function fromComma({ type, value }: Token, locale: Locale): string {
  if (type === 'ARG_SEPARATOR') return ',';
  if (type === 'ARRAY_ROW_SEPARATOR') return ';';
  if (type === 'NUMBER') return value.replace(',', '.');
  if (value !== ',') return value;
  // assumed: Sheets would show #ERROR! (Formula parse error) in the cell.
  throw new Exception(`Formula parse error: ${locale.code} separates arguments by ; and not by a comma.`);
}

/**
 * A formula as typed in the spreadsheet's locale, as the engine takes it (PLATFORM §6, formula locale: assumed). Where
 * the decimal sign is a point, `,` and `;` both separate arguments; where it is a comma, only `;` does.
 */
export function engineFormula(formula: string, locale: Locale): string {
  const tokens = engine.tokenize(formula, locale);
  if (locale.formulaArgSeparator === ',') return rewritten(tokens, fromPoint);
  return rewritten(tokens, (token) => fromComma(token, locale));
}

/** The engine's formula as `getFormula()` gives it in the spreadsheet's locale. */
export function localFormula(formula: string, locale: Locale): string {
  if (locale.formulaArgSeparator === ',') return formula;
  return rewritten(engine.tokenize(formula), ({ type, value }) => {
    if (type === 'ARG_SEPARATOR') return ';';
    if (type === 'ARRAY_ROW_SEPARATOR') return '\\';
    return type === 'NUMBER' ? value.replace('.', ',') : value;
  });
}

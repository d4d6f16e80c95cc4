import type { AST, EvalContext, FormulaCell } from '@odoo/o-spreadsheet';
import { engine } from './load-engine.ts';

/** Built-ins that give another result each time; as arguments of custom functions they never finish (PLATFORM 1.6). */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

type Formula = FormulaCell['compiledFormula'];

const judged = new WeakMap<Formula, { readonly anywhere: boolean; readonly inArguments: boolean }>();

function* calls(ast: AST): Iterable<AST & { type: 'FUNCALL' }> {
  for (const node of engine.iterateAstNodes(ast)) if (node.type === 'FUNCALL') yield node;
}

const isVolatile = (ast: AST): boolean => [...calls(ast)].some(({ value }) => VOLATILE.has(value.toUpperCase()));

function judge(formula: Formula, context: EvalContext, isCustom: (name: string) => boolean) {
  const known = judged.get(formula);
  if (known) return known;
  const ast = engine.parse(formula.toFormulaString(context.getters));
  const custom = [...calls(ast)].filter(({ value }) => isCustom(value));
  const verdict = { anywhere: isVolatile(ast), inArguments: custom.some(({ args }) => args.some(isVolatile)) };
  judged.set(formula, verdict);
  return verdict;
}

/** Whether the formula being evaluated hands a volatile built-in to a custom function, itself or by a single cell. */
export function hasVolatileArgument(
  context: EvalContext,
  referred: readonly EvalContext['__originCellPosition'][],
  isCustom: (name: string) => boolean,
): boolean {
  const formulaAt = (position: EvalContext['__originCellPosition']) => {
    const cell = position && context.getters.getCell(position);
    return cell?.isFormula ? judge(cell.compiledFormula, context, isCustom) : undefined;
  };
  const own = formulaAt(context.__originCellPosition);
  return own?.inArguments === true || referred.some((position) => formulaAt(position)?.anywhere);
}

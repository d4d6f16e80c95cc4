import type { Arg, AST, CellPosition, EvalContext, FormulaCell } from '@odoo/o-spreadsheet';

/** Built-ins that give another result each time; as arguments of custom functions they never finish (PLATFORM 1.6). */
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);

type Formula = FormulaCell['compiledFormula'];
type Parser = Pick<typeof import('@odoo/o-spreadsheet'), 'parse' | 'iterateAstNodes'>;

const judged = new WeakMap<Formula, { readonly anywhere: boolean; readonly inArguments: boolean }>();

function judge(engine: Parser, formula: Formula, context: EvalContext, isCustom: (name: string) => boolean) {
  const known = judged.get(formula);
  if (known) return known;
  const calls = (ast: AST) => [...engine.iterateAstNodes(ast)].filter((node) => node.type === 'FUNCALL');
  const isVolatile = (ast: AST) => calls(ast).some(({ value }) => VOLATILE.has(value.toUpperCase()));
  const ast = engine.parse(formula.toFormulaString(context.getters));
  const custom = calls(ast).filter(({ value }) => isCustom(value));
  const verdict = { anywhere: isVolatile(ast), inArguments: custom.some(({ args }) => args.some(isVolatile)) };
  judged.set(formula, verdict);
  return verdict;
}

/** The cell an argument refers to, where it is one cell. */
function singleCell(arg: Arg): CellPosition | undefined {
  return Array.isArray(arg) && arg.length === 1 && arg[0]?.length === 1 ? arg[0][0]?.position : undefined;
}

/**
 * Whether the formula being evaluated hands a volatile built-in to a custom function, itself or by a single cell.
 *
 * @param engine the engine that evaluates: the server's, or a window's.
 */
export function hasVolatileArgument(
  engine: Parser,
  context: EvalContext,
  args: readonly Arg[],
  isCustom: (name: string) => boolean,
): boolean {
  const formulaAt = (position: EvalContext['__originCellPosition']) => {
    const cell = position && context.getters.getCell(position);
    return cell?.isFormula ? judge(engine, cell.compiledFormula, context, isCustom) : undefined;
  };
  const own = formulaAt(context.__originCellPosition);
  return own?.inArguments === true || args.some((arg) => formulaAt(singleCell(arg))?.anywhere);
}

import type { CellPosition, Model } from '@odoo/o-spreadsheet';
import { sheetsCode } from '../../local/engine/error-codes.ts';
import { engine } from '../../local/engine/load-engine.ts';

/** The error in a cell as Sheets words it: code, and the message of its note. Undefined if there is no error. */
export function explainError(
  { getters }: Pick<Model, 'getters'>,
  position: CellPosition,
): { code: string; message: string } | undefined {
  const { type, value, ...cell } = getters.getEvaluatedCell(position) as {
    readonly type: string;
    readonly value: unknown;
    readonly message?: string;
    readonly errorOriginPosition?: CellPosition;
  };
  if (type !== 'error') return undefined;
  const at = cell.errorOriginPosition;
  if (value === '#SPILL!' && at) {
    const xc = engine.helpers.toXC(at.col, at.row);
    // Sheets' words (PLATFORM 1.8); the engine does not name the cell.
    return { code: '#REF!', message: `Array result was not expanded because it would overwrite data in ${xc}.` };
  }
  return { code: sheetsCode(String(value)), message: cell.message ?? '' };
}

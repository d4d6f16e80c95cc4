import { engine } from './load-engine.ts';

/** The engine's error codes, and what Sheets shows for them. */
const SHEETS_CODES: Readonly<Record<string, string>> = {
  '#REF': '#REF!',
  '#SPILL!': '#REF!',
  '#CYCLE': '#REF!',
  '#ERROR': '#ERROR!',
  '#BAD_EXPR': '#ERROR!',
};

// Custom functions that throw show Sheets' own code in the grid, not the engine's.
engine.registries.errorTypes.add('#ERROR!');

/** Sheets' error code for the engine's; a code both share is returned as it is. */
export const sheetsCode = (code: string): string => SHEETS_CODES[code] ?? code;

/** The engine's error, which is shown in the cell with its message and nothing added. */
export const cellError = (message: string, code = '#ERROR!') => new engine.EvaluationError(message, code);

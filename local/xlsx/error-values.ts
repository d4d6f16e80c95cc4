/** The engine's error values as Excel writes them; those Excel has no word for become its most general one. */
const TO_EXCEL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '#N/A': '#N/A',
    '#REF': '#REF!',
    '#BAD_EXPR': '#NAME?',
    '#CYCLE': '#REF!',
    '#NAME?': '#NAME?',
    '#DIV/0!': '#DIV/0!',
    '#NUM!': '#NUM!',
    '#SPILL!': '#SPILL!',
    '#ERROR': '#VALUE!',
    '#NULL!': '#NULL!',
  }),
);

const TO_ENGINE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    '#N/A': '#N/A',
    '#REF!': '#REF',
    '#NAME?': '#NAME?',
    '#DIV/0!': '#DIV/0!',
    '#NUM!': '#NUM!',
    '#SPILL!': '#SPILL!',
    '#NULL!': '#NULL!',
  }),
);

/** A value with the engine's error codes turned into Excel's; anything else as it is. */
export function errorToExcel<T>(value: T): T | string {
  return typeof value === 'string' ? (TO_EXCEL.get(value) ?? value) : value;
}

/** The engine's code for an error value of a .xlsx file. */
export const errorToEngine = (code: string): string => TO_ENGINE.get(code) ?? '#ERROR';

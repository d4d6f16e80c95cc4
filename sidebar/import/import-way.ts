import type { Way } from '../setup/way.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import type { ImportMemory } from './session.ts';
import { startImport } from './start-import.ts';
import { START } from './state.ts';

/** Looking at another way is not to cost what was corrected. */
const memory: ImportMemory = { state: START };

/** Brings in a framework that people have in a layout of their own. */
export const importWay: Way = {
  id: 'import',
  label: IMPORT_STRINGS.title,
  start: (parts) => startImport(parts, memory),
};

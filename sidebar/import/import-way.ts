import type { Way } from '../setup/way.ts';
import { IMPORT_STRINGS } from './import-strings.ts';
import { startImport } from './start-import.ts';

/** Brings in a framework that people have in a layout of their own. */
export const importWay: Way = { id: 'import', title: IMPORT_STRINGS.title, start: startImport };

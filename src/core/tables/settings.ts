import type { Cell } from '../cell.ts';
import { required, text, unlessError } from './columns.ts';
import type { RowOf, TableSpec } from './table.ts';

const raw = { ...required(text('Value', 'What is set.')), read: unlessError((cell): Cell => cell ?? '') };

/** Settings by name; what a name means and its default stand in `framework/settings.ts`. */
export const SETTINGS = {
  kind: 'Settings',
  columns: {
    name: required(text('Setting', 'The name of the setting.')),
    value: raw,
    what: text('What it does', 'What changes with it.'),
  },
} satisfies TableSpec;

/** One setting. */
export type SettingRow = RowOf<typeof SETTINGS.columns>;

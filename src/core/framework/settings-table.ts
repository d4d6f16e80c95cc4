import { SETTINGS } from '../tables/settings.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { SETTING_TEXTS } from './setting-texts.ts';

/** @returns The Settings tab with every setting at its default. */
export function settingsTable(): TableData {
  return tableData(
    SETTINGS,
    Object.values(SETTING_TEXTS).map(({ name, typed, what }) => ({ name, value: typed, what })),
  );
}

import { type Cell, textOf } from '../cell.ts';
import type { Problem } from '../finding.ts';
import { normalise } from '../normalise.ts';
import type { SettingRow } from '../tables/settings.ts';
import { refOf } from '../tables/table.ts';
import { SETTING_LIST, type Setting, type Settings } from './setting-list.ts';

/**
 * Reads the Settings tab. An empty or missing value means the default; one that cannot be taken is reported and the
 * default holds.
 *
 * @param rows The rows of the tab, none where there is no tab.
 * @returns The settings in force, and a problem for each value that was not taken.
 */
export function readSettings(rows: readonly SettingRow[]): {
  readonly settings: Settings;
  readonly problems: readonly Problem[];
} {
  const byName = new Map(rows.map((row) => [normalise(row.name), row]));
  const problems: Problem[] = [];
  const settings: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries<Setting<unknown>>(SETTING_LIST)) {
    const row = byName.get(normalise(entry.name));
    const isSet = row !== undefined && filled(row.value);
    const taken = isSet ? entry.take(row.value) : undefined;
    settings[key] = taken ?? entry.value;
    if (!isSet || taken !== undefined) continue;
    const message = `${entry.name} cannot be “${String(row.value)}”, so “${entry.typed}” is used. ${entry.mend}`;
    problems.push({ id: 'cell-readable', at: refOf(row.place, 'value'), message });
  }
  return { settings: settings as Settings, problems };
}

function filled(cell: Cell): boolean {
  return textOf(cell) !== '';
}

import { settingsTable } from '../framework/settings-table.ts';
import { COMPETENCIES } from '../tables/competencies.ts';
import { CRITERIA } from '../tables/criteria.ts';
import { LEVELS } from '../tables/levels.ts';
import { MATRIX } from '../tables/matrix.ts';
import { PATHS } from '../tables/paths.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import type { FrameworkPreset } from './preset.ts';

/**
 * Turns presets into the framework tabs of a workbook, in tab order.
 *
 * @param presets Job families; their rows follow each other in shared tabs.
 * @returns Levels, Competencies, Matrix, Criteria, Paths and Settings with the headers of DESIGN §1. The Matrix has one
 * column for each level code of any family; a cell is empty where the competency does not apply.
 */
export function presetTables(presets: readonly FrameworkPreset[]): TableData[] {
  return [levels(presets), competencies(presets), matrix(presets), criteria(presets), paths(presets), settingsTable()];
}

function levels(presets: readonly FrameworkPreset[]): TableData {
  const rows = presets.flatMap(({ family, levels: list }) =>
    list.map((level) => ({ ...level, family, marketTitles: level.marketTitles.join(', ') })),
  );
  return tableData(LEVELS, rows);
}

function competencies(presets: readonly FrameworkPreset[]): TableData {
  const rows = presets.flatMap(({ family, competencies: list }) =>
    list.map(({ name, type, tracks, leadership, definition, whyItMatters }) => ({
      family,
      name,
      type,
      tracks,
      leadership: leadership ? 'yes' : '',
      definition,
      whyItMatters,
      owner: '',
    })),
  );
  return tableData(COMPETENCIES, rows);
}

function matrix(presets: readonly FrameworkPreset[]): TableData {
  const codes = [...new Set(presets.flatMap((preset) => preset.levels.map((level) => level.code)))];
  const rows = presets.flatMap(({ family, competencies: list }) =>
    list.map(({ name, descriptions }) => ({ family, competency: name, open: descriptions })),
  );
  return tableData(MATRIX, rows, { open: codes });
}

const criteria = (presets: readonly FrameworkPreset[]): TableData =>
  tableData(
    CRITERIA,
    presets.flatMap(({ family, criteria: list }) =>
      list.map((row) => ({ ...row, family, value: row.value ?? '', cycles: row.cycles ?? '' })),
    ),
  );

function paths(presets: readonly FrameworkPreset[]): TableData {
  const rows = presets.flatMap((preset) =>
    preset.paths.map(({ kind, transferableSkills, gapsToClose, ...ends }) => ({
      ...ends,
      path: kind,
      transferable: transferableSkills,
      gaps: gapsToClose,
    })),
  );
  return tableData(PATHS, rows);
}

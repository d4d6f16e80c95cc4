import { ENGINEERING } from './engineering.ts';
import { exampleCompany } from './example-company.ts';
import { fitPreset } from './sizes.ts';
import type { TableData } from './table-data.ts';
import { presetTables } from './tables.ts';

const LEVELS = ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'M1', 'M2'];
const TEAM = ['E1004', 'E1008', 'E1013', 'E1014', 'E1015', 'E1016', 'E1017', 'E1018', 'E1019', 'E1020'];
const CYCLES = ['2026 Q2', '2026 Q3'];

/** One team of the example company with its two managers, on seven levels of Engineering and in two cycles. */
export function exampleSmallTeam(): TableData[] {
  const levelsBySize = { Startup: LEVELS, Growth: LEVELS, 'Mid-size': LEVELS };
  const framework = presetTables([fitPreset({ ...ENGINEERING, levelsBySize }, 'Growth')]);
  const kinds = framework.map(({ kind }) => kind);
  const team = exampleCompany().filter(({ kind }) => !kinds.includes(kind));
  return [...framework, ...team.map(ofTheTeam)];
}

/** The rows of the team's people and of the two cycles; nobody's manager is missing. */
function ofTheTeam(table: TableData): TableData {
  const [header = [], ...rows] = table.rows;
  const at = (name: string) => header.indexOf(name);
  const [id, cycle, manager] = [at('Employee ID'), at('Cycle'), at('Manager ID')];
  const byCycle = table.kind === 'Cycles' || table.kind === 'Ratings';
  const kept = rows
    .filter((row) => id < 0 || TEAM.includes(String(row[id])))
    .filter((row) => !byCycle || CYCLES.includes(String(row[cycle])))
    .map((row) => row.map((cell, column) => (column === manager && !TEAM.includes(String(cell)) ? '' : cell)));
  return { ...table, rows: [header, ...kept] };
}

import type { TableData } from '../tables/table-data.ts';
import { ENGINEERING } from './engineering.ts';
import { exampleCompany } from './example-company.ts';
import { fitPreset } from './sizes.ts';
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
  const all = ENGINEERING.criteria.map(({ id }) => id);
  const kept = framework.flatMap(({ kind, rows }) => (kind === 'Criteria' ? rows.map(([id]) => id) : []));
  const dropped = all.filter((id) => !kept.includes(id));
  return [...framework, ...team.map((table) => ofTheTeam(table, dropped))];
}

/** The rows of the team's people, of the two cycles and to the seven levels, but no proof of what is not asked; nobody's manager is missing. */
function ofTheTeam(table: TableData, dropped: readonly string[]): TableData {
  const [header = [], ...rows] = table.rows;
  const at = (name: string) => header.indexOf(name);
  const [id, cycle, manager, to] = [at('Employee ID'), at('Cycle'), at('Manager ID'), at('To level')];
  const kept = rows
    .filter((row) => id < 0 || TEAM.includes(String(row[id])))
    .filter((row) => cycle < 0 || CYCLES.includes(String(row[cycle])))
    .filter((row) => !dropped.includes(String(row[at('For')])))
    .filter((row) => to < 0 || LEVELS.includes(String(row[to])))
    .map((row) => row.map((cell, column) => (column === manager && !TEAM.includes(String(cell)) ? '' : cell)));
  return { ...table, rows: [header, ...kept] };
}

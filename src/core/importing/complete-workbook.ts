import { defaultCriteria } from '../presets/default-criteria.ts';
import { inventedTeam } from '../presets/invented-team.ts';
import type { TableData } from '../tables/table-data.ts';
import { aboutTab } from './about-tab.ts';
import { importReport } from './import-report.ts';
import { outlineOf } from './outline.ts';
import type { Proposal } from './proposal.ts';
import { proposalTables } from './proposal-tables.ts';

/** Any number; the same framework always gets the same team. */
const SEED = 20261122;

/**
 * Adds what a framework alone lacks before anything can be shown: criteria, a small team, cycles and ratings. What was
 * added says so in its rows, and on a tab of its own.
 *
 * @param proposal The framework as it was understood.
 * @param source What it was read from, for the reader of the workbook.
 */
export function completeWorkbook(proposal: Proposal, source: string): readonly TableData[] {
  return [
    ...proposalTables(proposal),
    defaultCriteria(),
    ...inventedTeam(outlineOf(proposal), SEED),
    aboutTab(importReport(proposal), source),
  ];
}

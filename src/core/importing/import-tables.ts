import { settingsTable } from '../framework/settings-table.ts';
import { isEverything, normalise } from '../normalise.ts';
import { defaultCriteria } from '../presets/default-criteria.ts';
import { type RatedFamily, starterTables } from '../setup/starter-tables.ts';
import { CRITERIA } from '../tables/criteria.ts';
import { RATINGS } from '../tables/ratings.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import type { Proposal } from './proposal.ts';
import { proposalTables } from './proposal-tables.ts';
import { UNPLACED_TAB } from './unplaced-tab.ts';

/** What is made beside the framework itself. */
export interface ImportChoice {
  /** Also the tabs that people and their ratings go into. */
  readonly rest: boolean;
  /** Also the criteria most frameworks start from. */
  readonly criteria: boolean;
  /** Kinds of table that the workbook has; of the rest only ratings are added to. */
  readonly existing: readonly string[];
}

const COMMON = 'A common starting value that nobody at your company has decided on. Change it to yours.';

/**
 * Writes a proposal as the tables of a workbook that can be worked with.
 *
 * @returns Levels, Competencies, Matrix, then what was chosen beside them, then text without a place where there is any.
 */
export function importTables(proposal: Proposal, { rest, criteria, existing }: ImportChoice): readonly TableData[] {
  const isThere = ({ kind }: { readonly kind: string }) => existing.includes(kind);
  const empty = tableData(CRITERIA, []);
  const settings = settingsTable();
  // A tab of ratings gets the columns of new competencies; the others have what people want in them.
  const starters = starterTables(ratedFamilies(proposal), new Set());
  return [
    ...proposalTables(proposal),
    ...(criteria ? [defaultCriteria(COMMON)] : rest && !isThere(empty) ? [empty] : []),
    ...(rest ? starters.filter((table) => table.kind === RATINGS.kind || !isThere(table)) : []),
    ...(rest && !isThere(settings) ? [settings] : []),
    ...unplaced(proposal),
  ];
}

function ratedFamilies({ families, competencies }: Proposal): readonly RatedFamily[] {
  return families.map(({ family }) => {
    const key = normalise(family);
    const own = competencies.filter((one) => normalise(one.family) === key || isEverything(normalise(one.family)));
    return { family, competencies: [...new Set(own.map(({ name }) => name))] };
  });
}

function unplaced({ unplaced: texts }: Proposal): readonly TableData[] {
  if (texts.length === 0) return [];
  const rows = texts.map(({ at, text, why }) => [`${at.tab}!${at.cell}`, text, why]);
  return [{ kind: UNPLACED_TAB, tab: UNPLACED_TAB, rows: [['From', 'Text', 'Why'], ...rows] }];
}

import { settingsTable } from '../framework/settings-table.ts';
import { isEverything, normalise } from '../normalise.ts';
import { defaultCriteria } from '../presets/default-criteria.ts';
import { ratingsTable } from '../setup/ratings-table.ts';
import { CRITERIA } from '../tables/criteria.ts';
import { CYCLES } from '../tables/cycles.ts';
import { PEOPLE } from '../tables/people.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import type { Proposal } from './proposal.ts';
import { proposalTables } from './proposal-tables.ts';

/** What is made beside the framework itself. */
export interface ImportChoice {
  /** Also the tabs that people and their ratings go into. */
  readonly rest: boolean;
  /** Also the criteria most frameworks start from. */
  readonly criteria: boolean;
  /** Kinds of table that the workbook has; Settings and empty Criteria are made only where there are none. */
  readonly existing: readonly string[];
}

/** The tab that keeps what has no place in the framework. */
export const UNPLACED_TAB = 'Text without a place';

const COMMON = 'A common starting value that nobody at your company has decided on. Change it to yours.';
/** The longest name Google gives a tab. */
const LONGEST_TAB = 100;

/**
 * Writes a proposal as the tables of a workbook that can be worked with.
 *
 * @returns Levels, Competencies, Matrix, then what was chosen beside them, then text without a place where there is any.
 */
export function importTables(proposal: Proposal, { rest, criteria, existing }: ImportChoice): readonly TableData[] {
  const isThere = ({ kind }: { readonly kind: string }) => existing.includes(kind);
  const empty = tableData(CRITERIA, []);
  const settings = settingsTable();
  return [
    ...proposalTables(proposal),
    ...(criteria ? [defaultCriteria(COMMON)] : rest && !isThere(empty) ? [empty] : []),
    ...(rest ? [tableData(PEOPLE, []), tableData(CYCLES, []), ...ratings(proposal)] : []),
    ...(rest && !isThere(settings) ? [settings] : []),
    ...unplaced(proposal),
  ];
}

/** @returns Families whose names are too long for the name of a tab, so that they get no ratings of their own. */
export function withoutRatings({ families }: Proposal): readonly string[] {
  return families.map(({ family }) => family).filter((family) => ratingsTable(family, []).tab.length > LONGEST_TAB);
}

function ratings(proposal: Proposal): readonly TableData[] {
  const tooLong = withoutRatings(proposal);
  return proposal.families
    .filter(({ family }) => !tooLong.includes(family))
    .map(({ family }) => {
      const key = normalise(family);
      const own = proposal.competencies.filter(
        (one) => normalise(one.family) === key || isEverything(normalise(one.family)),
      );
      return ratingsTable(family, [...new Set(own.map(({ name }) => name))]);
    });
}

function unplaced({ unplaced: texts }: Proposal): readonly TableData[] {
  if (texts.length === 0) return [];
  const rows = texts.map(({ at, text, why }) => [`${at.tab}!${at.cell}`, text, why]);
  return [{ kind: UNPLACED_TAB, tab: UNPLACED_TAB, rows: [['From', 'Text', 'Why'], ...rows] }];
}

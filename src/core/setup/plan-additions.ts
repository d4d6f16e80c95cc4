import type { Grid } from '../cell.ts';
import type { CellDifference, TabAddition } from '../contract.ts';
import { normalise } from '../normalise.ts';
import type { TableData } from '../tables/table-data.ts';
import { addTable } from './add-table.ts';
import { draftOf, newDraft, type TabDraft } from './tab-draft.ts';
import { suffixKey, tabForFamily } from './tab-for-family.ts';

/** A tab of the workbook before anything is added. */
export interface ExistingTab {
  readonly name: string;
  /** The name under which it was set up; the name it has where it was not. */
  readonly knownAs: string;
  /** Empty where it is none of ours. */
  readonly kind: string;
  readonly isEmpty: boolean;
  /** Whether its set-up was begun and not ended. */
  readonly isUnfinished: boolean;
  /** Its cells, if it is ours; they may end below the header where the kind gets no rows. */
  readonly values: Grid;
  /** The formula of each cell, empty where there is none; needed of kinds that get rows. */
  readonly formulas?: readonly (readonly string[])[];
}

/** What is to be done to one tab. */
export interface TabPlan {
  readonly state: TabAddition['state'];
  /** The tab with what comes to it; where it is made or filled, that is all it holds. */
  readonly draft: TabDraft;
  /** Why nothing can be added although there was something to add. */
  readonly why?: string;
  /** Whether the tab was left half made, so that it is to be finished. */
  readonly isUnfinished: boolean;
}

/** What adding tables to a workbook would do. Pure data: nothing is written yet. */
export interface AdditionPlan {
  readonly tabs: readonly TabPlan[];
  readonly differences: readonly CellDifference[];
}

/**
 * Plans how tables join those of a workbook. Rows are matched by what names them (family and code, family and
 * competency, a criterion's ID …): rows and columns that are missing are added, empty cells are filled, and a cell that
 * says something else stays and is reported. Adding the same tables again changes nothing.
 *
 * @param existing Every tab of the workbook.
 * @param tables What is to be there, header row first. Rows go to the tab of their job family where there is one.
 * @returns A plan for each tab that the tables concern, in the order of the tables.
 */
export function planAdditions(existing: readonly ExistingTab[], tables: readonly TableData[]): AdditionPlan {
  const drafts = existing.flatMap((tab) => {
    const draft = tab.kind === '' ? undefined : draftOf(tab);
    return draft ? [draft] : [];
  });
  const old = new Set(drafts);
  const concerned = new Set<TabDraft>();
  const differences = tables.flatMap((table) => {
    const tabOf = (family: string): TabDraft => {
      const own = drafts.filter(({ kind }) => kind === table.kind);
      const draft = tabWith(own, table, family) ?? newDraft(table.kind, newName(own, table, family), headersOf(table));
      if (!drafts.includes(draft)) drafts.push(draft);
      concerned.add(draft);
      return draft;
    };
    const own = drafts.filter(({ kind }) => kind === table.kind);
    for (const draft of own) if (table.rows.length > 1) concerned.add(draft);
    return addTable(table, own, tabOf);
  });
  return { tabs: [...concerned].map((draft) => planOf(draft, old.has(draft), existing)), differences };
}

const headersOf = ({ rows: [header = []] }: TableData) => header.map(String);

/** The tab of that name or family, else the one for all families; of Ratings only if it has every competency. */
function tabWith(own: readonly TabDraft[], table: TableData, family: string): TabDraft | undefined {
  const suffix = suffixKey(table.tab) || normalise(family);
  const mine = own.find(({ tab, knownAs }) => suffix !== '' && [tab, knownAs].map(suffixKey).includes(suffix));
  const shared = own.find((draft) => suffixKey(draft.knownAs) === '');
  if (mine || !shared || table.kind !== 'Ratings' || suffix === '') return mine ?? shared;
  const headers = new Set(shared.headers.map(normalise));
  return headersOf(table).every((header) => headers.has(normalise(header))) ? shared : undefined;
}

/** Where every tab of the kind belongs to another family, a family gets one of its own. */
function newName(own: readonly TabDraft[], { kind, tab }: TableData, family: string): string {
  return own.length > 0 && family !== '' && suffixKey(tab) === '' ? tabForFamily(kind, family) : tab;
}

function planOf(draft: TabDraft, isOld: boolean, existing: readonly ExistingTab[]): TabPlan {
  const { tab, headers, width, rows, fills } = draft;
  const same = existing.find(({ name }) => normalise(name) === normalise(tab));
  const isUnfinished = same?.isUnfinished ?? false;
  if (isOld) {
    const isMore = headers.length > width || fills.length > 0 || rows.some(({ row }) => row === undefined);
    return { state: isMore || isUnfinished ? 'add' : 'keep', draft, isUnfinished };
  }
  if (!same) return { state: 'new', draft, isUnfinished };
  if (same.isEmpty) return { state: 'fill', draft: { ...draft, tab: same.name }, isUnfinished };
  const why = `The tab “${same.name}” holds something else: it has no row with the headers of ${draft.kind}. Rename it, then try again.`;
  return { state: 'keep', draft, why, isUnfinished };
}

/** What a plan comes to, for the preview and the report. */
export function reportOf({ state, draft, why, isUnfinished }: TabPlan): TabAddition {
  const { tab, headers, width, rows, fills } = draft;
  const isWhole = state === 'new' || state === 'fill';
  if (why !== undefined) return { tab, state, rows: 0, columns: [], cells: 0, why };
  return {
    tab,
    state,
    rows: rows.filter(({ row }) => row === undefined).length,
    columns: isWhole ? [] : headers.slice(width),
    cells: fills.length,
    ...(isUnfinished && state === 'add' ? { finished: true } : {}),
  };
}

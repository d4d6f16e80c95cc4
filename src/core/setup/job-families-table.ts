import { JOB_FAMILIES } from '../tables/job-families.ts';
import { type TableData, tableData } from '../tables/table-data.ts';

/** Where the family that another was made from is recorded: a column of Job families that no rule looks at. */
export const PARENT_HEADER = 'Copied from';

/** A job family as it begins. */
export interface NewJobFamily {
  readonly family: string;
  /** `Engineering`, `Sales` …; empty where it is not known. */
  readonly jobFunction: string;
  /** The family it was made from. */
  readonly copiedFrom?: string;
}

/** The rows of Job families for families that are being set up: HR provides the template, managers write (S98). */
export function jobFamiliesTable(families: readonly NewJobFamily[]): TableData {
  const later = { structureOwner: '', contentOwner: '', lastReviewed: '', stableBecause: '', openTrigger: '' };
  const rows = families.map(({ family, jobFunction, copiedFrom = '' }) => ({
    ...later,
    family,
    stage: 'Template',
    jobFunction,
    reviewCycle: '',
    version: '',
    open: { [PARENT_HEADER]: copiedFrom },
  }));
  const isCopied = families.some(({ copiedFrom }) => copiedFrom !== undefined);
  return tableData(JOB_FAMILIES, rows, { open: isCopied ? [PARENT_HEADER] : [] });
}

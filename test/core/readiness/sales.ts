import type { Cell } from '../../../src/core/cell.ts';
import type { Answer } from '../../../src/core/readiness/readiness.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import { companyFrom, type Rows, type Tabs } from '../company.ts';

const NAMES = ['Prospecting', 'Closing', 'Writing', 'Ownership', 'Coaching'];

/** What one test changes about the sales team; the rest is usual. */
export interface Case {
  /** The ratings of E1 in 2026 H1, one per competency: there are as many competencies as ratings. */
  readonly ratings?: readonly Cell[];
  /** Further rows of the Ratings tab, in the order of its columns: Cycle, Employee ID, Rater, then the ratings. */
  readonly moreRatings?: Rows;
  /** Rows of Criteria from Criterion on: Criterion, Value, Cycles. */
  readonly criteria?: Rows;
  readonly since?: Cell;
  readonly leftOn?: Cell;
  readonly target?: Cell;
  readonly level?: Cell;
  /** Names of the competencies marked Leadership. */
  readonly leadership?: readonly string[];
  /** Other tabs, in place of the usual ones of the same name. */
  readonly tabs?: Tabs;
}

/** A sales team of one, S1 on the way to S2, in the cycle 2026 H1 of three. */
export function salesTabs(of: Case = {}): Tabs {
  const ratings = of.ratings ?? [4, 4, 3, 3];
  const names = NAMES.slice(0, ratings.length);
  return {
    Levels: [
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      ['Sales', 'IC', 'S1', 'Seller', 1],
      ['Sales', 'IC', 'S2', 'Senior seller', 2],
      ['Sales', 'Management', 'M1', 'Sales lead', 1],
    ],
    Competencies: [
      ['Job family', 'Competency', 'Type', 'Leadership'],
      ...names.map((name): Cell[] => ['Sales', name, 'Core', of.leadership?.includes(name) ? 'yes' : '']),
    ],
    Criteria: [
      ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value', 'Cycles'],
      ...(of.criteria ?? []).map((row, at): Cell[] => [`C${at + 1}`, '', '', '', ...row]),
    ],
    People: [
      ['Employee ID', 'Name', 'Job family', 'Level', 'In level since', 'Target level', 'Left on'],
      ['E1', 'Ana Silva', 'Sales', of.level ?? 'S1', of.since ?? '2024-01-01', of.target ?? '', of.leftOn ?? ''],
    ],
    Cycles: [
      ['Cycle', 'Start', 'End'],
      ['2025 H1', '2025-01-01', '2025-06-30'],
      ['2025 H2', '2025-07-01', '2025-12-31'],
      ['2026 H1', '2026-01-01', '2026-06-30'],
    ],
    Ratings: [
      ['Cycle', 'Employee ID', 'Rater', ...names],
      ['2026 H1', 'E1', '', ...ratings],
      ...(of.moreRatings ?? []),
    ],
    ...of.tabs,
  };
}

/** Judges E1. */
export function answerOf(of: Case = {}, target = ''): Answer {
  return judge(companyFrom(salesTabs(of)), 'E1', target);
}

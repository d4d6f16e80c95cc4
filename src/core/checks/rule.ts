import type { CellRef, Grid } from '../cell.ts';
import type { DayReader } from '../day.ts';
import type { Problem, Severity } from '../finding.ts';
import type { Company } from '../readiness/company.ts';
import type { TabFacts } from '../tables/tab-facts.ts';
import type { Fix } from './fix.ts';

/** A small workbook: tab names with their rows. */
export type Example = Readonly<Record<string, Grid>>;

/** What a rule looks at. */
export interface CheckInput {
  readonly company: Company;
  /** What reading the tabs stumbled over. */
  readonly problems: readonly Problem[];
  /** Reads dates in the spreadsheet's time zone. */
  readonly dayOf: DayReader;
  /** The locale of the spreadsheet, such as `de_DE`: how numbers and dates are typed there. */
  readonly locale: string;
}

/** What a rule found, before it is given the rule's id. */
export interface Found {
  readonly at: CellRef;
  readonly message: string;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  /** The text or value it rests on: once that changes, a finding that was dismissed comes back. Left out, it is the message and the value of the cell. */
  readonly about?: string;
  /** What the cell can only have been meant to hold. */
  readonly fix?: Fix | undefined;
}

/** One check of the framework: a plain value, one a file, named for what it checks. */
export interface Rule {
  readonly id: string;
  /** What a finding of it is called, in two or three words. */
  readonly name: string;
  /** What holds when the rule finds nothing. */
  readonly title: string;
  /** Why it matters, with the reason in words that HR can repeat. */
  readonly why: string;
  /** The requirement it implements, such as `S19`. */
  readonly requirement: string;
  readonly severity: Severity;
  /** A workbook in which it finds something, and one in which it finds nothing: every rule is run on its own. */
  readonly bad: Example;
  readonly good: Example;
  /** What values do not say about the tabs of the examples. */
  readonly exampleFacts?: { readonly [K in 'bad' | 'good']?: Readonly<Record<string, TabFacts>> };
  readonly check: (input: CheckInput) => readonly Found[];
}

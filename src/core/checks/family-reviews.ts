import { groupBy } from '../group-by.ts';
import { normalise } from '../normalise.ts';
import type { Company } from '../readiness/company.ts';
import { type JobFamilyRow, STAGES } from '../tables/job-families.ts';
import type { ReviewerRow } from '../tables/reviewers.ts';
import { isEmptyIn, type Place } from '../tables/table.ts';

/** What a reviewer leaves behind; a row without any of them is somebody who was asked. */
const TRACES = ['reviewedOn', 'boundariesRight', 'observable', 'teamFits'];

/** A job family, and who has read the version that is in force. */
export interface FamilyReviews {
  readonly family: string;
  /** Its row of Job families, where there is one. */
  readonly row: JobFamilyRow | undefined;
  readonly reviews: readonly ReviewerRow[];
}

/**
 * The job families of Job families and Reviewers with the reviews of the version in force: that of Job families, else the
 * one that was reviewed last (S66).
 *
 * @returns In the order of the tabs.
 */
export function familyReviews(company: Company): readonly FamilyReviews[] {
  const reviews = groupBy(ofAFamily(company, company.workbook.reviewers), ({ family }) => normalise(family));
  const rows = new Map(familyRows(company).map((row) => [normalise(row.family), row]));
  return [...new Set([...rows.keys(), ...reviews.keys()])].map((key) => {
    const own = reviews.get(key) ?? [];
    const row = rows.get(key);
    const version = versionKey(row?.version || own[own.length - 1]?.version || '');
    return {
      family: row?.family ?? own[0]?.family ?? '',
      row,
      reviews: own.filter((one) => versionKey(one.version) === version && hasRead(one.place)),
    };
  });
}

/** The rows of Job families that count: of a family there is, and the first of it. */
export function familyRows(company: Company): readonly JobFamilyRow[] {
  const rows = groupBy(ofAFamily(company, company.workbook.jobFamilies), ({ family }) => normalise(family));
  return [...rows.values()].flatMap(([first]) => first ?? []);
}

/** A row of no family, or of one that is not in Levels, is passed over: that is a finding of its own. */
function ofAFamily<T extends { readonly family: string }>({ families }: Company, rows: readonly T[]): readonly T[] {
  const known = new Set(families.all.map(({ family }) => family));
  return rows.filter(({ family }) => family !== '' && (known.size === 0 || known.has(normalise(family))));
}

/** How far a family has come: the position in `STAGES`, -1 where its stage is none. */
export function stageOf(row: JobFamilyRow | undefined): number {
  return STAGES.findIndex((stage) => normalise(stage) === normalise(row?.stage ?? ''));
}

export const PANEL = STAGES.indexOf('Panel');
export const PUBLISHED = STAGES.indexOf('Published');

/** A sheet takes 1.0 for the number 1, and people write v1. */
function versionKey(version: string): string {
  return normalise(version).replace(/^v(?=\d)|(?:\.0+)+$/g, '');
}

function hasRead(place: Place): boolean {
  const asked = TRACES.filter((column) => (place.located.at[column] ?? -1) >= 0);
  return asked.length === 0 || asked.some((column) => !isEmptyIn(place, column));
}

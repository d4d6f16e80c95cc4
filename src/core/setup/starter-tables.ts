import { CYCLES } from '../tables/cycles.ts';
import { EVIDENCE } from '../tables/evidence.ts';
import { PEOPLE } from '../tables/people.ts';
import { SIGN_OFFS } from '../tables/sign-offs.ts';
import { type TableData, tableData } from '../tables/table-data.ts';
import { ratingsTable } from './ratings-table.ts';

/** A job family and what its people are rated on. */
export interface RatedFamily {
  readonly family: string;
  readonly competencies: readonly string[];
}

/** The criteria that are proved by rows of another tab. */
const PROOF = [
  { spec: EVIDENCE, criteria: ['Scope', 'Quota attainment'] },
  { spec: SIGN_OFFS, criteria: ['Manager endorsement', 'Calibration'] },
] as const;

/**
 * The tabs that people fill beside a framework, with their headers: People, Cycles, and one tab of ratings for each
 * family with its own competencies only, so that nobody is asked to rate what does not apply (DESIGN §1).
 *
 * @param families The families.
 * @param criteria The kinds of criteria that are used: Evidence and Sign-offs appear when one of them needs them.
 */
export function starterTables(families: readonly RatedFamily[], criteria: ReadonlySet<string>): readonly TableData[] {
  const proof = PROOF.filter((one) => one.criteria.some((kind) => criteria.has(kind)));
  return [
    tableData(PEOPLE, []),
    tableData(CYCLES, []),
    ...families.map(({ family, competencies }) => ratingsTable(family, competencies)),
    ...proof.map(({ spec }) => tableData<typeof spec.columns>(spec, [])),
  ];
}

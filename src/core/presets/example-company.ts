import type { TableData } from '../tables/table-data.ts';
import { ENGINEERING } from './engineering.ts';
import { cyclesTable, EXAMPLE_CYCLES } from './example-cycles.ts';
import { evidenceTable } from './example-evidence.ts';
import { examplePeople, peopleTable } from './example-people.ts';
import { ratingsTable } from './example-ratings.ts';
import { signOffsTable } from './example-sign-offs.ts';
import { presetTables } from './tables.ts';

/**
 * An invented company to try everything on: sixty people in Engineering, six quarterly cycles up to 2026 Q3, ratings
 * by managers and by the people themselves, evidence and sign-offs (S82, S48–S50). Every name is invented. The same on every call.
 *
 * @returns The framework tabs, then People, Cycles, `Ratings – Engineering`, Evidence and Sign-offs.
 */
export function exampleCompany(): TableData[] {
  const people = examplePeople(ENGINEERING);
  return [
    ...presetTables([ENGINEERING]),
    peopleTable(ENGINEERING, people),
    cyclesTable(EXAMPLE_CYCLES),
    ratingsTable(ENGINEERING, people),
    evidenceTable(ENGINEERING, people),
    signOffsTable(ENGINEERING, people),
  ];
}

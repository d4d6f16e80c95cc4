import { seededRandom } from '../../src/core/presets/random.ts';
import { COMPETENCIES } from '../../src/core/tables/competencies.ts';
import { CRITERIA } from '../../src/core/tables/criteria.ts';
import { CYCLES } from '../../src/core/tables/cycles.ts';
import { EVIDENCE } from '../../src/core/tables/evidence.ts';
import { LEVELS } from '../../src/core/tables/levels.ts';
import { PEOPLE } from '../../src/core/tables/people.ts';
import { RATINGS } from '../../src/core/tables/ratings.ts';
import { SIGN_OFFS } from '../../src/core/tables/sign-offs.ts';
import type { PlainCell, TableData } from '../../src/core/tables/table-data.ts';

type Row = readonly PlainCell[];

/** How large a company is. */
export interface Size {
  readonly people: number;
  readonly cycles: number;
  readonly competencies: number;
  /** Whether the step asks for proof too: scope, endorsement and calibration, with rows of Evidence and Sign-offs. */
  readonly proof: boolean;
}

/** The columns of the Ratings tab in front of the competencies; with twelve competencies it has 17. */
const RATING_COLUMNS: Row = ['Cycle', 'Employee ID', 'Name', 'Rater', 'Rated by'];
const PEOPLE_COLUMNS: Row = [
  'Employee ID',
  'Name',
  'Email',
  'Job family',
  'Level',
  'Title',
  'Manager ID',
  'In level since',
  'Target level',
  'Left on',
];
const FAMILY = 'Engineering';
const BY_RATINGS: readonly Row[] = [
  ['A', '', '', '', 'Average rating', 3.5],
  ['L', '', '', '', 'Lowest rating', 3],
  ['R', '', '', '', 'Required ratings met', 1],
  ['M', '', '', '', 'Months in level', 12],
  ['C', '', '', '', 'Cycles at next level', 2],
];
const ALL_CRITERIA: readonly Row[] = [
  ...BY_RATINGS,
  ['S', '', '', '', 'Scope', 3],
  ['E', '', '', '', 'Manager endorsement', ''],
  ['K', '', '', '', 'Calibration', ''],
];
const CODES = ['IC1', 'IC2', 'IC3', 'IC4', 'IC5', 'IC6'];

/** @returns The names of the cycles, oldest first. */
export function cycleNames(size: Size): readonly string[] {
  return Array.from({ length: size.cycles }, (_item, at) => `${2018 + Math.floor(at / 2)} H${1 + (at % 2)}`);
}

/** @returns The ID of the person in that place, from 0. */
export function idOf(at: number): string {
  return `E${String(at + 1).padStart(6, '0')}`;
}

/**
 * Invents a company: one family of six levels, everybody rated by their manager in every cycle, and ratings among which
 * some are N/A and some missing. The same size gives the same company.
 */
export function benchCompany(size: Size): readonly TableData[] {
  const random = seededRandom(20261127);
  const competencies = Array.from({ length: size.competencies }, (_item, at) => `Competency ${at + 1}`);
  const ids = Array.from({ length: size.people }, (_item, at) => idOf(at));
  const manager = (at: number) => idOf(Math.floor(at / 8));
  const rating = (): PlainCell => {
    if (random.chance(0.02)) return 'N/A';
    return random.chance(0.01) ? '' : Math.min(5, 2 + Math.floor(random.uniform() * 3.6));
  };
  const people = ids.map((id, at): Row => {
    const since = `20${17 + (at % 4)}-0${1 + (at % 9)}-15`;
    const email = `person.${at}@example.com`;
    return [id, `Person ${at}`, email, FAMILY, CODES[at % 5] ?? '', 'Engineer', manager(at), since, '', ''];
  });
  const ratings = cycleNames(size).flatMap((cycle) =>
    ids.map((id, at): Row => [cycle, id, `Person ${at}`, 'Manager', manager(at), ...competencies.map(rating)]),
  );
  const tables = [
    table(
      LEVELS,
      ['Job family', 'Track', 'Level', 'Title', 'Order'],
      CODES.map((code, at) => [FAMILY, 'IC', code, `Engineer ${at + 1}`, at + 1]),
    ),
    table(
      COMPETENCIES,
      ['Job family', 'Competency', 'Type'],
      competencies.map((name) => [FAMILY, name, 'Core']),
    ),
    table(CRITERIA, ['ID', 'Job family', 'From', 'To', 'Criterion', 'Value'], size.proof ? ALL_CRITERIA : BY_RATINGS),
    table(
      CYCLES,
      ['Cycle', 'Start', 'End'],
      cycleNames(size).map((name) => [name, ...datesOf(name)]),
    ),
    table(PEOPLE, PEOPLE_COLUMNS, people),
    table(RATINGS, [...RATING_COLUMNS, ...competencies], ratings),
  ];
  return size.proof ? [...tables, ...proofOf(ids)] : tables;
}

/** A scope shown by every third person, and every fourth endorsed and confirmed. */
function proofOf(ids: readonly string[]): readonly TableData[] {
  const target = (at: number) => CODES[(at % 5) + 1] ?? '';
  const evidence = ids.flatMap((id, at): Row[] =>
    at % 3 === 0 ? [[id, 'S', 'Led a release that other teams built on.', 1 + (at % 5), 'Jo Park', '2021-05-05']] : [],
  );
  const signOffs = ids.flatMap((id, at): Row[] =>
    at % 4 === 0
      ? [
          [id, target(at), 'Manager endorsement', 'Jo Park', '2021-11-05', ''],
          [id, target(at), 'Calibration', 'Kim Lee', '2021-11-06', 'November'],
        ]
      : [],
  );
  return [
    table(EVIDENCE, ['Employee ID', 'For', 'What happened', 'Amount', 'Verified by', 'On'], evidence),
    table(SIGN_OFFS, ['Employee ID', 'To level', 'Sign-off', 'By', 'On', 'Session'], signOffs),
  ];
}

function table({ kind }: { readonly kind: string }, headers: Row, rows: readonly Row[]): TableData {
  return { kind, tab: kind, rows: [headers, ...rows] };
}

function datesOf(cycle: string): Row {
  const [year, half] = cycle.split(' ');
  return half === 'H1' ? [`${year}-01-01`, `${year}-06-30`] : [`${year}-07-01`, `${year}-12-31`];
}

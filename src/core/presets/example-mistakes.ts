import type { TableData } from '../tables/table-data.ts';
import { DESIGN } from './design.ts';
import { type Draft, draftOf } from './draft.ts';
import { exampleSmallTeam } from './example-small-team.ts';
import { MISTAKEN_CELLS } from './mistaken-cells.ts';
import { PEOPLE } from './people.ts';
import type { PlantedMistake } from './planted-mistake.ts';
import { plantedTable } from './planted-table.ts';

const RATINGS = 'Ratings – Engineering';
const PASTED = [DESIGN, PEOPLE].flatMap(({ competencies, levels }) =>
  ['Interaction design', 'Visual design', 'Research', 'Recruiting'].flatMap((name) => {
    const found = competencies.find((one) => one.name === name);
    return found ? [{ ...found, codes: levels.map((level) => level.code) }] : [];
  }),
);

/**
 * A workbook to try the checks on: a small framework and team with mistakes that people make, each of them listed
 * with its cell. The same on every call.
 *
 * @returns The tabs, the last of which lists the mistakes, and the same list as data.
 */
export function exampleWithMistakes(): { tables: TableData[]; planted: readonly PlantedMistake[] } {
  const draft = draftOf(exampleSmallTeam());
  const structural = [...tooFewLevels(draft), ...tooManyCompetencies(draft), ...missingRows(draft), ...headers(draft)];
  const cells = MISTAKEN_CELLS.map(
    ({ tab, where, column, value, ...mistake }): PlantedMistake => ({
      tab,
      cell: draft.set(tab, where, column, value),
      ...mistake,
    }),
  );
  const tables = draft.tables();
  const planted = [...structural, ...cells, ...leftBehind(draft), STRAY];
  return { tables: [...tables, strayTab(tables), plantedTable(planted)], planted };
}

function tooFewLevels(draft: Draft): PlantedMistake[] {
  const cell = draft.find('Levels', { Level: 'M1' }, 'Level');
  const above = draft.find('Paths', { Kind: 'Crossover' }, 'From level');
  return [
    { tab: 'Levels', cell, what: 'Management has two levels only.', rule: 'level-count' },
    { tab: 'Paths', cell: above, what: 'The crossover leaves one IC level above it.', rule: 'ic-past-crossover' },
  ];
}

/** Competencies of other families pasted in, so that thirteen apply to the IC track. */
function tooManyCompetencies(draft: Draft): PlantedMistake[] {
  for (const { name, definition, whyItMatters, descriptions, codes } of PASTED) {
    const key = { 'Job family': 'Engineering', Competency: name };
    const about = { Tracks: 'IC', Definition: definition, 'Why it matters': whyItMatters };
    draft.add('Competencies', { ...key, Type: 'Functional', ...about });
    const texts = [1, 2, 3, 4, 5].map((n) => [`IC${n}`, descriptions[codes[n - 1] ?? ''] ?? ''] as const);
    draft.add('Matrix', { ...key, ...Object.fromEntries(texts) });
  }
  const cell = draft.find('Competencies', { Competency: 'Communication' }, 'Competency');
  return [
    { tab: 'Competencies', cell, what: 'Thirteen competencies apply to the IC track.', rule: 'competency-count' },
  ];
}

function missingRows(draft: Draft): PlantedMistake[] {
  draft.remove('Criteria', { To: 'IC5' });
  draft.remove('Paths', { Kind: 'Return', 'From level': 'M2' });
  draft.remove('Matrix', { Competency: 'Product sense' });
  const level = (code: string) => draft.find('Levels', { Level: code }, 'Level');
  const competency = draft.find('Competencies', { Competency: 'Product sense' }, 'Competency');
  return [
    {
      tab: 'Levels',
      cell: level('IC5'),
      what: 'The step to IC5 has neither a time nor a scope of its own.',
      rule: 'step-kinds',
    },
    { tab: 'Levels', cell: level('M2'), what: 'No path leads back from M2.', rule: 'return-path' },
    {
      tab: 'Competencies',
      cell: competency,
      what: 'A competency without a row in the Matrix.',
      rule: 'description-empty',
    },
  ];
}

function headers(draft: Draft): PlantedMistake[] {
  const twice = draft.addColumn('Competencies', 'Tracks');
  const level = draft.addColumn('Matrix', 'IC55');
  const competency = draft.addColumn(RATINGS, 'Teamwork');
  // An empty column misleads nobody.
  draft.set(
    'Matrix',
    { Competency: 'Delivery' },
    'IC55',
    'Ships what other teams build on, on the day it was promised.',
  );
  draft.set(RATINGS, { Cycle: '2026 Q3', Rater: 'Manager' }, 'Teamwork', 4);
  return [
    { tab: 'Competencies', cell: twice, what: 'A header that stands twice.', rule: 'column-twice' },
    { tab: 'Matrix', cell: level, what: 'A column for a level that does not exist.', rule: 'level-column-known' },
    {
      tab: RATINGS,
      cell: competency,
      what: 'A column for a competency that does not exist.',
      rule: 'rated-competency-known',
    },
  ];
}

/** What belonged to the person whose ID was written over. */
function leftBehind(draft: Draft): PlantedMistake[] {
  const id = { 'Employee ID': 'E1018' };
  const left = [
    { tab: RATINGS, where: id, what: 'Ratings of an ID that is nobody’s.', rule: 'rated-employee-known' },
    { tab: 'Evidence', where: id, what: 'Evidence of an ID that is nobody’s.', rule: 'evidence-counts' },
    ...['Manager endorsement', 'Calibration'].map((signOff) => ({
      tab: 'Sign-offs',
      where: { ...id, 'Sign-off': signOff },
      what: 'A sign-off for an ID that is nobody’s.',
      rule: 'sign-off-counts',
    })),
  ];
  return left.map(({ tab, where, what, rule }) => ({ tab, cell: draft.find(tab, where, 'Employee ID'), what, rule }));
}

const STRAY: PlantedMistake = {
  tab: 'Ratings – Enginering',
  cell: 'A1',
  what: 'A tab whose suffix is neither a job family nor a cycle.',
  rule: 'tab-suffix-known',
};

const strayTab = (tables: readonly TableData[]): TableData => ({
  kind: 'Ratings',
  tab: STRAY.tab,
  rows: tables.find(({ tab }) => tab === RATINGS)?.rows.slice(0, 3) ?? [],
});

import type { SourceCounts } from './source-frameworks.ts';

/** A number of `SOURCE.md` that the tables do not have, and why. */
export interface CountedOtherwise {
  readonly framework: string;
  readonly what: keyof SourceCounts;
  readonly expected: number;
  readonly got: number;
  readonly why: string;
}

const line = (
  framework: string,
  what: keyof SourceCounts,
  expected: number,
  got: number,
  why: string,
): CountedOtherwise => ({ framework, what, expected, got, why });

const NO_LEVEL_AXIS =
  'Two lists of competencies have no level axis: one family each without a level, 18 and 14 competencies with one text each. They are text without a place.';
const TWO_SPELLINGS =
  'Five competencies are spelt in two ways in one family (Personal growth in three families, Organizational health, Architecture design); each is one.';
const ALL_LEVELS =
  'Engineering and Product Management have “All Levels”, which is no level: its 4 texts each are written at every level.';

/** Every number that differs. All other numbers are equal. */
export const COUNTED_OTHERWISE: readonly CountedOtherwise[] = [
  line(
    'applover-pgf',
    'levels',
    121,
    115,
    'Six levels of a family “generic” stand in levels.csv only, and nothing is described at them.',
  ),
  line(
    'artsy-engineering',
    'empty',
    56,
    51,
    'M3 stands twice, once misspelt (“Engineer Manager 2”) with texts and once without: 5 empty rows are no cells of their own.',
  ),
  line('dropbox-engineering', 'competencies', 178, 173, TWO_SPELLINGS),
  line(
    'dropbox-engineering',
    'empty',
    206,
    174,
    `${TWO_SPELLINGS} Four of their families have 7 levels and one has 4, so 32 empty cells are none.`,
  ),
  line('sourcegraph-epd-support', 'levels', 22, 20, ALL_LEVELS),
  line('sourcegraph-epd-support', 'filled', 79, 71, `${ALL_LEVELS} 8 cells fewer, and longer ones.`),
  line('sourcegraph-sales', 'families', 4, 2, NO_LEVEL_AXIS),
  line('sourcegraph-sales', 'levels', 10, 8, NO_LEVEL_AXIS),
  line('sourcegraph-sales', 'competencies', 34, 2, NO_LEVEL_AXIS),
  line('sourcegraph-sales', 'filled', 40, 8, NO_LEVEL_AXIS),
];

/** What the tables of a framework should hold: what its source states, but for the numbers above. */
export function expectedCounts(framework: string, stated: SourceCounts): SourceCounts {
  const others = COUNTED_OTHERWISE.filter((one) => one.framework === framework);
  return { ...stated, ...Object.fromEntries(others.map(({ what, got }) => [what, got])) };
}

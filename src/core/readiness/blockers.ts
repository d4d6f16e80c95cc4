import type { Workbook } from '../framework/workbook.ts';
import { KINDS, type Kind } from '../tables/kinds.ts';
import { locate } from '../tables/locate.ts';
import { missingColumns, missingHeaders } from '../tables/missing-columns.ts';
import type { TableSpec } from '../tables/table.ts';

/** What readiness cannot be computed without (DESIGN §1). */
export const NEEDED_KINDS: readonly Kind[] = ['Levels', 'Competencies', 'Criteria', 'People', 'Ratings'];

/** Every kind that readiness looks at; those that are not needed count as empty where they are missing. */
export const READINESS_KINDS: readonly Kind[] = [
  ...NEEDED_KINDS,
  'Required ratings',
  'Paths',
  'Cycles',
  'Evidence',
  'Sign-offs',
  'Settings',
];

const SPECS: readonly TableSpec[] = KINDS;

const NOTHING_YET = 'There is no framework in this workbook yet. Choose Career Framework ▸ Set up workbook… to begin.';

/**
 * Says why nobody's page may be written: a page that says "unknown level" to everybody because a header is gone would be
 * read as true.
 *
 * @returns One sentence per tab that is missing or cannot be read, or how to begin where there is no tab of ours at all;
 * none where all can be read.
 */
export function blockers(workbook: Workbook): readonly string[] {
  if (workbook.sources.length === 0) return [NOTHING_YET];
  const missing = NEEDED_KINDS.filter((kind) => !workbook.sources.some((source) => source.kind === kind));
  // The problems of the workbook would name them, too, once every cell of it has been read.
  const unreadable = workbook.sources.flatMap((source) => {
    const spec = NEEDED_KINDS.includes(source.kind) ? SPECS.find(({ kind }) => kind === source.kind) : undefined;
    return spec && !locate(spec, source) ? [missingColumns(source.tab, missingHeaders(spec, source)).message] : [];
  });
  return [...missing.map((kind) => `There is no ${kind} tab.`), ...unreadable];
}

import * as z from 'zod/mini';

// Apps Script has no `new Function`; without this zod tries it once on every load.
z.config({ jitless: true });

/** What Sheets takes (PLATFORM §2): characters of a cell, characters of a tab's name, columns. And how much at once. */
export const LIMITS = {
  cell: 50_000,
  name: 100,
  columns: 18_278,
  rows: 20_000,
  tables: 100,
  tabs: 200,
  reason: 500,
  findings: 2000,
  people: 2000,
};

const TAB = z.string().check(z.minLength(1), z.maxLength(LIMITS.name));
const ADDRESS = z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/));
const TEXT = z.string().check(z.maxLength(LIMITS.cell));
const VALUE = z.union([TEXT, z.number()]);
const CHANGE = z.object({ tab: TAB, cell: ADDRESS, from: VALUE, to: VALUE, format: TEXT });
const REASON = z.string().check(z.maxLength(LIMITS.reason), z.regex(/^$|\S/));
const DISMISSAL = z.object({ key: z.string().check(z.minLength(1), z.maxLength(LIMITS.reason)), reason: REASON });
const CELL = z.union([TEXT, z.number(), z.boolean()]);
const TABLE = z.object({
  kind: z.string(),
  tab: TAB,
  rows: z.array(z.array(CELL).check(z.maxLength(LIMITS.columns))).check(z.minLength(1), z.maxLength(LIMITS.rows)),
});

/**
 * What may arrive from a window: it is parsed, for any page that runs there could call these. This is the only file that
 * names zod, and imports nothing else, so that the build can take it apart from our own code.
 */
export const CELL_TARGET = z.object({ tab: z.union([TAB, z.int()]), cell: ADDRESS });
export const DIALOG = z.object({ view: z.union([z.literal('setup'), z.literal('import')]) });
export const ROWS = z.object({ tab: z.string(), from: z.int().check(z.gte(0)) });
export const TAB_NAMES = z.object({ tabs: z.array(z.string()).check(z.minLength(1), z.maxLength(LIMITS.tabs)) });
export const TABLES = z.object({ tables: z.array(TABLE).check(z.minLength(1), z.maxLength(LIMITS.tables)) });
export const DISMISSALS = z.object({ changes: z.array(DISMISSAL).check(z.maxLength(LIMITS.findings)) });
export const FIX = z.object({
  cells: z.array(CHANGE).check(z.minLength(1), z.maxLength(LIMITS.findings)),
  undoes: TEXT,
});

const NAMED = z.string().check(z.minLength(1), z.maxLength(100));
const FLAG = z.optional(z.boolean());
const SCOPE = z.union([
  z.object({ whom: z.literal('everyone') }),
  z.object({ whom: z.literal('team'), manager: NAMED, direct: FLAG }),
  z.object({ whom: z.literal('people'), ids: z.array(NAMED).check(z.minLength(1), z.maxLength(LIMITS.people)) }),
]);
const WORK = z.union([
  z.object({ action: z.literal('write'), scope: SCOPE, thorough: FLAG }),
  z.object({ action: z.literal('remove'), tabs: z.array(z.int()).check(z.minLength(1), z.maxLength(LIMITS.people)) }),
]);

/** What the Jobs panel sends. */
export const PLAN_JOB = z.object({ scope: SCOPE });
export const START_JOB = z.object({ window: NAMED, work: WORK, takeOver: FLAG });
export const ABOUT_JOB = z.object({ window: NAMED, job: NAMED, takeOver: FLAG });
export const FROM_WINDOW = z.object({ window: NAMED });

import * as z from 'zod/mini';

// Apps Script has no `new Function`; without this zod tries it once on every load.
z.config({ jitless: true });

/** What Sheets takes (PLATFORM §2): characters of a cell, characters of a tab's name, columns. */
export const LIMITS = { cell: 50_000, name: 100, columns: 18_278, rows: 20_000, tables: 100, tabs: 200 };

const CELL = z.union([z.string().check(z.maxLength(LIMITS.cell)), z.number(), z.boolean()]);
const TAB = z.string().check(z.minLength(1), z.maxLength(LIMITS.name));
const TABLE = z.object({
  kind: z.string(),
  tab: TAB,
  rows: z.array(z.array(CELL).check(z.maxLength(LIMITS.columns))).check(z.minLength(1), z.maxLength(LIMITS.rows)),
});

/**
 * What may arrive from a window: it is parsed, for any page that runs there could call these. This is the only file that
 * names zod, and imports nothing else, so that the build can take it apart from our own code.
 */
export const CELL_TARGET = z.object({ tab: TAB, cell: z.string().check(z.regex(/^[A-Z]{1,3}[1-9]\d{0,7}$/)) });
export const ROWS = z.object({ tab: z.string(), from: z.int().check(z.gte(0)) });
export const TAB_NAMES = z.object({ tabs: z.array(z.string()).check(z.minLength(1), z.maxLength(LIMITS.tabs)) });
export const TABLES = z.object({ tables: z.array(TABLE).check(z.minLength(1), z.maxLength(LIMITS.tables)) });

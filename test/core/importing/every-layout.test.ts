import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../sidebar/import/read-csv.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import { compared, sourceRows } from './compared.ts';
import { OWN_FRAMEWORKS } from './own-frameworks.ts';
import { fits, LAYOUTS, type SourceRow } from './relay.ts';

const FOLDER = join(process.cwd(), '..', 'shared', 'frameworks');
const THERE = existsSync(FOLDER);
/** Real frameworks are kept outside the repository: their words belong to the companies that published them. */
if (!THERE) console.log('Skipped: there is no folder ../shared/frameworks, so only our own frameworks are laid out.');

const real: [string, readonly SourceRow[]][] = (THERE ? readdirSync(FOLDER).sort() : []).map((name) => [
  name,
  sourceRows(readCsv(readFileSync(join(FOLDER, name, 'expectations.csv'), 'utf8'))),
]);

describe.each([...Object.entries(OWN_FRAMEWORKS), ...real])('%s', (_, rows) => {
  test.each(Object.keys(LAYOUTS).filter((layout) => fits(layout, rows)))('comes back whole from %s', (layout) => {
    const named = rows.filter(({ level }) => level !== '');
    // A row without a level has a place in long form only, and is given back there as text without one.
    const own = layout === 'one row per description' ? rows : named;
    const proposal = understand(LAYOUTS[layout]?.(own) ?? []);
    const { missing, extras, ...shares } = compared(rows, proposal);
    expect({ missing: missing.slice(0, 3), extras: extras.slice(0, 3) }).toEqual({ missing: [], extras: [] });
    expect(shares).toEqual({ cells: 1, levels: 1, competencies: 1, families: 1, extra: 0 });
    const texts = new Set(proposal.unplaced.map(({ text }) => text));
    expect(own.filter(({ level, description }) => level === '' && !texts.has(description.trim()))).toEqual([]);
  });
});

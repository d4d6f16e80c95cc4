import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../src/core/importing/understand.ts';
import { compared } from './compared.ts';
import { OWN_FRAMEWORKS } from './own-frameworks.ts';
import { fits, LAYOUTS, type SourceRow } from './relay.ts';
import { FRAMEWORKS, sayIfSkipped, sourceRows } from './source-frameworks.ts';

sayIfSkipped('only our own frameworks are laid out');

const real = FRAMEWORKS.map((name): [string, readonly SourceRow[]] => [name, sourceRows(name)]);

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

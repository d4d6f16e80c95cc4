import { mkdirSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { type Host, openHost } from '../../local/host.ts';
import { readXlsx } from '../../local/xlsx/read-xlsx.ts';
import { resultsOf } from '../../local/xlsx/results.ts';
import { writeXlsx } from '../../local/xlsx/write-xlsx.ts';
import { PRESETS } from '../../src/core/presets/list.ts';
import { SIZES } from '../../src/core/presets/sizes.ts';
import { kindOfTab } from '../../src/core/tables/recognise.ts';
import { cpuTime } from '../cpu-time.ts';
import { blank, checked, setUp } from './set-up-steps.ts';
import { shown } from './small-company.ts';

/** Each family at one size, so that each size is there twice; and all of them at once. */
const CHOICES = PRESETS.map(({ family }, index) => ({ families: [family], size: SIZES[index % 3]?.size ?? 'Growth' }));
const ALL = { families: PRESETS.map(({ family }) => family), size: 'Mid-size' } as const;
/** Kept for a look at them in another program. */
const FOLDER = 'build/presets';
mkdirSync(FOLDER, { recursive: true });

/** Dropdowns by tab and column, and notes by tab and cell, as a workbook holds them. */
function looksOf({ model, ...host }: Pick<Host, 'model' | 'export'>) {
  const { getters } = model;
  const { notes } = host.export().beside;
  return getters.getSheetIds().map((sheetId) => {
    // A file names no tab where it refers to the same one, and quotes only names that need it.
    const tab = getters.getSheetName(sheetId);
    const plain = (text: string) => text.replace(/[$']/g, '').replace(`${tab}!`, '');
    const dropdowns = (getters.getDataValidationRules(sheetId) ?? []).map(({ criterion, ranges }) => [
      ranges.map((range) => getters.getRangeString(range, sheetId)).join(' '),
      criterion.type,
      criterion.values.map(plain),
    ]);
    const own = Object.entries(notes[sheetId] ?? {}).sort();
    return { tab, dropdowns: dropdowns.sort(), notes: own };
  });
}

describe.each([...CHOICES, ALL])('$families at $size', (choice) => {
  const host = blank();
  let seconds = 0;

  beforeAll(() => {
    const started = cpuTime();
    setUp(host, choice);
    seconds = (cpuTime() - started) / 1000;
  });

  test('is set up within 30 seconds', () => {
    expect(seconds).toBeLessThan(30);
  });

  test('has nothing to fix and nothing to look at', async () => {
    expect((await checked(host)).counts).toMatchObject({ error: 0, warn: 0 });
  });

  test('has a note on every header that says what the column is for', () => {
    const ours = looksOf(host).filter(({ tab }) => kindOfTab(tab));
    expect(ours.length).toBeGreaterThan(8);
    for (const { tab, notes } of ours) {
      const headers = shown(host, tab)[0]?.filter((header) => header !== '') ?? [];
      expect([tab, notes.length]).toEqual([tab, headers.length]);
      for (const [, note] of notes) expect(note).toMatch(/^[A-Z1].*\.$/);
    }
  });

  test('keeps its dropdowns and its notes in a file', async () => {
    const { bytes } = await writeXlsx(host.export(), { created: new Date(0), results: resultsOf(host.model) });
    writeFileSync(`${FOLDER}/${choice.families.join('-')} ${choice.size}.xlsx`, bytes);
    const read = await readXlsx(bytes);
    if (!read.ok) throw new Error(read.message);
    const opened = openHost({ dist: 'dist', workbook: read.workbook });
    const before = looksOf(host);
    expect(before.flatMap(({ dropdowns }) => dropdowns).length).toBeGreaterThan(10);
    expect(looksOf(opened)).toEqual(before);
  });
});

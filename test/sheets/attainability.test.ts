import { describe, expect, test } from '@jest/globals';
import { type HostOptions, openHost } from '../../local/host.ts';
import { readXlsx } from '../../local/xlsx/read-xlsx.ts';
import { resultsOf } from '../../local/xlsx/results.ts';
import { writeXlsx } from '../../local/xlsx/write-xlsx.ts';
import { openCompany, rename, rowOf, sheetId, shown, TABLES, tabNames, type, writeGapTabs } from './small-company.ts';

type Host = ReturnType<typeof openCompany>;

/** Six sellers at S1 beside the one at S2: three of them meet an average of 3.5 and a lowest of 3. */
function openTeam(tabs: Parameters<typeof openCompany>[0] = {}, options: Partial<HostOptions> = {}): Host {
  const ids = ['E1', 'E2', 'E3', 'E4', 'E5', 'E6'];
  const people = ids.map((id) => [id, `Person ${id}`, 'Sales', 'S1', '']);
  const rated = ids.map((id, at) => ['2026 Q3', id, '', 4, at % 2 === 0 ? 4 : 2, 4]);
  const head = (tab: string) => TABLES[tab]?.[0] ?? [];
  return openCompany({ People: [head('People'), ...people], Ratings: [head('Ratings'), ...rated], ...tabs }, options);
}

const step = (host: Host, tab = 'Attainability') => shown(host, tab)[5] ?? [];

// A workbook that goes through a file takes its time on a small machine.

describe('the tab Attainability', () => {
  test('is written with the gap tabs, behind the Overview', () => {
    const host = openTeam();
    expect(writeGapTabs(host)).toContain('6 gap tabs written');
    expect(tabNames(host).slice(0, 2)).toEqual(['Overview', 'Attainability']);
    expect(step(host).slice(0, 9)).toEqual([
      'Sales',
      'S1 → S2',
      'Average rating 3.5 or more · Lowest rating 3 or more',
      '6',
      '3',
      '50.0%',
      '? Too few to judge (20 needed)',
      '50% (3 of 6)',
      '50%',
    ]);
  });

  test('is not written where no step asks anything of ratings', () => {
    const host = openTeam({ Criteria: [TABLES['Criteria']?.[0] ?? [], ['M', '', '', '', 'Months in level', 12]] });
    writeGapTabs(host);
    expect(tabNames(host)).not.toContain('Attainability');
  });

  test('holds no formula and is as large as what stands on it', () => {
    const host = openTeam();
    writeGapTabs(host);
    const cells = Object.values(host.model.getters.getCells(sheetId(host, 'Attainability')));
    expect(cells.filter((cell) => cell?.isFormula)).toEqual([]);
    expect(shown(host, 'Attainability')[0]).toHaveLength(14);
    expect(shown(host, 'Attainability').at(-1)?.[0]).toMatch(/^Written on .* from the ratings of 2026 Q3\.$/);
  });

  test('is not written again when nothing on it would change', () => {
    const host = openTeam();
    writeGapTabs(host);
    writeGapTabs(host);
    // What is left is a row of the log.
    expect(host.calls.get('Range.setValues')).toBe(1);
    type(host, 'Ratings', 'E3', '4');
    writeGapTabs(host);
    expect(step(host).slice(3, 6)).toEqual(['6', '4', '66.7%']);
  });

  test('keeps the name people gave it', () => {
    const host = openTeam();
    writeGapTabs(host);
    rename(host, 'Attainability', 'Can it be met');
    type(host, 'Ratings', 'E3', '4');
    writeGapTabs(host);
    expect(tabNames(host)).not.toContain('Attainability');
    expect(step(host, 'Can it be met')[4]).toBe('4');
  });

  test('is left alone where somebody else’s tab has the name', () => {
    const host = openTeam({ Attainability: [['My notes'], ['on attainability']] });
    expect(writeGapTabs(host)).toContain('There is a tab “Attainability” that was not written by Career Framework');
    expect(
      shown(host, 'Attainability')
        .slice(0, 2)
        .map(([first]) => first),
    ).toEqual(['My notes', 'on attainability']);
  });

  test('is not written over notes beside or below it, and says so', () => {
    const host = openTeam();
    writeGapTabs(host);
    const rows = shown(host, 'Attainability').length;
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: sheetId(host, 'Attainability'),
      sheetName: 'Attainability',
      dimension: 'ROW',
      base: rows - 1,
      quantity: 1,
      position: 'after',
    });
    type(host, 'Attainability', `A${rows + 1}`, 'Ask Jo about the average');
    type(host, 'Ratings', 'E3', '4');
    expect(writeGapTabs(host)).toContain('“Attainability” has notes beside or below its page, which would be lost.');
    expect(shown(host, 'Attainability').at(-1)?.[0]).toBe('Ask Jo about the average');
    expect(step(host)[4]).toBe('3');
  });

  test('what was typed over a figure is mended', () => {
    const host = openTeam();
    writeGapTabs(host);
    type(host, 'Attainability', 'E6', '6');
    writeGapTabs(host);
    expect(step(host)[4]).toBe('3');
  });

  test('a page that was left half way is finished by the next run', () => {
    let left = Number.POSITIVE_INFINITY;
    const fault = (call: string) => {
      if (call !== 'Range.setNumberFormat') return;
      left -= 1;
      if (left === 0) throw new Error('You do not have permission to do that.');
    };
    const host = openTeam({}, { fault });
    writeGapTabs(host);
    type(host, 'Ratings', 'E3', '4');
    // Both are of Attainability; the Overview looks as it did.
    left = 2;
    const said = writeGapTabs(host);
    expect(said).toContain('1 gap tab written, 5 unchanged.');
    expect(said).toContain('Attainability was not written. You do not have permission to do that.');
    expect(step(host)[4]).toBe('4');
    writeGapTabs(host);
    expect(host.calls.get('Range.setValues')).toBe(2);
    writeGapTabs(host);
    expect(host.calls.get('Range.setValues')).toBe(1);
    expect(step(host).slice(3, 6)).toEqual(['6', '4', '66.7%']);
  });

  test('a tab that was left before it was laid out is written by the next run', () => {
    let left = 0;
    const fault = (call: string) => {
      if (call !== 'Sheet.setHiddenGridlines') return;
      left -= 1;
      if (left === 0) throw new Error('You do not have permission to do that.');
    };
    const host = openTeam({}, { fault });
    // The template of gap tabs, the Overview and the Person viewer come first.
    left = 4;
    expect(writeGapTabs(host)).toContain('Attainability was not written.');
    expect(writeGapTabs(host)).not.toContain('Attainability');
    expect(step(host)[4]).toBe('3');
    expect(host.model.getters.getColSize(sheetId(host, 'Attainability'), 0)).toBe(130);
  });

  test('is known again in a workbook that went through .xlsx', async () => {
    const host = openTeam();
    writeGapTabs(host);
    const file = await writeXlsx(host.export(), { created: new Date(0), results: resultsOf(host.model) });
    const read = await readXlsx(file.bytes);
    if (!read.ok) throw new Error(read.message);
    const again = openHost({ dist: 'dist', workbook: read.workbook });
    type(again, 'Ratings', 'E3', '4');
    expect(writeGapTabs(again)).not.toContain('left alone');
    expect(step(again)[4]).toBe('4');
  });
});

describe('MEETING_SHARE in a cell', () => {
  test('spills a row for each level and follows a rating that is passed to it', () => {
    const host = openTeam({ Look: [Array.from({ length: 5 }, () => ' '), ['S2'], ['Sales/S1'], ['S9']] });
    type(host, 'Look', 'B2', '=MEETING_SHARE(A2:A4, Ratings!A1:F7)');
    expect(shown(host, 'Look').slice(1, 4)).toEqual([
      ['S2', '0.5', '3', '6', 'Too few to judge'],
      ['Sales/S1', '', '', '', 'No level below'],
      ['S9', '', '', '', 'Unknown level'],
    ]);
    type(host, 'Ratings', 'E3', '4');
    expect(rowOf(host, 'Look', 'S2').slice(2, 4)).toEqual(['4', '6']);
  });

  test('one level gives one row', () => {
    const host = openTeam({ Look: [Array.from({ length: 4 }, () => ' ')] });
    type(host, 'Look', 'A2', '=MEETING_SHARE("S2")');
    expect(shown(host, 'Look')[1]?.slice(0, 4)).toEqual(['0.5', '3', '6', 'Too few to judge']);
  });

  test('19 of 20 failing is aspirational', () => {
    const ids = Array.from({ length: 20 }, (_item, at) => `P${at}`);
    const host = openTeam({
      People: [TABLES['People']?.[0] ?? [], ...ids.map((id) => [id, id, 'Sales', 'S1', ''])],
      Ratings: [TABLES['Ratings']?.[0] ?? [], ...ids.map((id, at) => ['2026 Q3', id, '', 5, 5, at === 0 ? 5 : 2])],
      Look: [Array.from({ length: 4 }, () => ' ')],
    });
    type(host, 'Look', 'A2', '=MEETING_SHARE("S2")');
    expect(shown(host, 'Look')[1]?.slice(0, 4)).toEqual(['0.05', '1', '20', 'Aspirational']);
    writeGapTabs(host);
    expect(step(host)[6]).toBe('▲ Aspirational, not operational');
    expect(shown(host, 'Attainability')[2]?.[0]).toBe('Aspirational, not operational: Sales S1 → S2');
  });

  test('a wrong argument is one sentence in the cell', () => {
    const host = openTeam();
    type(host, 'People', 'G2', '=MEETING_SHARE(A2:B3)');
    expect(host.model.getters.getEvaluatedCell({ sheetId: sheetId(host, 'People'), col: 6, row: 1 })).toMatchObject({
      value: '#ERROR!',
      message: 'The argument levels must be one level, such as Sales/S2, or one column of them.',
    });
  });
});

test('a gap tab whose other paths would be the same is not written again', () => {
  const paths = [
    ['Kind', 'From family', 'From level', 'To family', 'To level', 'Required', 'Transferable skills', 'Gaps to close'],
    ['Lateral', 'Sales', 'S1', 'Support', 'C1', 'A vacancy.', 'Listening', 'Help content'],
  ];
  const support = ['Support', 'IC', 'C1', 'Agent', 1];
  const host = openTeam({
    Paths: paths,
    Levels: [...(TABLES['Levels'] ?? []), support],
    Competencies: [
      ...(TABLES['Competencies'] ?? []),
      ['Support', 'Listening', 'Core'],
      ['Support', 'Ownership', 'Core'],
      ['Support', 'Help content', 'Core'],
    ],
  });
  writeGapTabs(host);
  const tab = 'Gap – Person E2 (E2)';
  expect(rowOf(host, tab, 'Lateral to C1 Agent in Support').slice(4, 6)).toEqual(['Listening', 'Help content']);
  expect(rowOf(host, tab, 'By the ratings: 1 step to go, 1 not rated yet').slice(4, 6)).toEqual([
    'Listening',
    'Ownership 2 → 3; new: Help content',
  ]);
  expect(writeGapTabs(host)).toContain('0 gap tabs written, 6 unchanged.');
});

import { describe, expect, test } from '@jest/globals';
import { openWritten } from './job-steps.ts';
import { blank } from './set-up-steps.ts';
import { openCompany, rowOf, sheetId, shown, TABLES, tabNames, type, writeGapTabs } from './small-company.ts';

const ANA = 'Gap – Ana Silva (E1)';
const gapTabs = (host: ReturnType<typeof openCompany>) => tabNames(host).filter((name) => name.startsWith('Gap – '));

describe('write gap tabs', () => {
  test('gives every active employee a tab, and none to who has left', () => {
    const host = openCompany();
    expect(writeGapTabs(host)).toContain('4 gap tabs written, 0 unchanged.');
    expect(gapTabs(host)).toEqual([
      ANA,
      'Gap – =HYPERLINK("http x"… (E2)',
      'Gap – Siân O’Neill (00123)',
      'Gap – Dana Wu (E4)',
    ]);
  });

  test('the menu opens the panel that writes them, and writes nothing', () => {
    const host = openCompany();
    const outcome = host.run('writeGapTabs');
    expect(outcome).toMatchObject({ kind: 'done', shown: [{ kind: 'sidebar' }] });
    expect(JSON.stringify(outcome)).toContain('data-view=\\"jobs\\"');
    expect(gapTabs(host)).toEqual([]);
  });

  test('says criterion by criterion what is met and what would meet it', () => {
    const host = openWritten();
    expect(rowOf(host, ANA, 'Average rating').slice(1, 5)).toEqual(['3.5 or more', '3.67', '✓ yes', '']);
    expect(rowOf(host, ANA, 'Lowest rating').slice(1, 5)).toEqual([
      '3 or more',
      '2 (Ownership)',
      '✗ not yet',
      'Ownership 2 → 3',
    ]);
    expect(rowOf(host, ANA, 'Ownership').slice(1, 6)).toEqual([
      '3',
      '2',
      '▲ 1',
      'Reports when a date will move.',
      'Moves the date back and says how.',
    ]);
    expect(shown(host, ANA)[4]?.[0]).toBe('Not yet · 1 of 2 criteria met');
  });

  test('writes static values only: no cell of a gap tab is a formula, whatever people typed elsewhere', () => {
    const host = openWritten();
    for (const tab of gapTabs(host)) {
      const cells = Object.values(host.model.getters.getCells(sheetId(host, tab)));
      expect(cells.filter((cell) => cell?.isFormula)).toEqual([]);
    }
    expect(shown(host, 'Gap – =HYPERLINK("http x"… (E2)')[0]?.[0]).toBe('=HYPERLINK("http://x","Ben")');
    expect(rowOf(host, ANA, 'Listening')[4]).toBe('=IMPORTXML("http://x/"&A1)');
  });

  test('leaves a tab alone when nothing on it would change', () => {
    const host = openWritten();
    expect(writeGapTabs(host)).toContain('0 gap tabs written, 4 unchanged.');
    type(host, 'Ratings', 'E2', '3');
    expect(writeGapTabs(host)).toContain('1 gap tab written, 3 unchanged.');
    expect(rowOf(host, ANA, 'Ownership').slice(1, 4)).toEqual(['3', '3', '—']);
  });

  test('takes the grid down to what is used', () => {
    const host = openWritten();
    expect(shown(host, ANA).length).toBeLessThan(45);
    expect(shown(host, ANA)[0]).toHaveLength(11);
  });

  test('draws a chart of required against rating, once', () => {
    const host = openWritten();
    type(host, 'Ratings', 'E2', '3');
    writeGapTabs(host);
    expect(host.model.getters.getChartIds(sheetId(host, ANA))).toHaveLength(1);
  });
});

describe('what people typed', () => {
  test('stays with its competency when the order of the rows changes', () => {
    const host = openWritten();
    const before = shown(host, ANA).findIndex((row) => row[0] === 'Listening') + 1;
    type(host, ANA, `J${before}`, 'Run the on-call hand-over');
    type(host, ANA, `K${before}`, "'=JP");
    type(host, 'Ratings', 'F2', '1');
    writeGapTabs(host);
    const after = shown(host, ANA).findIndex((row) => row[0] === 'Listening') + 1;
    expect(after).not.toBe(before);
    expect(rowOf(host, ANA, 'Listening').slice(9)).toEqual(['Run the on-call hand-over', '=JP']);
  });

  test('moves to “Kept from before” when its competency is gone, and stays there', () => {
    const host = openWritten();
    const row = shown(host, ANA).findIndex((cells) => cells[0] === 'Listening') + 1;
    type(host, ANA, `J${row}`, 'Shadow two calls');
    type(host, 'Competencies', 'B4', 'Hearing');
    writeGapTabs(host);
    type(host, 'Ratings', 'E2', '5');
    writeGapTabs(host);
    const values = shown(host, ANA);
    const kept = values.findIndex((cells) => cells[0] === 'Kept from before');
    expect(values[kept + 2]).toEqual(['Listening', '', '', '', '', '', '', '', '', 'Shadow two calls', '']);
  });

  test('survives a rename of the tab', () => {
    const host = openWritten();
    const row = shown(host, ANA).findIndex((cells) => cells[0] === 'Closing') + 1;
    type(host, ANA, `J${row}`, 'Write the offer alone');
    host.model.dispatch('RENAME_SHEET', { sheetId: sheetId(host, ANA), oldName: ANA, newName: 'Ana' });
    type(host, 'Ratings', 'E2', '3');
    expect(writeGapTabs(host)).toContain('1 gap tab written');
    expect(rowOf(host, 'Ana', 'Closing')[9]).toBe('Write the offer alone');
  });
});

describe('what people typed elsewhere on a gap tab', () => {
  test('in a column that they added stays beside its competency', () => {
    const host = openWritten();
    host.model.dispatch('ADD_COLUMNS_ROWS', {
      sheetId: sheetId(host, ANA),
      sheetName: ANA,
      dimension: 'COL',
      base: 10,
      quantity: 1,
      position: 'after',
    });
    const row = shown(host, ANA).findIndex((cells) => cells[0] === 'Closing') + 1;
    type(host, ANA, `L${row}`, 'ask Jo');
    type(host, 'Ratings', 'E2', '3');
    expect(writeGapTabs(host)).toContain('1 gap tab written, 3 unchanged.');
    expect(rowOf(host, ANA, 'Closing')[11]).toBe('ask Jo');
    expect(writeGapTabs(host)).toContain('0 gap tabs written, 4 unchanged.');
  });

  test('over a cell of the page is mended', () => {
    const host = openWritten();
    type(host, ANA, 'A5', 'Ready for review');
    expect(writeGapTabs(host)).toContain('1 gap tab written, 3 unchanged.');
    expect(shown(host, ANA)[4]?.[0]).toBe('Not yet · 1 of 2 criteria met');
  });

  test('is not touched where a header was renamed: the person is told which', () => {
    const host = openWritten();
    const header = shown(host, ANA).findIndex((cells) => cells[0] === 'Competency') + 1;
    type(host, ANA, `J${header + 1}`, 'Shadow two calls');
    type(host, ANA, `J${header}`, 'Next steps');
    type(host, 'Ratings', 'E2', '3');
    expect(writeGapTabs(host)).toContain(`“${ANA}” was not written: its table no longer has the headers`);
    expect(shown(host, ANA)[header]?.[9]).toBe('Shadow two calls');
  });

  test('a chart of their own stays', () => {
    const host = openWritten();
    host.model.dispatch('CREATE_CHART', {
      sheetId: sheetId(host, ANA),
      figureId: 'own-figure',
      chartId: 'own',
      col: 0,
      row: 2,
      offset: { x: 0, y: 0 },
      size: { width: 300, height: 200 },
      definition: {
        type: 'bar',
        title: {},
        legendPosition: 'none',
        stacked: false,
        dataSetStyles: {},
        dataSource: { type: 'range', dataSets: [{ dataSetId: '0', dataRange: 'G15:G17' }], dataSetsHaveTitle: false },
      },
    } as never);
    type(host, 'Ratings', 'E2', '3');
    writeGapTabs(host);
    expect(host.model.getters.getChartIds(sheetId(host, ANA))).toHaveLength(2);
  });
});

describe('one person’s trouble', () => {
  test('keeps nobody else from their tab', () => {
    const [header = [], ...people] = TABLES['People'] ?? [];
    const host = openCompany({
      People: [header, ['A/1', 'Bo', 'Sales', 'S1', ''], ['A:1', 'Bo', 'Sales', 'S1', ''], ...people],
    });
    const said = writeGapTabs(host);
    expect(said).toContain('5 gap tabs written');
    expect(said).toContain('The gap tab of Bo (A:1) was not written.');
  });

  test('a tab that was left before it was laid out is finished by the next run', () => {
    // As often as is tried.
    let failures = 5;
    const fault = (call: string) => {
      if (call !== 'Range.setWraps' || failures === 0) return;
      failures -= 1;
      throw new Error('Service Spreadsheets timed out while accessing document');
    };
    const host = openCompany({}, { fault });
    expect(writeGapTabs(host)).toContain(
      'The gap tab of Ana Silva (E1) was not written. Google Sheets did not answer in time. Nothing is lost; try again in a minute.',
    );
    expect(writeGapTabs(host)).toContain('1 gap tab written, 3 unchanged.');
    expect(host.model.getters.getColSize(sheetId(host, ANA), 0)).toBe(140);
    expect(rowOf(host, ANA, 'Lowest rating')[3]).toBe('✗ not yet');
  });

  test('an ID that stands twice is said, and nobody gets its tab', () => {
    const [header = [], ...people] = TABLES['People'] ?? [];
    const host = openCompany({ People: [header, ...people, ['e1', 'Ana Costa', 'Sales', 'S1', '']] });
    expect(writeGapTabs(host)).toContain('The ID E1 stands 2 times in People, so nobody got its gap tab.');
  });

  test('a row of totals is nobody: it gets no tab and no line of the Overview, and is said', () => {
    const [header = [], ...people] = TABLES['People'] ?? [];
    const host = openCompany({ People: [header, ...people, ['Total', '5 people', '', '', '']] });
    const report = writeGapTabs(host);
    expect(report).toContain('4 gap tabs written, 0 unchanged.');
    expect(report).toContain(
      '“Total” in People!A7 looks like a row of totals, so it got no gap tab. Delete the row, or move it to another tab.',
    );
    expect(gapTabs(host)).toHaveLength(4);
    expect(JSON.stringify(shown(host, 'Overview'))).not.toContain('5 people');
  });

  test('in a workbook without any of our tabs the way to set it up is named, and no tab that is missing', () => {
    const outcome = writeGapTabs(blank());
    expect(outcome).toContain('Choose Career Framework ▸ Set up workbook… to begin.');
    expect(outcome).not.toContain('There is no Levels tab');
  });

  test('a tab of somebody who has left stays, and is said', () => {
    const host = openWritten();
    type(host, 'People', 'E2', '9/1/2026');
    expect(writeGapTabs(host)).toContain('1 gap tab of nobody active in People.');
  });
});

test('a framework that cannot be read writes nothing, and says which header is missing', () => {
  const host = openWritten();
  type(host, 'Levels', 'C1', 'Lvl');
  expect(writeGapTabs(host)).toContain('The tab “Levels” has no column “Level”');
  expect(shown(host, ANA)[4]?.[0]).toBe('Not yet · 1 of 2 criteria met');
});

describe('tabs that are not ours to write', () => {
  test('two tabs with one ID: nothing is written for that person, and the sentence names both', () => {
    const host = openWritten();
    host.model.dispatch('DUPLICATE_SHEET', {
      sheetId: sheetId(host, ANA),
      sheetIdTo: 'copy',
      sheetNameTo: 'Gap – Ana S. (E1)',
    });
    type(host, 'Ratings', 'E2', '3');
    const said = writeGapTabs(host);
    expect(said).toContain('0 gap tabs written, 3 unchanged.');
    expect(said).toContain(`“${ANA}” and “Gap – Ana S. (E1)” carry the ID E1. Keep one, then write again.`);
    expect(rowOf(host, ANA, 'Ownership')[2]).toBe('2');
  });

  test('somebody’s own tab called Overview is left alone', () => {
    const host = openCompany({ Overview: [['My notes']] });
    expect(writeGapTabs(host)).toContain('There is a tab “Overview” that was not written by Career Framework');
    expect(shown(host, 'Overview')[0]?.[0]).toBe('My notes');
  });

  test('with nobody in People there is a sentence and no tab', () => {
    const host = openCompany({ People: [TABLES['People']?.[0] ?? []] });
    expect(writeGapTabs(host)).toContain('There is nobody in People who could get a gap tab.');
    expect(gapTabs(host)).toEqual([]);
  });

  test('while somebody else writes, nothing is written', () => {
    const host = openCompany();
    host.occupyLock(true);
    expect(writeGapTabs(host)).toContain('Somebody else is writing in this file right now.');
    expect(gapTabs(host)).toEqual([]);
  });
});

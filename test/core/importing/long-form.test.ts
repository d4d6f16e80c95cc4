import { describe, expect, test } from '@jest/globals';
import { frameworkTables } from '../../../src/core/importing/framework-tables.ts';
import { readLongForm } from '../../../src/core/importing/long-form.ts';

const HEADER = ['job_family', 'track', 'level', 'level_title', 'competency', 'competency_type', 'description'];

function imported(...rows: string[][]) {
  const longForm = readLongForm([HEADER, ...rows]);
  if ('wrong' in longForm) throw new Error(longForm.wrong);
  const framework = frameworkTables(longForm.expectations);
  const table = (kind: string) => framework.tables.find((one) => one.kind === kind)?.rows ?? [];
  return { ...framework, table };
}

describe('a file', () => {
  test('is refused where a column is missing, with the columns there should be', () => {
    expect(readLongForm([['job_family', 'level', 'description']])).toEqual({
      wrong:
        'There is no column competency. A framework in long form has the columns job_family, track, level, level_title, competency, competency_type, description.',
    });
  });

  test('is refused where it has headers only', () => {
    expect(readLongForm([HEADER, ['', '', '', '', '', '', ' ']])).toEqual({
      wrong: 'There are headers, but no row below them. Add the framework.',
    });
  });

  test('is read by header, in any order and spelling', () => {
    const read = readLongForm([
      ['Description', 'Competency', 'Level', 'Job Family'],
      [' Writes.  Twice. ', 'Writing', 'L1', 'Sales'],
    ]);
    expect(read).toEqual({
      expectations: [
        {
          family: 'Sales',
          track: 'IC',
          level: 'L1',
          title: '',
          competency: 'Writing',
          type: '',
          description: 'Writes.  Twice.',
        },
      ],
    });
  });
});

describe('its framework', () => {
  test('has the levels in the order of their first appearance, counted in each track', () => {
    const { table } = imported(
      ['Sales', '', 'L1', 'Seller', 'Writing', 'Core', 'a'],
      ['Sales', 'manager', 'M1', '', 'Writing', 'Core', 'b'],
      ['Sales', 'ic', 'L2', 'Senior', 'Writing', 'Core', 'c'],
      ['Sales', 'IC', 'l1', 'Seller', 'Closing', '', 'd'],
    );
    expect(
      table('Levels')
        .slice(1)
        .map((row) => row.slice(0, 5)),
    ).toEqual([
      ['Sales', 'IC', 'L1', 'Seller', 1],
      ['Sales', 'IC', 'L2', 'Senior', 2],
      ['Sales', 'Management', 'M1', 'M1', 1],
    ]);
    expect(
      table('Competencies')
        .slice(1)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['Sales', 'Writing', 'Core', 'All'],
      ['Sales', 'Closing', '', 'IC'],
    ]);
  });

  test('has two rows for one cell as two lines of it', () => {
    const { table } = imported(
      ['Sales', '', 'L1', '', 'Writing', '', 'Writes.'],
      ['Sales', '', 'L1', '', 'writing', '', 'Edits.'],
    );
    expect(table('Matrix')).toEqual([
      ['Job family', 'Competency', 'L1'],
      ['Sales', 'Writing', 'Writes.\nEdits.'],
    ]);
  });

  test('writes what holds at all levels at every level', () => {
    const { table, notes } = imported(
      ['Sales', '', 'L1', '', 'Closing', '', 'Closes.'],
      ['Sales', '', 'L2', '', 'Closing', '', 'Closes more.'],
      ['Sales', '', 'All Levels', '', 'Writing', '', 'Writes.'],
    );
    expect(table('Matrix').at(-1)).toEqual(['Sales', 'Writing', 'Writes.', 'Writes.']);
    expect(notes.some((note) => note.startsWith('1 row for “All Levels” was added'))).toBe(true);
  });

  test('keeps the text that has no place', () => {
    const { unplaced } = imported(
      ['Sales', '', '', '', 'Writing', '', 'Writes.'],
      ['Sales', '', 'L1', '', 'Writing', '', 'Edits.'],
    );
    expect(unplaced.map(({ description }) => description)).toEqual(['Writes.']);
  });
});

import { expect, test } from '@jest/globals';
import { read, shown } from './shown.ts';

const HEADER = ['Job family', 'Level', 'Competency', 'Description'];

test('cells that are merged hold for every row they cover, and it is said', () => {
  const proposal = read({
    Sheet1: [
      HEADER,
      ['Sales', 'L1', 'Writing', 'Writes notes.'],
      ['', '', 'Closing', 'Closes one deal.'],
      ['', 'L2', 'Writing', 'Edits notes.'],
      ['', '', 'Closing', 'Closes many deals.'],
    ],
  });
  expect(shown(proposal).cells).toHaveLength(4);
  expect(proposal.doubts).toEqual([
    {
      sentence: '3 empty cells below “Job family” were read as the cell above. Fill them in where that is wrong.',
      at: { tab: 'Sheet1', cell: 'A1' },
    },
    {
      sentence: '2 empty cells below “Level” were read as the cell above. Fill them in where that is wrong.',
      at: { tab: 'Sheet1', cell: 'B1' },
    },
  ]);
});

test('a single empty cell among full ones stays empty', () => {
  const proposal = read({
    Sheet1: [
      HEADER,
      ['Sales', 'L1', 'Writing', 'Writes notes.'],
      ['Sales', 'L2', 'Writing', 'Edits notes.'],
      ['Sales', 'L1', 'Closing', 'Closes one deal.'],
      ['Sales', '', 'Tone', 'Writes without blame.'],
    ],
  });
  expect(proposal.doubts).toEqual([]);
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Sales', 'Tone', 'Writes without blame.']);
});

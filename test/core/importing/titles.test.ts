import { describe, expect, test } from '@jest/globals';
import type { Cell } from '../../../src/core/cell.ts';
import type { Correction } from '../../../src/core/importing/correction.ts';
import { splitTitle } from '../../../src/core/importing/track-name.ts';
import { correct } from '../../../src/core/importing/understand.ts';
import { read } from './shown.ts';

const GRID = [
  ['Competency', 'L1', 'L2'],
  ['Writing', 'Writes short notes that others can follow.', 'Edits what the team writes before it is sent.'],
];
const titled = (tab: string, ...titles: string[]) =>
  read({ [tab]: [...titles.map((title): Cell[] => [title]), [], ...GRID] });
const familiesOf = ({ families }: ReturnType<typeof read>) => families.map(({ family }) => family);
const sentences = ({ doubts }: ReturnType<typeof read>) => doubts.map(({ sentence }) => sentence);
const answer = (proposal: ReturnType<typeof read>) =>
  correct(
    proposal,
    proposal.doubts.flatMap(({ instead }): Correction[] => (instead ? [instead] : [])),
  );

describe('A title above a grid that names the job family', () => {
  test('is a doubt, with the name of the tab instead', () => {
    const proposal = titled('Sales', 'Revenue and customers');
    expect(familiesOf(proposal)).toEqual(['Revenue and customers']);
    expect(proposal.doubts).toEqual([
      {
        sentence:
          'The job family “Revenue and customers” was taken from the title in Sales!A1. It could be “Sales”, the name of the tab.',
        at: { tab: 'Sales', cell: 'A1' },
        instead: { correct: 'meaning', tab: 'Sales', of: 'titles', is: 'nothing' },
      },
    ]);
    const answered = answer(proposal);
    expect(familiesOf(answered)).toEqual(['Sales']);
    expect(answered.doubts).toEqual([]);
    expect(answered.unplaced.map(({ text }) => text)).toEqual(['Revenue and customers']);
  });

  test('is a doubt where the name of the tab says nothing, one for all tabs', () => {
    const proposal = read({
      Sheet1: [['Sales'], [], ...GRID],
      Sheet2: [['Support'], [], ...GRID],
    });
    expect(sentences(proposal)).toEqual([
      'The job families “Sales” and “Support” were taken from the titles above their grids. Change their names under Levels if they are called otherwise.',
    ]);
    expect(sentences(titled('Sheet1', 'Sales'))).toEqual([
      'The job family “Sales” was taken from the title in Sheet1!A1. Change its name under Levels if it is called otherwise.',
    ]);
  });

  test('is no doubt where the tab has that name too, or a column names the families', () => {
    expect(titled('Sales', 'Sales').doubts).toEqual([]);
    const rows = [
      ['Job family', 'Competency', 'L1', 'L2'],
      ['Sales', 'Writing', 'Writes.', 'Edits.'],
    ];
    expect(sentences(read({ Sheet1: [['Draft of May'], [], ...rows] }))).toEqual([]);
  });

  test('is no doubt any more when somebody has given the family another name', () => {
    const named = correct(titled('Sales', 'Revenue'), [
      { correct: 'rename', what: 'family', from: 'Revenue', to: 'Money' },
    ]);
    expect(familiesOf(named)).toEqual(['Money']);
    expect(named.doubts).toEqual([]);
  });

  test('leaves the track to the levels when it is none', () => {
    const answered = answer(titled('Sales', 'Revenue – Management'));
    expect(answered.families.map(({ family, tracks }) => [family, tracks.map(({ track }) => track)])).toEqual([
      ['Sales', ['Management']],
    ]);
  });

  test('is given up with every line above the grid', () => {
    expect(familiesOf(answer(titled('Sales', 'Revenue', 'Approved in May')))).toEqual(['Sales']);
  });
});

describe('A sentence above a grid', () => {
  test.each(['Draft of May, ask Jo before you share it', 'Ask Jo before you share it.'])(
    'is no job family where the tab has a name: %s',
    (note) => {
      for (const [tab, family] of [
        ['Sales', 'Sales'],
        ['Data', 'Job family'],
      ] as const) {
        const proposal = titled(tab, note);
        expect(familiesOf(proposal)).toEqual([family]);
        expect(proposal.unplaced.map(({ text }) => text)).toEqual([note]);
      }
      expect(familiesOf(titled('Sheet1', note))).toEqual([note]);
      expect(sentences(titled('Sheet1', note))).toHaveLength(1);
    },
  );

  test.each(['Sales, Support', 'People, Culture & Workplace'])('is not what a short list is: %s', (title) => {
    expect(familiesOf(titled('Revenue', title))).toEqual([title]);
  });
});

describe('Words around the name of a job family', () => {
  test.each([
    ['Data job family – levels', 'Data'],
    ['Data levels', 'Data'],
    ['Engineering Career Ladder', 'Engineering'],
    ['Product design (career framework)', 'Product design'],
    ['Career framework for Customer success', 'Customer success'],
    ['Levels: Sales', 'Sales'],
    ['Job family Sales', 'Sales'],
    ['Entry level', 'Entry level'],
    ['Level 3 support', 'Level 3 support'],
    ['Framework and tooling', 'Framework and tooling'],
    ['Career ladder', 'Career ladder'],
    ['Levels', 'Levels'],
  ])('are no part of it: %s', (title, name) => {
    expect(splitTitle(title)).toEqual({ name });
  });

  test('leave the track where it stands among them', () => {
    expect(splitTitle('Sales job family – Management levels')).toEqual({ name: 'Sales', track: 'Management' });
    expect(splitTitle('Sales levels (IC)')).toEqual({ name: 'Sales', track: 'IC' });
  });

  test('are no reason to ask where the tab has the name without them', () => {
    const proposal = titled('Data', 'Data job family – levels');
    expect(familiesOf(proposal)).toEqual(['Data']);
    expect(proposal.doubts).toEqual([]);
    expect(proposal.unplaced).toEqual([]);
  });
});

test('a tab called Data offers its name where no job family is named', () => {
  const proposal = read({ Data: GRID });
  expect(proposal.doubts).toEqual([
    {
      sentence: 'No job family is named, so it is called “Job family”. Give it its name.',
      at: { tab: 'Data', cell: 'B2' },
      asks: { what: 'family', from: 'Job family' },
      instead: { correct: 'rename', what: 'family', from: 'Job family', to: 'Data' },
    },
  ]);
  expect(familiesOf(answer(proposal))).toEqual(['Data']);
  expect(answer(proposal).doubts).toEqual([]);
  for (const tabs of [{ Sheet1: GRID }, { Data: GRID, Sheet1: [...GRID, ['Closing', 'Sells.', 'Closes.']] }])
    expect(read(tabs).doubts.map(({ asks, instead }) => [asks?.what, instead])).toContainEqual(['family', undefined]);
});

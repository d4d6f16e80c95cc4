import { describe, expect, test } from '@jest/globals';
import type { Correction } from '../../../src/core/importing/correction.ts';
import { understand } from '../../../src/core/importing/understand.ts';
import { read, shown } from './shown.ts';

const WRITES = 'Writes short notes that others can follow.';
const EDITS = 'Edits what the team writes before it is sent.';
const SELLS = 'Sells one product to customers who ask for it.';
const CLOSES = 'Closes contracts with several buyers at once.';

const LEVELS = ['Sales | IC | 1 | L1 | ', 'Sales | IC | 2 | L2 | '];
const COMPETENCIES = ['Sales | Writing | ', 'Sales | Closing | '];

test('one row per description is read with its columns in any order and under other names', () => {
  const proposal = read({
    Export: [
      ['Our framework'],
      [],
      ['Expectation', 'Skill', 'Grade', 'Department', 'Notes'],
      [WRITES, 'Writing', 'L1', 'Sales', 'ask Ana'],
      [EDITS, 'Writing', 'L2', 'Sales', ''],
    ],
  });
  expect(shown(proposal)).toEqual({
    levels: LEVELS,
    competencies: ['Sales | Writing | '],
    cells: [`Sales | L1 | Writing | ${WRITES} | Export!A4`, `Sales | L2 | Writing | ${EDITS} | Export!A5`],
    unplaced: [
      'Our framework | Export!A1 | It is a title above a grid, and no name of the framework.',
      'Notes | Export!E3 | The column “Notes” is no part of a framework.',
      'ask Ana | Export!E4 | The column “Notes” is no part of a framework.',
    ],
  });
});

test('competencies down and levels across are read with bullets, blank rows and blank columns', () => {
  const proposal = read({
    Sales: [
      [],
      ['', 'Competency', '', 'L1', 'L2'],
      [],
      ['', 'Writing', '', `• ${WRITES}\n• ${EDITS}`, EDITS],
      [],
      ['', 'Closing', '', SELLS, CLOSES],
    ],
  });
  expect(shown(proposal)).toEqual({
    levels: LEVELS,
    competencies: COMPETENCIES,
    cells: [
      `Sales | L1 | Writing | • ${WRITES}\n• ${EDITS} | Sales!D4`,
      `Sales | L2 | Writing | ${EDITS} | Sales!E4`,
      `Sales | L1 | Closing | ${SELLS} | Sales!D6`,
      `Sales | L2 | Closing | ${CLOSES} | Sales!E6`,
    ],
    unplaced: [],
  });
});

test('levels down and competencies across are read, with or without a word in the corner', () => {
  for (const corner of ['Level', '']) {
    const proposal = read({
      Sales: [
        [corner, 'Writing', 'Closing'],
        ['L1', WRITES, SELLS],
        ['L2', EDITS, CLOSES],
      ],
    });
    expect(shown(proposal)).toEqual({
      levels: LEVELS,
      competencies: COMPETENCIES,
      cells: [
        `Sales | L1 | Writing | ${WRITES} | Sales!B2`,
        `Sales | L2 | Writing | ${EDITS} | Sales!B3`,
        `Sales | L1 | Closing | ${SELLS} | Sales!C2`,
        `Sales | L2 | Closing | ${CLOSES} | Sales!C3`,
      ],
      unplaced: [],
    });
  }
});

test('blocks on one tab are families where their competencies come back', () => {
  const proposal = read({
    'Career framework': [
      ['Sales'],
      ['Competency', 'L1', 'L2'],
      ['Writing', WRITES, EDITS],
      [],
      ['Support – People manager'],
      ['Competency', 'M1', 'M2'],
      ['Writing', EDITS, WRITES],
    ],
  });
  expect(shown(proposal).levels).toEqual([
    ...LEVELS,
    'Support | Management | 1 | M1 | ',
    'Support | Management | 2 | M2 | ',
  ]);
  expect(shown(proposal).cells).toEqual([
    `Sales | L1 | Writing | ${WRITES} | Career framework!B3`,
    `Sales | L2 | Writing | ${EDITS} | Career framework!C3`,
    `Support | M1 | Writing | ${EDITS} | Career framework!B7`,
    `Support | M2 | Writing | ${WRITES} | Career framework!C7`,
  ]);
  expect(proposal.unplaced).toEqual([]);
});

test('blocks with the same levels and other competencies are groups of competencies, and a doubt says so', () => {
  const proposal = read({
    Sales: [
      ['Communication skills'],
      ['', 'L1', 'L2'],
      ['Writing', WRITES, EDITS],
      [],
      ['Selling skills'],
      ['', 'L1', 'L2'],
      ['Closing', SELLS, CLOSES],
    ],
  });
  expect(shown(proposal).competencies).toEqual([
    'Sales | Writing | Communication skills',
    'Sales | Closing | Selling skills',
  ]);
  expect(proposal.doubts).toEqual([
    {
      sentence:
        'The titles above the grids of “Sales” (“Communication skills” …) were read as groups of competencies. They could be job families.',
      at: { tab: 'Sales', cell: 'A1' },
      instead: { correct: 'meaning', tab: 'Sales', of: 'titles', is: 'family' },
    },
  ]);
});

test('one tab per competency is read by the name of the tab, what every tab repeats is about the level', () => {
  const proposal = read({
    Writing: [
      ['Junior', '', 'Senior', ''],
      ['Needs help.', '', 'Needs none.', ''],
      [],
      [WRITES, 'Yes', EDITS, 'No'],
      [SELLS, 'No', '', ''],
    ],
    Closing: [['Junior', '', 'Senior', ''], ['Needs help.', '', 'Needs none.', ''], [], [CLOSES, '', SELLS, 'Yes']],
  });
  expect(shown(proposal)).toEqual({
    levels: ['Job family | IC | 1 | Junior | Junior', 'Job family | IC | 2 | Senior | Senior'],
    competencies: ['Job family | Writing | ', 'Job family | Closing | '],
    cells: [
      `Job family | Junior | Writing | ${WRITES} | Writing!A4`,
      `Job family | Senior | Writing | ${EDITS} | Writing!C4`,
      `Job family | Junior | Writing | ${SELLS} | Writing!A5`,
      `Job family | Junior | Closing | ${CLOSES} | Closing!A4`,
      `Job family | Senior | Closing | ${SELLS} | Closing!C4`,
    ],
    unplaced: [
      'Yes | Writing!B4 | It stands under no level.',
      'No | Writing!D4 | It stands under no level.',
      'No | Writing!B5 | It stands under no level.',
      'Yes | Closing!D4 | It stands under no level.',
    ],
  });
  expect(proposal.families[0]?.tracks[0]?.levels.map(({ scope }) => scope)).toEqual(['Needs help.', 'Needs none.']);
  expect(proposal.doubts.map(({ sentence }) => sentence)).toEqual([
    'No job family is named, so it is called “Job family”. Give it its name.',
  ]);
});

test('one tab per level is read by the name of the tab', () => {
  const proposal = read({
    'L1 – Seller': [
      ['Competency', 'Description'],
      ['Writing', WRITES],
      ['Closing', SELLS],
    ],
    'L2 – Senior Seller': [
      ['Competency', 'Description'],
      ['Writing', EDITS],
      ['Closing', CLOSES],
    ],
  });
  expect(shown(proposal).levels).toEqual([
    'Job family | IC | 1 | L1 | Seller',
    'Job family | IC | 2 | L2 | Senior Seller',
  ]);
  expect(proposal.cells).toHaveLength(4);
});

test('codes inside headers become codes, the rest of the header the title', () => {
  const proposal = read({
    Sales: [
      ['', 'Senior SRE (L3)', 'Commercial (P2) (not in use)', 'IC4 – Staff Engineer', 'Lead, L5'],
      ['Writing', WRITES, EDITS, SELLS, CLOSES],
    ],
  });
  expect(shown(proposal).levels.map((line) => line.split(' | ').slice(3))).toEqual([
    ['L3', 'Senior SRE'],
    ['P2', 'Commercial (not in use)'],
    ['IC4', 'Staff Engineer'],
    ['L5', 'Lead'],
  ]);
});

describe('brackets in the headers of levels', () => {
  const levelsOf = (headers: readonly string[], corrections: readonly Correction[] = []) => {
    const rest = Array.from({ length: headers.length - 2 }, () => SELLS);
    const values = [
      ['Competency', ...headers],
      ['Writing', WRITES, EDITS, ...rest],
    ];
    const { families, doubts } = understand([{ name: 'Sales', values }], corrections);
    const levels = families.flatMap(({ tracks }) => tracks.flatMap(({ levels: own }) => own));
    return { levels: levels.map(({ code, title }) => [code, title]), doubts };
  };

  test.each([
    ['one word', ['DE1 (Junior)', 'DE2 (Mid)', 'DE3 (Senior)'], ['Junior', 'Mid', 'Senior']],
    ['more words', ['DE1 (Junior engineer)', 'DE2 [Engineer]'], ['Junior engineer', 'Engineer']],
    ['a line of their own', ['DE1\n(Junior engineer)', 'DE2\n(Data engineer)'], ['Junior engineer', 'Data engineer']],
    ['small letters', ['de1 (Junior engineer)', 'de2 (Data engineer)'], ['Junior engineer', 'Data engineer']],
  ])('hold titles where codes stand before them: %s', (_what, headers, titles) => {
    const codes = headers.map((header) => header.slice(0, 3));
    expect(levelsOf(headers)).toEqual({ levels: codes.map((code, index) => [code, titles[index]]), doubts: [] });
  });

  test('hold codes where these look like codes and the words before them do not', () => {
    expect(levelsOf(['Junior (DE1)', 'Senior (DE2)'])).toEqual({
      levels: [
        ['DE1', 'Junior'],
        ['DE2', 'Senior'],
      ],
      doubts: [],
    });
  });

  test.each([
    ['both', ['P1 (L3)', 'P2 (L4)'], ['L3', 'P1'], ['P1', 'L3']],
    ['neither', ['Seller (junior)', 'Closer (senior)'], ['junior', 'Seller'], ['Seller', 'junior']],
    ['one of them only', ['P1 (L3)', 'Lead (L4) (new)'], ['L3', 'P1'], ['P1', 'L3']],
    ['a code that comes twice', ['L1 (junior)', 'L1 (senior)'], ['junior', 'L1'], ['L1', 'junior']],
  ])('are read as codes where it cannot be told, and a doubt can turn that: %s', (_what, headers, before, after) => {
    const read = levelsOf(headers);
    expect(read.levels[0]).toEqual(before);
    expect(read.doubts).toEqual([
      {
        sentence: `In “${headers[0]}” and the headers beside it “${before[0]}” was read as the code and “${before[1]}” as the title. It could be the other way round.`,
        at: { tab: 'Sales', cell: 'B1' },
        instead: { correct: 'codes', at: { tab: 'Sales', cell: 'B1' }, are: 'outside' },
      },
    ]);
    const turned = levelsOf(headers, [{ correct: 'codes', at: { tab: 'Sales', cell: 'B1' }, are: 'outside' }]);
    expect(turned.levels[0]).toEqual(after);
    expect(turned.doubts.map(({ instead }) => instead?.correct)).not.toContain('codes');
  });
});

test('a line with text in its first cell only is the group of the competencies below it', () => {
  const proposal = read({
    Sales: [['', 'L1', 'L2'], ['Core'], ['Writing', WRITES, EDITS], ['Functional'], ['Closing', SELLS, CLOSES]],
  });
  expect(shown(proposal).competencies).toEqual(['Sales | Writing | Core', 'Sales | Closing | Functional']);
  expect(proposal.unplaced).toEqual([]);
});

test('lines below which the same competencies come back are families', () => {
  const proposal = read({
    Matrix: [
      ['Competency', 'L1', 'L2'],
      ['Sales'],
      ['Writing', WRITES, EDITS],
      ['Support'],
      ['Writing', SELLS, CLOSES],
    ],
  });
  expect(shown(proposal).cells).toEqual([
    `Sales | L1 | Writing | ${WRITES} | Matrix!B3`,
    `Sales | L2 | Writing | ${EDITS} | Matrix!C3`,
    `Support | L1 | Writing | ${SELLS} | Matrix!B5`,
    `Support | L2 | Writing | ${CLOSES} | Matrix!C5`,
  ]);
});

test('lines between levels are families', () => {
  const proposal = read({
    Matrix: [
      ['Level', 'Writing', 'Closing'],
      ['Sales'],
      ['L1', WRITES, SELLS],
      ['L2', EDITS, CLOSES],
      ['Support'],
      ['L1', SELLS, WRITES],
    ],
  });
  expect(shown(proposal).levels).toEqual([...LEVELS, 'Support | IC | 1 | L1 | ']);
  expect(proposal.cells).toHaveLength(6);
});

test('a value in the first cell of a span holds for the whole span', () => {
  const proposal = read({
    Sales: [
      ['', '', 'Individual contributor', '', 'Management', ''],
      ['Group', 'Competency', 'L1', 'L2', 'L3', 'L4'],
      ['Core', 'Writing', WRITES, EDITS, SELLS, CLOSES],
      ['', 'Closing', SELLS, CLOSES, WRITES, EDITS],
      ['Functional', 'Calling', EDITS, WRITES, CLOSES, SELLS],
      ['', 'Planning', EDITS, WRITES, CLOSES, SELLS],
    ],
  });
  expect(shown(proposal).levels).toEqual([
    ...LEVELS,
    'Sales | Management | 1 | L3 | ',
    'Sales | Management | 2 | L4 | ',
  ]);
  expect(shown(proposal).competencies).toEqual([
    'Sales | Writing | Core',
    'Sales | Closing | Core',
    'Sales | Calling | Functional',
    'Sales | Planning | Functional',
  ]);
  expect(proposal.cells).toHaveLength(16);
});

test('groups over the competencies hold for the competencies beside them too', () => {
  const proposal = read({
    Sales: [
      ['', 'Core', '', 'Functional'],
      ['Level', 'Writing', 'Closing', 'Calling'],
      ['L1', WRITES, SELLS, EDITS],
      ['L2', EDITS, CLOSES, WRITES],
    ],
  });
  expect(shown(proposal).competencies).toEqual([
    'Sales | Writing | Core',
    'Sales | Closing | Core',
    'Sales | Calling | Functional',
  ]);
  expect(proposal.unplaced).toEqual([]);
});

test('families beside the levels hold for the levels below them', () => {
  const proposal = read({
    Matrix: [
      ['Job family', 'Level', 'Writing', 'Closing'],
      ['Sales', 'L1', WRITES, SELLS],
      ['', 'L2', EDITS, CLOSES],
      ['Support', 'L1', SELLS, WRITES],
    ],
  });
  expect(shown(proposal).levels).toEqual([...LEVELS, 'Support | IC | 1 | L1 | ']);
});

test('our own Matrix tab is read with its families', () => {
  const proposal = read({
    Matrix: [
      ['Job family', 'Competency', 'L1', 'L2'],
      ['Sales', 'Writing', WRITES, EDITS],
      ['Support', 'Writing', EDITS, ''],
    ],
  });
  expect(shown(proposal).levels).toEqual([...LEVELS, 'Support | IC | 1 | L1 | ']);
  expect(shown(proposal).competencies).toEqual(['Sales | Writing | ', 'Support | Writing | ']);
});

test('a first column that only numbers the rows is passed over', () => {
  const proposal = read({
    Sales: [
      ['#', 'Competency', 'L1', 'L2'],
      [1, 'Writing', WRITES, EDITS],
      [2, 'Closing', SELLS, CLOSES],
      [3, 'Calling', SELLS, EDITS],
    ],
  });
  expect(proposal.competencies.map(({ name }) => name)).toEqual(['Writing', 'Closing', 'Calling']);
  expect(new Set(proposal.unplaced.map(({ why }) => why))).toEqual(new Set(['It only numbers the rows.']));
});

test('levels that are numbers are levels', () => {
  const proposal = read({
    Sales: [
      ['', 'Writing'],
      [1, WRITES],
      [2, EDITS],
      [3, SELLS],
    ],
  });
  expect(shown(proposal).levels.map((line) => line.split(' | ')[3])).toEqual(['1', '2', '3']);
});

test('a competency whose descriptions are codes of levels is a competency', () => {
  const proposal = read({
    Sales: [['', 'Seller (L1)', 'Senior (L2)'], [], ['Comparable to', 'L1', 'L2'], [], ['Writing', WRITES, EDITS]],
  });
  expect(proposal.competencies.map(({ name }) => name)).toEqual(['Comparable to', 'Writing']);
});

test('a name that stands beside the first of several rows holds for all of them', () => {
  const proposal = read({
    Sales: [
      ['Competency', 'L1', 'L2'],
      ['Writing', WRITES, EDITS],
      ['', SELLS, CLOSES],
    ],
  });
  expect(proposal.cells.map(({ competency }) => competency)).toEqual(['Writing', 'Writing', 'Writing', 'Writing']);
});

test('titles and scope beside the levels belong to the levels', () => {
  const across = read({
    Sales: [
      ['Level', 'L1', 'L2'],
      ['Title', 'Seller', 'Senior Seller'],
      ['Scope', 'One account.', 'One region.'],
      ['Writing', WRITES, EDITS],
    ],
  });
  const down = read({
    Sales: [
      ['Level', 'Title', 'Scope', 'Writing'],
      ['L1', 'Seller', 'One account.', WRITES],
      ['L2', 'Senior Seller', 'One region.', EDITS],
    ],
  });
  for (const proposal of [across, down]) {
    expect(proposal.families[0]?.tracks[0]?.levels.map(({ code, title, scope }) => [code, title, scope])).toEqual([
      ['L1', 'Seller', 'One account.'],
      ['L2', 'Senior Seller', 'One region.'],
    ]);
    expect(proposal.competencies.map(({ name }) => name)).toEqual(['Writing']);
    expect(proposal.doubts.map(({ instead }) => instead?.correct)).toEqual(['scope']);
  }
});

test('scope is a competency where it does not stand next to the levels', () => {
  const proposal = read({
    Sales: [
      ['', 'L1', 'L2'],
      ['Impact', WRITES, EDITS],
      ['Scope', SELLS, CLOSES],
    ],
  });
  expect(proposal.competencies.map(({ name }) => name)).toEqual(['Impact', 'Scope']);
});

test('tables of levels and of definitions of their own are joined with the matrix', () => {
  const proposal = read({
    Levels: [
      ['Level', 'Title', 'Scope'],
      ['L1', 'Seller', 'One account.'],
      ['L2', 'Senior Seller', 'One region.'],
    ],
    Competencies: [
      ['Competency', 'Type', 'Definition'],
      ['Writing', 'Core', 'Saying it so that it is understood.'],
    ],
    Sales: [
      ['', 'L1', 'L2'],
      ['Writing', WRITES, EDITS],
    ],
  });
  expect(proposal.families.map(({ family }) => family)).toEqual(['Sales']);
  expect(proposal.families[0]?.tracks[0]?.levels.map(({ title, scope }) => [title, scope])).toEqual([
    ['Seller', 'One account.'],
    ['Senior Seller', 'One region.'],
  ]);
  expect(proposal.competencies).toMatchObject([
    { family: 'Sales', name: 'Writing', type: 'Core', definition: 'Saying it so that it is understood.' },
  ]);
});

test('levels from high to low are put in order, and a doubt says so', () => {
  const proposal = read({
    Sales: [
      ['', 'L3', 'L2', 'L1'],
      ['Writing', WRITES, EDITS, SELLS],
    ],
  });
  expect(shown(proposal).levels.map((line) => line.split(' | ')[3])).toEqual(['L1', 'L2', 'L3']);
  expect(proposal.doubts.map(({ instead }) => instead)).toEqual([
    { correct: 'order', family: 'Sales', track: 'IC', levels: ['L3', 'L2', 'L1'] },
  ]);
});

test('names that differ in spelling only are one, by the most frequent spelling', () => {
  const rows = (name: string) => [
    ['', 'L1', 'L2'],
    [name, WRITES, EDITS],
  ];
  const proposal = read({
    Sales: rows('Problem-solving skill'),
    Support: rows('Problem solving skills'),
    Legal: rows('Problem solving skills'),
  });
  expect(new Set(proposal.competencies.map(({ name }) => name))).toEqual(new Set(['Problem solving skills']));
  expect(proposal.same).toEqual([
    { what: 'competency', names: ['Problem-solving skill', 'Problem solving skills'], as: 'Problem solving skills' },
  ]);
});

test('names that a sign tells apart stay apart', () => {
  const names = ['C', 'C#', 'C++', 'OKR 1.1', 'OKR 11'];
  const proposal = read({ Sales: [['Competency', 'L1', 'L2'], ...names.map((name) => [name, WRITES, EDITS])] });
  expect(proposal.competencies.map(({ name }) => name)).toEqual(names);
});

test('a tab without a framework is kept as text without a place', () => {
  const proposal = read({
    Notes: [['Remember to ask HR'], ['about this']],
    Numbers: [
      [1, 2],
      [3, 4],
    ],
  });
  expect(proposal.cells).toEqual([]);
  expect(proposal.unplaced.map(({ text }) => text)).toEqual(['Remember to ask HR', 'about this', '1', '2', '3', '4']);
});

test('headers that look like nothing known are read by their shape, and a doubt says so', () => {
  const proposal = read({
    Sales: [
      ['', 'Sapling', 'Tree', 'Forest'],
      ['Writing', WRITES, EDITS, SELLS],
      ['Closing', SELLS, CLOSES, WRITES],
    ],
  });
  expect(shown(proposal).competencies).toEqual(COMPETENCIES);
  expect(proposal.doubts.map(({ instead }) => instead)).toEqual([
    { correct: 'transpose', grid: { tab: 'Sales', cell: 'B1' } },
  ]);
});

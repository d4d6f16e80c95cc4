import { expect, test } from '@jest/globals';
import { correct } from '../../../src/core/importing/understand.ts';
import { read, shown } from './shown.ts';

const SALES = [
  ['', 'L1', 'L2'],
  ['Writing', 'Writes notes.', 'Edits notes.'],
  ['Closing', 'Closes one deal.', 'Closes many deals.'],
];

test('a family, a track, a level, its title, a competency and a type get other names', () => {
  const proposal = read(
    {
      Sales: [
        ['Group', ...(SALES[0] ?? [])],
        ['Core', 'Writing', 'Writes notes.', 'Edits notes.'],
      ],
    },
    [
      { correct: 'rename', what: 'family', from: 'sales', to: 'Revenue' },
      { correct: 'rename', what: 'track', from: 'IC', to: 'Expert', family: 'Revenue' },
      { correct: 'rename', what: 'level', from: 'L1', to: 'R1' },
      { correct: 'rename', what: 'title', from: 'R1', to: 'Seller' },
      { correct: 'rename', what: 'competency', from: 'Writing', to: 'Clear writing' },
      { correct: 'rename', what: 'type', from: 'Core', to: 'Functional' },
    ],
  );
  expect(shown(proposal)).toEqual({
    levels: ['Revenue | Expert | 1 | R1 | Seller', 'Revenue | Expert | 2 | L2 | '],
    competencies: ['Revenue | Clear writing | Functional'],
    cells: [
      'Revenue | R1 | Clear writing | Writes notes. | Sales!C2',
      'Revenue | L2 | Clear writing | Edits notes. | Sales!D2',
    ],
    unplaced: [],
  });
});

test('a name in another family keeps its name', () => {
  const proposal = read({ Sales: SALES, Support: SALES }, [
    { correct: 'rename', what: 'competency', from: 'Writing', to: 'Letters', family: 'Support' },
  ]);
  expect(proposal.competencies.map(({ family, name }) => `${family} ${name}`)).toEqual([
    'Sales Writing',
    'Sales Closing',
    'Support Letters',
    'Support Closing',
  ]);
});

test('two names are joined into one competency', () => {
  const proposal = read({ Sales: SALES }, [
    { correct: 'join', what: 'competency', names: ['Writing', 'Closing'], as: 'Work' },
  ]);
  expect(proposal.competencies.map(({ name }) => name)).toEqual(['Work']);
  expect(proposal.cells.map(({ competency }) => competency)).toEqual(['Work', 'Work', 'Work', 'Work']);
});

test('names that look alike are kept apart', () => {
  const tabs = {
    Sales: [
      ['', 'L1', 'L2'],
      ['Goal', 'Sets a goal.', 'Sets goals.'],
      ['Goals', 'Meets a goal.', 'Meets goals.'],
    ],
  };
  expect(read(tabs).competencies).toHaveLength(1);
  const apart = read(tabs, [{ correct: 'apart', what: 'competency', names: ['Goal', 'Goals'] }]);
  expect(apart.competencies.map(({ name }) => name)).toEqual(['Goal', 'Goals']);
  expect(apart.same).toEqual([]);
});

test('a grid is turned, and turned back', () => {
  const proposal = read({ Sales: SALES });
  const turn = { correct: 'transpose', grid: { tab: 'Sales', cell: 'B1' } } as const;
  const turned = correct(proposal, [turn]);
  expect(turned.families[0]?.tracks[0]?.levels.map(({ code }) => code)).toEqual(['Writing', 'Closing']);
  expect(turned.competencies.map(({ name }) => name)).toEqual(['L1', 'L2']);
  expect(shown(correct(turned, [turn]))).toEqual(shown(proposal));
});

test('a row and a column that are left out become text without a place', () => {
  const rows = SALES.map((row, index) => [...row, index === 0 ? 'L3' : 'Teaches others to do so.']);
  const proposal = read({ Sales: rows }, [
    { correct: 'leave-out', tab: 'Sales', line: '2' },
    { correct: 'leave-out', tab: 'Sales', line: 'C' },
  ]);
  expect(proposal.cells.map(({ text }) => text)).toEqual(['Closes one deal.', 'Teaches others to do so.']);
  expect(proposal.unplaced.map(({ text, why }) => `${text} ${why}`)).toEqual([
    'L2 It was left out.',
    'Writing It was left out.',
    'Writes notes. It was left out.',
    'Edits notes. It was left out.',
    'Teaches others to do so. It was left out.',
    'Closes many deals. It was left out.',
  ]);
});

test('titles read as groups become families', () => {
  const tabs = {
    Sheet1: [['Selling'], ...SALES, [], ['Serving'], ['', 'L1', 'L2'], ['Calling', 'Answers calls.', 'Sorts calls.']],
  };
  const proposal = read(tabs);
  expect(proposal.competencies.map(({ type }) => type)).toEqual(['Selling', 'Selling', 'Serving']);
  const corrected = correct(
    proposal,
    proposal.doubts.flatMap(({ instead }) => (instead?.correct === 'meaning' ? [instead] : [])),
  );
  expect(corrected.families.map(({ family }) => family)).toEqual(['Selling', 'Serving']);
});

test('a first row called Scope becomes a competency', () => {
  const proposal = read({ Sales: [['', 'L1', 'L2'], ['Scope', 'One account.', 'One region.'], ...SALES.slice(1)] });
  const corrected = correct(
    proposal,
    proposal.doubts.flatMap(({ instead }) => instead ?? []),
  );
  expect(corrected.competencies.map(({ name }) => name)).toEqual(['Scope', 'Writing', 'Closing']);
});

test('a level is put into the track it belongs to', () => {
  const proposal = read({
    Sales: [
      ['', 'L1', 'M1'],
      ['Writing', 'Writes notes.', 'Edits notes.'],
    ],
  });
  expect(shown(proposal).levels).toEqual(['Sales | IC | 1 | L1 | ', 'Sales | Management | 1 | M1 | ']);
  const corrected = correct(
    proposal,
    proposal.doubts.flatMap(({ instead }) => instead ?? []),
  );
  expect(shown(corrected).levels).toEqual(['Sales | IC | 1 | L1 | ', 'Sales | IC | 2 | M1 | ']);
});

test('one competency gets a type of its own, under the name it has in the end', () => {
  const proposal = read({ Sales: SALES, Support: SALES }, [
    { correct: 'type-of', family: 'Sales', competency: 'Writing', type: 'Core' },
    { correct: 'rename', what: 'competency', from: 'Writing', to: 'Letters', family: 'Sales' },
    { correct: 'rename', what: 'family', from: 'Sales', to: 'Revenue' },
  ]);
  expect(proposal.competencies.map(({ family, name, type }) => `${family} ${name} ${type}`)).toEqual([
    'Revenue Letters Core',
    'Revenue Closing ',
    'Support Writing ',
    'Support Closing ',
  ]);
});

test('the levels of a track are put in another order', () => {
  const proposal = read({ Sales: SALES }, [{ correct: 'order', family: 'Sales', track: 'IC', levels: ['L2', 'L1'] }]);
  expect(shown(proposal).levels).toEqual(['Sales | IC | 1 | L2 | ', 'Sales | IC | 2 | L1 | ']);
});

test('another code moves no level', () => {
  const tabs = {
    Sales: [
      ['', 'L2', 'L1', 'L3'],
      ['Writing', 'Edits notes.', 'Writes notes.', 'Asks for notes.'],
    ],
  };
  const proposal = read(tabs, [{ correct: 'rename', what: 'level', from: 'L1', to: 'Junior' }]);
  expect(proposal.families[0]?.tracks[0]?.levels.map(({ code }) => code)).toEqual(['Junior', 'L2', 'L3']);
});

test('a correction that names nothing in the source changes nothing', () => {
  const proposal = read({ Sales: SALES });
  const corrected = correct(proposal, [
    { correct: 'rename', what: 'competency', from: 'Nothing', to: 'Something' },
    { correct: 'leave-out', tab: 'Elsewhere', line: '1' },
  ]);
  expect(shown(corrected)).toEqual(shown(proposal));
});

import { describe, expect, test } from '@jest/globals';
import { leaveOut, moveLevel } from '../../../sidebar/import/families.ts';
import { openQuestions } from '../../../sidebar/import/questions.ts';
import { readFile } from '../../../sidebar/import/read-file.ts';
import { toggled, toggledAll, withFile, withTabs } from '../../../sidebar/import/sources.ts';
import { changed, type ImportState, resumed, START, undone, withCells } from '../../../sidebar/import/state.ts';
import type { TabInfo } from '../../../src/core/contract.ts';

const info = (tab: string, more: Partial<TabInfo> = {}): TabInfo => ({
  tab,
  kind: '',
  rows: 5,
  columns: 4,
  active: false,
  ...more,
});
const SALES = {
  name: 'Sales',
  values: [
    ['', 'L2', 'L1', 'M1'],
    ['Goal', 'Sets goals.', 'Asks for goals.', 'Agrees on goals.'],
    ['Goals', 'Drops a goal.', 'Meets a goal.', 'Explains goals.'],
  ],
};
const names = ({ sources }: ImportState) => sources.filter(({ chosen }) => chosen).map(({ name }) => name);
const file = (name: string, text = 'a,b\nc,d\n') => {
  const read = readFile(name, Buffer.from(text));
  if ('wrong' in read) throw new Error(read.wrong);
  return read;
};

describe('What can be read', () => {
  test('is every tab that holds anything and is none of ours; the open one is chosen', () => {
    const tabs = [
      info('Old'),
      info('Ours', { kind: 'People' }),
      info('Blank', { rows: 0 }),
      info('Open', { active: true }),
    ];
    const state = withTabs(START, [...tabs, info('Text without a place')]);
    expect(state.sources.map(({ name }) => name)).toEqual(['Old', 'Open']);
    expect(names(state)).toEqual(['Open']);
    expect(state.existing).toEqual(['People']);
  });

  test.each([
    ['no tab', [info('Old')], false],
    ['a header only', [info('Criteria', { kind: 'Criteria', rows: 1 })], false],
    ['rows', [info('Criteria', { kind: 'Criteria', rows: 2 })], true],
  ])('comes with whether there are criteria: %s', (_what, tabs, has) => {
    expect(withTabs(START, tabs).hasCriteria).toBe(has);
  });

  test('is also a tab that is only named like one of ours, but it is not chosen', () => {
    const state = withTabs(START, [info('Competencies', { kind: 'Competencies', active: true })]);
    expect(state.sources.map(({ named }) => named)).toEqual([true]);
    expect(names(state)).toEqual([]);
  });

  test('is a file too, and it stays when the tabs are listed again, as does what was chosen', () => {
    const listed = withTabs(withFile(START, file('plan.csv')), [info('Old'), info('Open', { active: true })]);
    expect(listed.sources.map(({ name }) => name)).toEqual(['Old', 'Open', 'plan']);
    const chosen = toggled(toggled(listed, 0), 1);
    expect(names(withTabs(chosen, [info('Old'), info('Open', { active: true })]))).toEqual(['Old', 'plan']);
  });

  test('is chosen all at once, and given up all at once', () => {
    const listed = withTabs(withFile(START, file('plan.csv')), [info('A', { active: true }), info('B'), info('C')]);
    const all = toggledAll(toggled(listed, 3));
    expect(names(all)).toEqual(['A', 'B', 'C']);
    expect(names(toggledAll(all))).toEqual([]);
  });

  test('is each of several files of one name, numbered; the same file twice is one', () => {
    const twice = withFile(withFile(START, file('plan.csv')), file('plan.csv', 'a\nb\nc\n'));
    expect(twice.sources.map(({ name, rows }) => [name, rows])).toEqual([
      ['plan', 2],
      ['plan (2)', 3],
    ]);
    const thrice = withFile(twice, file('plan (2).csv', 'x\n'));
    expect(thrice.sources.map(({ name }) => name)).toEqual(['plan', 'plan (2)', 'plan (2) (2)']);
    expect(withFile(toggled(thrice, 1), file('plan.csv', 'a\nb\nc\n')).sources).toEqual(thrice.sources);
  });

  test('is told apart where it is read: a cell is named by its file', () => {
    const matrix = (text: string) => file('Sales.csv', `Competency,L1\nWriting,${text}\n`);
    const { proposal } = withCells(withFile(withFile(START, matrix('Writes.')), matrix('Edits.')), []);
    expect(proposal?.cells.map(({ text, at }) => [text, at.tab])).toEqual([
      ['Writes.', 'Sales'],
      ['Edits.', 'Sales (2)'],
    ]);
  });
});

describe('What was understood', () => {
  const state = withCells(START, [SALES]);

  test('begins with the questions where there are any, else with the descriptions', () => {
    expect(state.section).toBe('questions');
    const plain = {
      name: 'Sales',
      values: [
        ['', 'L1', 'L2'],
        ['Writing', 'Writes.', 'Edits.'],
      ],
    };
    expect(withCells(START, [plain]).section).toBe('descriptions');
  });

  test('tells a tab and a file of one name apart', () => {
    const both = withCells(withFile(START, file('Sales.csv')), [SALES]);
    expect(both.proposal?.source.map(({ name }) => name)).toEqual(['Sales', 'Sales.csv']);
  });

  test('keeps its changes where the same tabs are read again, and no others', () => {
    const renamed = changed(state, { correct: 'rename', what: 'family', from: 'Sales', to: 'Revenue' });
    expect(withCells(renamed, [SALES]).proposal?.families[0]?.family).toBe('Revenue');
    expect(withCells(renamed, [{ ...SALES, name: 'Support' }]).proposal?.corrections).toEqual([]);
  });

  test('is as before when the last change is undone', () => {
    const once = changed(state, { correct: 'rename', what: 'family', from: 'Sales', to: 'Revenue' });
    const twice = changed(once, { correct: 'apart', what: 'competency', names: ['Goal', 'Goals'] });
    expect(twice.proposal?.competencies).toHaveLength(2);
    expect(undone(twice).proposal).toEqual(once.proposal);
    expect(undone(undone(twice)).proposal).toEqual(state.proposal);
  });

  test('asks a question no more that was answered, even under other names', () => {
    const questions = openQuestions(state);
    expect(questions.map(({ instead }) => instead?.correct)).toEqual(['order', 'track-of', 'apart']);
    const kept = { ...state, kept: questions.map(({ key }) => key) };
    expect(openQuestions(changed(kept, { correct: 'rename', what: 'family', from: 'Sales', to: 'Revenue' }))).toEqual(
      [],
    );
  });

  test('no longer asks what was changed', () => {
    const answered = openQuestions(state).reduce((now, { instead }) => (instead ? changed(now, instead) : now), state);
    expect(openQuestions(answered)).toEqual([]);
  });

  test('goes on where it was left, and starts anew when it is done', () => {
    expect(resumed({ ...state, step: 'plan', busy: 'Waiting…' })).toEqual({ ...state, step: 'check' });
    expect(resumed({ ...state, step: 'done' })).toEqual(START);
  });
});

describe('A level', () => {
  const proposal = withCells(START, [SALES]).proposal;
  if (!proposal) throw new Error('Nothing was understood.');
  const at = { tab: 'Sales', cell: 'C1' };

  test('is moved within its track, and not beyond its ends', () => {
    expect(moveLevel(proposal, at, 0, 1)).toEqual({
      correct: 'order',
      family: 'Sales',
      track: 'IC',
      levels: ['L2', 'L1'],
    });
    expect(moveLevel(proposal, at, 0, -1)).toBeUndefined();
  });

  test('is left out with its column, a competency with its row', () => {
    expect(leaveOut(proposal, at, 'level')).toEqual({ correct: 'leave-out', tab: 'Sales', line: 'C' });
    const competency = { tab: 'Sales', cell: 'A2' };
    expect(leaveOut(proposal, competency, 'competency')).toEqual({ correct: 'leave-out', tab: 'Sales', line: '2' });
  });

  test('is not left out where its column runs through another grid as well', () => {
    const [header = [], goal = []] = SALES.values;
    const two = { name: 'Sales', values: [['Selling'], header, goal, [], ['Serving'], header, goal] };
    const stacked = withCells(START, [two]).proposal;
    expect(stacked?.grids).toHaveLength(2);
    expect(stacked && leaveOut(stacked, { tab: 'Sales', cell: 'C2' }, 'level')).toBeUndefined();
  });
});

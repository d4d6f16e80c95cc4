import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { directoryOf } from '../../../sidebar/people/directory.ts';
import { type Filters, finder, NO_FILTERS, plain } from '../../../sidebar/people/find-people.ts';
import { EVERY_STATUS, EXAMPLE, type Rows } from '../../browser/people-fixtures.ts';

const read = (tabs: Readonly<Record<string, Rows>>) =>
  directoryOf(Object.entries(tabs).map(([name, values]) => ({ name, values })));

describe('a text is searched without what letters carry', () => {
  test.each([
    ['Zoë ŁUCZAK', 'zoe luczak'],
    ['Øyvind', 'oyvind'],
    ['Đặng', 'dang'],
    ['Æsa Œuf', 'aesa oeuf'],
    ['Straße', 'strasse'],
    ['Ｆｕｌｌ', 'full'],
    ['  two   words ', 'two words'],
    ['مريم', 'مريم'],
  ])('%s', (text, searched) => expect(plain(text)).toBe(searched));

  test('and searching for what was made plain finds the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(plain(plain(text))).toBe(plain(text))));
  });
});

describe('a search', () => {
  const directory = read(EXAMPLE);
  directory.judgeUntil(Infinity);
  const find = finder(directory);
  const ids = (filters: Partial<Filters>) => find({ ...NO_FILTERS, ...filters }).people.map(({ person }) => person.id);

  test('finds everybody by any piece of their own name, with and without diacritics', () => {
    const someone = fc.constantFrom(...directory.people);
    fc.assert(
      fc.property(someone, fc.nat(), fc.nat(), (one, from, length) => {
        const letters = [...one.name];
        const start = from % letters.length;
        const piece = letters.slice(start, start + 1 + (length % letters.length)).join('');
        expect(ids({ text: piece })).toContain(one.person.id);
        expect(ids({ text: plain(piece) })).toContain(one.person.id);
      }),
    );
  });

  test('keeps the order of People, and every further word or filter leaves fewer', () => {
    const all = ids({});
    const word = fc.constantFrom('a', 'e', 'ic', 'm', 'engineer', 'e1', '');
    fc.assert(
      fc.property(word, word, fc.constantFrom('', ...directory.teams.managers), (first, second, manager) => {
        const some = ids({ text: first });
        const fewer = ids({ text: `${first} ${second}`, manager });
        expect(all.filter((id) => some.includes(id))).toEqual(some);
        expect(some.filter((id) => fewer.includes(id))).toEqual(fewer);
      }),
    );
  });

  test('counts everybody it would find without the filter by status, once', () => {
    for (const text of ['', 'a', 'ic4']) {
      const { counts } = find({ ...NO_FILTERS, text, statuses: new Set(['Left']) });
      const sum = [...(counts ?? new Map<string, number>()).values()].reduce((total, n) => total + n, 0);
      expect(sum).toBe(ids({ text }).length);
    }
  });
});

test('nobody is counted before everybody is judged', () => {
  const directory = read(EVERY_STATUS);
  const find = finder(directory);
  expect(find(NO_FILTERS).counts).toBeUndefined();
  expect(directory.judgeUntil(-Infinity)).toBe(false);
  expect(directory.judgeUntil(Infinity)).toBe(true);
  expect(find(NO_FILTERS).counts?.get('Unknown level')).toBe(2);
});

test('without a current cycle nobody is said to lack ratings in it', () => {
  const { Cycles: _none, Ratings: [header = []] = [], ...others } = EVERY_STATUS;
  const directory = read({ ...others, Ratings: [header] });
  expect(directory.people.filter(directory.isUnrated)).toEqual([]);
});

import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cell, cellName, textOf } from '../../../src/core/cell.ts';
import { meaningsOf } from '../../../src/core/importing/field.ts';
import type { ImportTab, Proposal } from '../../../src/core/importing/proposal.ts';
import { knownTrack, splitTitle } from '../../../src/core/importing/track-name.ts';
import { correct, understand } from '../../../src/core/importing/understand.ts';
import { normalise } from '../../../src/core/normalise.ts';
import { cpuTime } from '../../cpu-time.ts';
import { OWN_FRAMEWORKS } from './own-frameworks.ts';
import { LAYOUTS } from './relay.ts';

/** Words that frameworks are made of, so that random grids are recognised often enough to go wrong. */
const WORD = fc.constantFrom<Cell>(
  '',
  '',
  '',
  'L1',
  'L2',
  'M3',
  'Senior',
  'Lead (L4)',
  'Level',
  'Title',
  'Competency',
  'Skill',
  'Type',
  'Scope',
  'Description',
  'Definition',
  'Track',
  'Job family',
  'Management',
  'Sales',
  'Sales – IC',
  'Writing',
  'writing',
  'Closing deals',
  'All levels',
  'Core',
  'Writes short notes that others can follow.',
  'Edits what the team writes.\nSends it.',
  1,
  2,
  3,
  true,
  'Notes',
  '=1+1',
  '—',
);
const GRID = fc.array(fc.array(WORD, { maxLength: 6 }), { maxLength: 9 });
const TABS = fc
  .array(fc.record({ name: fc.constantFrom('Sheet1', 'Sales', 'L2', 'Writing', 'Matrix – Sales', ''), values: GRID }), {
    maxLength: 3,
  })
  .map((tabs) => tabs.map((tab, index) => ({ ...tab, name: `${tab.name}${'\u200b'.repeat(index)}` })));

const sources = (tabs: readonly ImportTab[]) =>
  tabs.flatMap(({ name, values }) =>
    values.flatMap((row, r) =>
      row.flatMap((cell, c) => (textOf(cell) === '' ? [] : [{ at: `${name}!${cellName(r, c)}`, text: textOf(cell) }])),
    ),
  );

/** Everything a proposal says, in one line per statement. */
function said({ families, competencies, cells, unplaced, doubts, same }: Proposal): readonly string[] {
  const levels = families.flatMap(({ family, tracks }) => [
    family,
    ...tracks.flatMap(({ track, levels: own }) => [
      track,
      ...own.flatMap(({ code, title, scope }) => [`${code} ${title} ${code}`, scope]),
    ]),
  ]);
  const names = competencies.flatMap(({ family, name, type, definition }) => [family, name, type, definition]);
  return [
    ...levels,
    ...names,
    ...cells.flatMap(({ text, competency, track }) => [text, competency, track]),
    ...unplaced.map(({ text }) => text),
    ...doubts.map(({ sentence }) => sentence),
    ...same.flatMap((one) => one.names),
  ];
}

const letters = (text: string) =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

test('every cell that holds anything is used once or has no place once', () => {
  fc.assert(
    fc.property(TABS, (tabs) => {
      const { used, unplaced } = understand(tabs);
      const told = [...used, ...unplaced].map(({ at }) => `${at.tab}!${at.cell}`);
      expect(told.sort()).toEqual(
        sources(tabs)
          .map(({ at }) => at)
          .sort(),
      );
    }),
    { numRuns: 500 },
  );
});

test('every cell that is used can be read in the proposal, unless it only names a column', () => {
  fc.assert(
    fc.property(TABS, (tabs) => {
      const proposal = understand(tabs);
      const statements = said(proposal).map(letters);
      const texts = new Map(sources(tabs).map(({ at, text }) => [at, text]));
      const lost = proposal.used.flatMap(({ at, as }) => {
        const text = texts.get(`${at.tab}!${at.cell}`) ?? '';
        if (as === 'header' && (meaningsOf(text).length > 0 || text.length <= 40)) return [];
        if (knownTrack(text) !== undefined) return [];
        const words = letters(splitTitle(text).name).filter((word) => knownTrack(word) === undefined);
        return statements.some((one) => words.every((word) => one.includes(word)))
          ? []
          : [`${as} ${at.tab}!${at.cell}: ${text}`];
      });
      expect(lost).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('no grid of any cells is too strange to be looked at', () => {
  const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.double(), fc.boolean(), fc.date({ noInvalidDate: false }));
  const tabs = fc.array(
    fc.record({ name: fc.string(), values: fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }) }),
    { maxLength: 3 },
  );
  fc.assert(
    fc.property(tabs, (some) => {
      understand(some);
    }),
  );
});

test('descriptions survive every correction', () => {
  const tabs = Object.values(LAYOUTS).map((relay) => relay(OWN_FRAMEWORKS['bakery'] ?? []));
  fc.assert(
    fc.property(fc.constantFrom(...tabs), fc.nat(), fc.nat(), (some, first, second) => {
      const proposal = understand(some);
      const corrections = [
        ...proposal.doubts.flatMap(({ instead }) => (instead ? [instead] : [])),
        ...proposal.grids.map(({ at }) => ({ correct: 'transpose', grid: at }) as const),
        { correct: 'leave-out', tab: some[0]?.name ?? '', line: 'B' } as const,
        { correct: 'leave-out', tab: some[0]?.name ?? '', line: '2' } as const,
        { correct: 'meaning', tab: some[0]?.name ?? '', of: 'titles', is: 'nothing' } as const,
      ];
      const chosen = [first, second].flatMap((number) => corrections.slice(number % corrections.length).slice(0, 1));
      const { used, unplaced } = correct(proposal, chosen);
      expect([...used, ...unplaced]).toHaveLength(sources(some).length);
    }),
  );
});

test('sixty competencies at fifty levels are understood within a second', () => {
  const header = ['Competency', ...Array.from({ length: 50 }, (_, index) => `L${index + 1}`)];
  const body = Array.from({ length: 60 }, (_, row) => [
    `Skill number ${row}`,
    ...Array.from(
      { length: 50 },
      (_, column) => `Does the thing ${row} in a way that fits the level ${column}.\nAnd says so.`,
    ),
  ]);
  const start = cpuTime();
  const proposal = understand([{ name: 'Sales', values: [header, ...body] }]);
  expect(cpuTime() - start).toBeLessThan(1000);
  expect(proposal.cells).toHaveLength(3000);
});

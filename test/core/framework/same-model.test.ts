import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Cell } from '../../../src/core/cell.ts';
import { selectTabs, type TabValues } from '../../../src/core/framework/select-tabs.ts';
import { readWorkbook } from '../../../src/core/framework/workbook.ts';
import { exampleCompany } from '../../../src/core/presets/example-company.ts';
import { prepare } from '../../../src/core/readiness/company.ts';
import { judge } from '../../../src/core/readiness/readiness.ts';
import type { Kind } from '../../../src/core/tables/kinds.ts';
import { cellOf, type Place } from '../../../src/core/tables/table.ts';
import { utcDay } from '../company.ts';

type Marked = TabValues & { readonly kind: Kind };

/** Eight people with all of their ratings: small enough to be read a few hundred times. */
const PEOPLE = 8;
const TABS: readonly Marked[] = exampleCompany().map(({ kind, tab, rows: [header = [], ...rows] }) => {
  const people =
    exampleCompany()
      .find((table) => table.kind === 'People')
      ?.rows.slice(1, PEOPLE + 1) ?? [];
  const ids = new Set(people.map(([id]) => id));
  const at = header.indexOf('Employee ID');
  const own = rows.filter((row) => at < 0 || ids.has(row[at] ?? ''));
  return { kind: kind as Kind, name: tab, values: [[...header], ...own.map((row) => [...row])] };
});
const IDS =
  TABS.find(({ kind }) => kind === 'People')
    ?.values.slice(1)
    .map(([id]) => String(id)) ?? [];

/** What the tabs say, without where it stands: the cells of every row by column, and the answer about everybody. */
function model(tabs: readonly TabValues[]) {
  const { sources, problems } = selectTabs(tabs);
  const workbook = readWorkbook(sources, utcDay);
  const company = prepare(workbook);
  const cells = ({ place }: { readonly place: Place }) => {
    const open = place.located.open.map(({ key, column }) => [
      key,
      place.located.source.values[place.row]?.[column] ?? '',
    ]);
    const named = Object.keys(place.located.at).map((name) => [name, cellOf(place, name)]);
    return JSON.stringify([named, open.filter(([key]) => !String(key).startsWith('ours')).sort()]);
  };
  const { levels, competencies, matrix, criteria, paths, people, cycles, evidence, signOffs, settingRows } = workbook;
  const kinds = { levels, competencies, matrix, criteria, paths, people, cycles, evidence, signOffs, settingRows };
  return {
    problems: [...problems, ...workbook.problems],
    rows: Object.entries(kinds).map(([kind, rows]) => [kind, rows.map(cells).sort()]),
    answers: IDS.map((id) => {
      const { status, readiness, judged } = judge(company, id);
      return [id, status, readiness, judged.map(({ criterion, met }) => [criterion.row.id, met])];
    }),
  };
}

const EXPECTED = model(TABS);

/** People move columns, put their own between them, leave rows blank, write a title above, and move and rename tabs. */
const disordered = fc.gen().map((gen) => {
  const draw = <T>(arbitrary: fc.Arbitrary<T>): T => gen(() => arbitrary);
  const shuffled = <T>(items: readonly T[]) => draw(fc.shuffledSubarray([...items], { minLength: items.length }));
  const tabs = TABS.map((tab): Marked => {
    const width = tab.values[0]?.length ?? 0;
    const order = shuffled(Array.from({ length: width + 2 }, (_column, index) => index));
    const ours = (row: number, column: number): Cell =>
      row === 0 ? `Ours ${column}` : draw(fc.constantFrom('', 'ours'));
    const moved = tab.values.map((cells, row) =>
      order.map((column) => (column < width ? (cells[column] ?? '') : ours(row, column))),
    );
    const blank: Cell[] = order.map(() => '');
    const spaced = moved.flatMap((cells) => (draw(fc.nat(9)) === 0 ? [cells, blank] : [cells]));
    const title = draw(fc.boolean()) ? [['Made by HR', ...blank.slice(1)], blank] : [];
    const name = draw(fc.boolean()) ? `${draw(fc.constantFrom('Our', 'Old –', '2026'))} ${tab.kind}` : tab.name;
    return { kind: tab.kind, name, values: [...title, ...spaced, blank] };
  });
  return shuffled([...tabs, { name: 'Notes', values: [['Levels'], ['anything']] }]);
});

test('columns and tabs in any order, columns between, blank rows and new names of tabs give the same model', () => {
  expect(EXPECTED.problems).toEqual([]);
  expect(EXPECTED.answers).toHaveLength(PEOPLE);
  fc.assert(
    fc.property(disordered, (tabs) => {
      expect(model(tabs)).toEqual(EXPECTED);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 60) },
  );
});

test('a tab that is not marked is recognised by its name alone', () => {
  expect(model(TABS.map(({ name, values }) => ({ name, values })))).toEqual(EXPECTED);
  const renamed = TABS.map(({ name, values }) => ({ name: name === 'People' ? 'Staff' : name, values }));
  expect(model(renamed)).not.toEqual(EXPECTED);
});

test('a mark counts more than a name', () => {
  const tabs = TABS.map((tab) => (tab.kind === 'People' ? { ...tab, name: 'Cycles – old' } : tab));
  expect(model(tabs)).toEqual(EXPECTED);
});

import { type CellRef, cellName, textOf } from '../../cell.ts';
import { familyKey } from '../../framework/level-table.ts';
import type { Workbook } from '../../framework/workbook.ts';
import { groupBy } from '../../group-by.ts';
import { normalise } from '../../normalise.ts';
import type { MatrixRow } from '../../tables/matrix.ts';
import { list } from '../../words.ts';
import { EXAMPLE_LEVELS } from '../example-levels.ts';
import type { Found, Rule } from '../rule.ts';
import { whereFrom } from '../where.ts';

/** Shorter texts may be alike by chance. */
const SHORTEST = 30;
const HEADER = ['Job family', 'Competency', 'S1'];
const CALLS = ['Sales', 'Prospecting', 'Calls ten companies a week and notes each answer.'];

export const textPasted: Rule = {
  id: 'text-pasted',
  name: 'Same text elsewhere',
  title: 'No two competencies are described in the same words',
  why: 'Of two competencies with one text, one was pasted and never rewritten, and people are rated twice on the same thing.',
  requirement: 'S19',
  severity: 'warn',
  bad: { Levels: EXAMPLE_LEVELS, Matrix: [HEADER, CALLS, ['Sales', 'Closing', CALLS[2] ?? '']] },
  good: { Levels: EXAMPLE_LEVELS, Matrix: [HEADER, CALLS, ['Sales', 'Closing', 'Closes two deals a month.']] },
  check: ({ company: { workbook, families } }) => {
    const codes = new Set(families.all.map(({ code }) => code));
    const pairs = pastedCells(workbook, codes);
    return [...groupBy(pairs, ({ from, to }) => `${idOf(from.row)}\n${idOf(to.row)}`).values()].flatMap(judge);
  },
};

interface Text {
  readonly row: MatrixRow;
  readonly level: string;
  readonly at: CellRef;
}

interface Pair {
  readonly from: Text;
  readonly to: Text;
}

/** Each text that an earlier row of another competency or family has, with the first such row. */
function pastedCells(workbook: Workbook, codes: ReadonlySet<string>): readonly Pair[] {
  const core = new Set(
    workbook.competencies.filter(({ type }) => type.type === 'Core').map(({ name }) => normalise(name)),
  );
  const first = new Map<string, Text>();
  return workbook.matrix.flatMap((row) => {
    const { located } = row.place;
    return located.open.flatMap(({ key, header, column }) => {
      const text = normalise(textOf(located.source.values[row.place.row]?.[column]));
      if (text.length < SHORTEST || !codes.has(key)) return [];
      const to = { row, level: header, at: { tab: located.source.tab, cell: cellName(row.place.row, column) } };
      const from = first.get(text);
      if (!from) first.set(text, to);
      return from && isPasted(from.row, row, core) ? [{ from, to }] : [];
    });
  });
}

/** Core competencies are the same in every family on purpose, and so is a row for all of them. */
function isPasted(from: MatrixRow, to: MatrixRow, core: ReadonlySet<string>): boolean {
  const [one, other] = [normalise(from.competency), normalise(to.competency)];
  if (one !== other) return true;
  const families = [familyKey(from.family), familyKey(to.family)];
  return families[0] !== families[1] && !families.includes('all') && !core.has(one);
}

function idOf({ family, competency }: MatrixRow): string {
  return `${familyKey(family)}\n${normalise(competency)}`;
}

function judge(pairs: readonly Pair[]): readonly Found[] {
  const [pair] = pairs;
  if (!pair) return [];
  const { from, to } = pair;
  const named = ({ family, competency }: MatrixRow) => `${competency} (${family || 'All'})`;
  const levels = list([...new Set(pairs.map((one) => one.to.level))]);
  const message = `${named(to.row)} at ${levels} says word for word what ${named(from.row)} says in ${whereFrom(to.at, from.at)}. Write what is seen here only, or join the two.`;
  return [{ at: to.at, message }];
}
